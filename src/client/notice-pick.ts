import { choiceControls, keepChoice, readChoice } from './notice-choice.ts';
import { copy } from './notice-copy.ts';
import {
  type Cited,
  citationText,
  formattedCitation,
  formattedQuotation,
} from './notice-format.ts';
import { say } from './notice-say.ts';
import { clauseLines } from './notice-text.ts';

const SHOWN = 2000;

function citedAt(article: HTMLElement, clause: HTMLElement | null): Cited {
  const { house = '', manual = '', source } = article.dataset;
  const { ref = '', refManual, pages } = clause?.dataset ?? {};
  const place = location.href.replace(/[?#].*$/, '');
  return {
    house,
    manual,
    source: source ?? null,
    name: ref,
    manualName: refManual ?? ref,
    pages: pages ?? null,
    address: clause === null ? place : `${place}#${clause.id}`,
  };
}

function button(words: string, done: string, act: () => Promise<boolean>): HTMLButtonElement {
  const own = document.createElement('button');
  own.type = 'button';
  own.textContent = words;
  own.addEventListener('click', async () => {
    const copied = await act();
    say(copied ? done : '浏览器不允许复制，请选中文字后手动复制');
    own.textContent = copied ? '已复制' : '未能复制';
    setTimeout(() => {
      own.textContent = words;
    }, SHOWN);
  });
  return own;
}

/** The tools for citing one clause, or the whole notice: the citation itself, and what copies it. */
export function pick(article: HTMLElement, clause: HTMLElement | null): HTMLElement {
  const cited = citedAt(article, clause);
  const box = document.createElement('div');
  const words = document.createElement('p');
  let choice = readChoice();
  const show = (): void => {
    words.textContent = citationText(cited, choice);
  };
  box.className = 'pick';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', clause === null ? '引用本件' : '引用此条');
  const isHtml = (): boolean => choice.format === 'html';
  const buttons = [
    button('复制引注', '引注已复制', () => copy(formattedCitation(cited, choice), isHtml())),
  ];
  if (clause !== null) {
    const quote = (): string => formattedQuotation(clauseLines(article, clause), cited, choice);
    buttons.push(button('复制原文', '原文连同引注已复制', () => copy(quote(), isHtml())));
  }
  buttons.push(button('复制链接', '链接已复制', () => copy(cited.address, false)));
  const controls = choiceControls(choice, cited.source !== null, (changed) => {
    choice = changed;
    keepChoice(choice);
    show();
  });
  show();
  box.append(words, ...buttons, controls);
  return box;
}

/** Shows the tools beside the clause that the address names, and takes them away from the one before. */
export function followSelection(article: HTMLElement): void {
  let box: HTMLElement | undefined;
  let holder: HTMLElement | undefined;
  const update = (): void => {
    box?.remove();
    holder?.classList.remove('on');
    const id = decodeURIComponent(location.hash.slice(1).replace(/:~:.*$/, ''));
    const clause = id === '' ? null : document.getElementById(id);
    if (!clause?.matches('[data-ref]') || !article.contains(clause)) return;
    box = pick(article, clause);
    holder = clause;
    clause.classList.add('on');
    if (clause.matches('.row')) clause.append(box);
    else if (clause.tagName === 'SECTION') clause.firstElementChild?.after(box);
    else clause.after(box);
    box.classList.add('on');
    box.dispatchEvent(new Event('wenhao:pick', { bubbles: true }));
  };
  addEventListener('hashchange', update);
  update();
}
