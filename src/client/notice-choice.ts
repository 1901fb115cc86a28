import type { CitingChoice } from './notice-format.ts';

const KEY = 'wenhao.citing';
const DEFAULT: CitingChoice = { style: 'house', format: 'plain', withSource: false };

/** How the reader last wanted citations. */
export function readChoice(): CitingChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (kept === null || typeof kept !== 'object') return DEFAULT;
    const { style, format, withSource } = kept as Record<string, unknown>;
    return {
      style: style === 'manual' ? 'manual' : 'house',
      format: format === 'markdown' || format === 'html' ? format : 'plain',
      withSource: withSource === true,
    };
  } catch {
    // A browser may forbid storage to pages opened from disk.
    return DEFAULT;
  }
}

/** Keeps the choice for the next page, where the browser lets us. */
export function keepChoice(choice: CitingChoice): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // Then it holds for this page only.
  }
}

function select(
  name: string,
  value: string,
  options: readonly (readonly [string, string])[],
): HTMLLabelElement {
  const label = document.createElement('label');
  const field = document.createElement('select');
  for (const [key, words] of options) field.append(new Option(words, key, false, key === value));
  label.append(`${name} `, field);
  return label;
}

/** The controls for style, format and source; `changed` hears of each change. */
export function choiceControls(
  choice: CitingChoice,
  hasSource: boolean,
  changed: (choice: CitingChoice) => void,
): HTMLElement {
  const box = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = '体例与格式';
  const style = select('体例', choice.style, [
    ['house', '公文'],
    ['manual', '《法学引注手册》'],
  ]);
  const format = select('格式', choice.format, [
    ['plain', '纯文本'],
    ['markdown', 'Markdown'],
    ['html', 'HTML'],
  ]);
  const source = document.createElement('label');
  const check = document.createElement('input');
  check.type = 'checkbox';
  check.checked = choice.withSource;
  source.append(check, ' 附出处');
  box.append(summary, style, format, ...(hasSource ? [source] : []));
  box.addEventListener('change', () => {
    changed({
      style: style.querySelector('select')?.value === 'manual' ? 'manual' : 'house',
      format: (format.querySelector('select')?.value ?? 'plain') as CitingChoice['format'],
      withSource: check.checked,
    });
  });
  return box;
}
