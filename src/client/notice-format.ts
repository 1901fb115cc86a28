/** How a citation is to be written: its style, its format, and whether it says where the text was printed. */
export interface CitingChoice {
  readonly style: 'house' | 'manual';
  readonly format: 'plain' | 'markdown' | 'html';
  readonly withSource: boolean;
}

/** What the page says of a clause, or of the whole notice. */
export interface Cited {
  /** Citation of the notice in each style, without a full stop. */
  readonly house: string;
  readonly manual: string;
  /** 《人力资源法律政策》2020年第2期, or null. */
  readonly source: string | null;
  /** 第三部分第（四）项, or empty for the notice; in the manual's style where that differs. */
  readonly name: string;
  readonly manualName: string;
  /** 44 or 44—45, or null where not certain. */
  readonly pages: string | null;
  /** Address of the place. */
  readonly address: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}

/** The citation as words, without a full stop. */
export function citationText(cited: Cited, choice: Omit<CitingChoice, 'format'>): string {
  const { house, manual, name, manualName, source, pages } = cited;
  const named = manualName === '' ? manual : `${manual}，${manualName}`;
  const words = choice.style === 'house' ? `${house}${name}` : named;
  if (!choice.withSource || source === null) return words;
  return `${words}，载${source}${pages === null ? '' : `，第${pages}页`}`;
}

/** The citation as it is copied: a link in Markdown and HTML, closed with a full stop in the manual's style. */
export function formattedCitation(cited: Cited, choice: CitingChoice): string {
  const words = `${citationText(cited, choice)}${choice.style === 'manual' ? '。' : ''}`;
  if (choice.format === 'plain') return words;
  if (choice.format === 'html') {
    return `<a href="${escapeHtml(cited.address)}">${escapeHtml(words)}</a>`;
  }
  const target = cited.address.replace(/[\s()<>]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(words)}](${target})`;
}

/** A quotation with its citation below. */
export function formattedQuotation(
  paragraphs: readonly string[],
  cited: Cited,
  choice: CitingChoice,
): string {
  const citation = formattedCitation(cited, choice);
  if (choice.format === 'html') {
    const quoted = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
    return `<blockquote>${quoted}</blockquote><p>——${citation}</p>`;
  }
  if (choice.format === 'markdown') {
    const quoted = paragraphs.map((text) => `> ${escapeMarkdown(text)}`).join('\n>\n');
    return `${quoted}\n>\n> ——${citation}`;
  }
  return `${paragraphs.join('\n')}\n——${citation}`;
}
