import type {
  SearchManifest,
  SearchPinyin,
  SearchSuggestions,
} from '../../../model/search-index.ts';
import type { Readings } from '../../../text/pinyin-match.ts';
import type { Load } from '../load.ts';
import { type Suggestion, suggest } from '../suggest.ts';
import { element } from './element.ts';

const LIST_ID = 'suggestions';
// shebao, sb
const LETTERS = /[a-z]/i;

function readingsOf(pinyin: SearchPinyin): Readings {
  const readings = new Map<string, string[]>();
  for (const [reading, characters] of pinyin)
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), reading]);
  return readings;
}

/**
 * Makes a search box suggest while a reader types, as a combobox: ↑ ↓ choose, Enter opens, Esc closes. The data is loaded when
 * the box is first used; without it the box stays a plain one. `search` is called when a term is chosen.
 */
export function suggestBox(
  box: HTMLInputElement,
  root: string,
  load: Load,
  search: (text: string) => void,
): void {
  let data: Promise<SearchSuggestions> | null = null;
  let readings: Promise<Readings> | null = null;
  let shown: readonly Suggestion[] = [];
  let chosen = -1;
  const list = element('ul', {
    id: LIST_ID,
    role: 'listbox',
    class: 'suggest',
    'aria-label': '建议',
  });
  list.hidden = true;

  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };
  const choose = (at: number): void => {
    chosen = at;
    [...list.children].forEach((line, place) => {
      line.setAttribute('aria-selected', String(place === at));
    });
    if (at < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${LIST_ID}-${at}`);
  };
  const take = ({ text, href }: Suggestion): void => {
    close();
    if (href === '') search(text);
    else location.href = root + href;
  };
  const show = (): void => {
    list.replaceChildren(
      ...shown.map(({ text, kind }, at) => {
        const line = element(
          'li',
          { id: `${LIST_ID}-${at}`, role: 'option', 'aria-selected': 'false' },
          element('span', {}, text),
          element('span', { class: 'soft' }, kind),
        );
        // Before the box loses focus, which closes the list.
        line.addEventListener('mousedown', (event) => {
          event.preventDefault();
          const suggestion = shown[at];
          if (suggestion !== undefined) take(suggestion);
        });
        return line;
      }),
    );
    chosen = -1;
    list.hidden = shown.length === 0;
    box.setAttribute('aria-expanded', String(shown.length > 0));
    box.removeAttribute('aria-activedescendant');
  };
  const open = async (): Promise<void> => {
    const listed = load('manifest.js') as Promise<SearchManifest>;
    data ??= listed
      .then(({ suggest: file }) => load(file))
      .then((value) => value as SearchSuggestions);
    const typed = box.value;
    if (LETTERS.test(typed))
      readings ??= listed
        .then(({ pinyin: file }) => load(file))
        .then((value) => readingsOf(value as SearchPinyin));
    try {
      const [ready, known] = await Promise.all([data, LETTERS.test(typed) ? readings : null]);
      if (typed !== box.value || document.activeElement !== box) return;
      shown = suggest(ready, typed, known);
      show();
    } catch {
      // The box still searches; the next key tries again.
      data = null;
      readings = null;
    }
  };

  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', LIST_ID);
  box.setAttribute('aria-expanded', 'false');
  box.parentElement?.append(list);
  box.addEventListener('input', () => void open());
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') choose((chosen + 1) % shown.length);
    else if (event.key === 'ArrowUp') choose(chosen <= 0 ? shown.length - 1 : chosen - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen >= 0) {
      const suggestion = shown[chosen];
      if (suggestion !== undefined) take(suggestion);
    } else return;
    // What the list has dealt with is not for the page.
    event.preventDefault();
    event.stopPropagation();
  });
}
