/** Characters that Markdown gives a meaning to wherever they stand. */
const ANYWHERE = /[\\`*_<>[\]|~&]/gu;

/** http://a.b/c and a@b.c: shown as they are, and told from the Chinese words that follow without a space; no mailbox has a name of more than 64 characters (RFC 5321). */
const ADDRESS =
  /https?:\/\/[A-Za-z0-9\-._~:/?#@!$&'*+,;=%[\]|]+|[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/giu;

/** An address does not take the marks of the sentence with it. */
const TRAILING = /(?<![.,;:!?'*_~|])[.,;:!?'*_~|]+$/u;

/** Starts that would make a list, a heading, a quotation or a rule of a paragraph. */
const LIST_NUMBER = /^(?<digits>\d{1,9})(?<mark>[.)])(?=\s|$)/u;
const BLOCK_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|={1,}\s*$|-[-\s]*$|>)/u;

/** Escapes a text of one line so that Markdown shows it exactly as it is; addresses that name their protocol are put in angle brackets. */
export function escapeMarkdown(text: string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(TRAILING, '');
    const link = linkOf(address);
    if (link === null) continue;
    // ! before a link in brackets would make an image of it.
    out += escapePlain(text.slice(from, match.index)).replace(/!$/u, '\\!') + link;
    from = match.index + address.length;
  }
  out += escapePlain(text.slice(from));
  const start = out
    .replace(LIST_NUMBER, '$<digits>\\$<mark>')
    .replace(BLOCK_START, (mark) => `\\${mark}`);
  return start;
}

// www. and http:// that are no whole address would still be made links, with the escapes after them
const BAIT = /(?<=www)(?=\.)|(?<=https?)(?=:\/\/)|(?=@)/giu;

function escapePlain(text: string): string {
  return text.replace(ANYWHERE, (char) => `\\${char}`).replace(BAIT, '\\');
}

/** What an address must be to be worth a link: a host with a dot or a port, and nothing that would break the link. */
const WHOLE = /^(?:https?:\/\/[a-z0-9-]+[.:][!-~]*|[^/]+@[^/]+)$/iu;

function linkOf(address: string): string | null {
  if (/[[\]|\\<>]/u.test(address) || !WHOLE.test(address)) return null;
  return `<${address}>`;
}

/** Escapes a table cell. */
export function escapeCell(text: string): string {
  return escapeMarkdown(text);
}
