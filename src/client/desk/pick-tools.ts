import { say } from '../notice-say.ts';
import { linesOf } from '../notice-text.ts';
import { type Kept, keptOf, LONGEST_NOTE, withKept } from './kept.ts';
import { loadKept, REFUSED, storeKept } from './store.ts';

const QUOTED = 120;

/** A clause as the page shows it, with nothing kept of it yet. */
function fresh(article: HTMLElement, clause: HTMLElement): Kept {
  const head = article.closest('.doc') ?? document;
  const [first = ''] = linesOf(clause);
  return {
    notice: article.dataset['notice'] ?? '',
    clause: clause.id,
    title: head.querySelector('.gong h1')?.textContent?.trim() ?? '',
    docNumber: head.querySelector('.gong .no')?.textContent?.replace(/\s/g, '') ?? null,
    name: clause.dataset['ref'] ?? '',
    quote: first.length > QUOTED ? `${first.slice(0, QUOTED)}…` : first,
    marked: false,
    note: '',
    changed: new Date().toISOString(),
  };
}

function button(act: (own: HTMLButtonElement) => void): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  own.addEventListener('click', () => act(own));
  return own;
}

/** Puts 收藏 and 批注 into the tools of a chosen clause; `changed` hears of each change. */
export function pickTools(
  article: HTMLElement,
  clause: HTMLElement,
  box: HTMLElement,
  changed: () => void,
): void {
  const blank = fresh(article, clause);
  const current = (): Kept => keptOf(loadKept() ?? [], blank.notice, blank.clause) ?? blank;
  const status = document.createElement('p');
  const field = document.createElement('textarea');
  const label = document.createElement('label');
  label.className = 'note';
  field.maxLength = LONGEST_NOTE;
  field.rows = 3;
  label.append('批注（只存在这个浏览器里）', field);
  status.className = 'kept';

  const keep = (change: Partial<Kept>): boolean => {
    // Read anew each time: another tab may have kept something meanwhile.
    const all = loadKept();
    const one = { ...blank, ...current(), ...change, changed: new Date().toISOString() };
    const done = all !== null && storeKept(withKept(all, one));
    status.textContent = done ? '' : REFUSED;
    if (done) changed();
    return done;
  };
  const show = (): void => {
    const { marked, note } = current();
    mark.textContent = marked ? '取消收藏' : '收藏';
    write.textContent = note === '' ? '批注' : '改批注';
    write.setAttribute('aria-expanded', String(!label.hidden));
  };
  const mark = button(() => {
    const marked = !current().marked;
    if (keep({ marked })) say(marked ? '已收藏，见“案头”' : '已取消收藏');
    show();
  });
  const write = button(() => {
    label.hidden = !label.hidden;
    show();
    if (!label.hidden) field.focus();
  });
  field.value = current().note;
  label.hidden = field.value === '';
  field.addEventListener('input', () => {
    keep({ note: field.value.trim() });
    show();
  });
  show();
  const controls = box.querySelector('details');
  for (const part of [mark, write, label, status]) box.insertBefore(part, controls);
}
