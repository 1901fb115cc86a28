import type { MemoData } from '../../model/memo.ts';
import { breath } from '../../search/client/breath.ts';
import { loader } from '../../search/client/load.ts';
import { element } from '../../search/client/view/element.ts';
import { copy } from '../notice-copy.ts';
import { saveFile } from '../save-file.ts';
import { checkMemo, type Finding } from './check-memo.ts';
import { findingList } from './finding-list.ts';
import { markedText } from './marked-text.ts';
import { type MemoIndex, memoIndex } from './memo-index.ts';
import { HEADINGS, memoReport } from './memo-words.ts';

interface Loaded {
  readonly index: MemoIndex;
  readonly forms: readonly [string, string];
}

/** What checking needs; it is loaded when something is to be checked. */
async function load(): Promise<Loaded> {
  const fromIndex = loader('search-index/');
  const [data, manifest] = await Promise.all([
    loader('data/')('references.js'),
    fromIndex('manifest.js'),
  ]);
  const { traditional } = manifest as { readonly traditional: string };
  const forms = (await fromIndex(traditional)) as [string, string];
  return { index: memoIndex(data as MemoData), forms };
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有找到文号，也没有找到文件标题。';
  const counts = Map.groupBy(findings, ({ verdict }) => verdict.kind);
  const parts = [...counts].map(([kind, some]) => `${HEADINGS[kind][0]}${some.length}`);
  return `找到${findings.length}项：${parts.join('，')}。`;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const own = element('button', { type: 'button' }, name);
  own.addEventListener('click', act);
  return own;
}

function start(form: HTMLFormElement, field: HTMLTextAreaElement, result: HTMLElement): void {
  let loaded: Promise<Loaded> | null = null;
  const status = element('p', { role: 'status' });
  const place = result.querySelector('div') ?? result;

  const show = (pasted: string, { index, forms }: Loaded): void => {
    const findings = checkMemo(pasted, index, forms);
    const told = element('p', { class: 'vh', role: 'status' });
    const report = (): string => memoReport(findings);
    const take = [
      button('复制结果', async () => {
        told.textContent = (await copy(report(), false)) ? '结果已复制' : '浏览器不允许复制';
        told.classList.remove('vh');
      }),
      button('存为文本', () => saveFile('核对结果.txt', `\uFEFF${report()}`, 'text/plain')),
    ];
    status.textContent = summary(findings);
    place.replaceChildren(
      status,
      element('p', { class: 'acts' }, ...(findings.length === 0 ? [] : take)),
      told,
      element(
        'div',
        { class: 'memo' },
        markedText(pasted, findings),
        findingList(findings, index.data),
      ),
    );
  };

  const check = async (): Promise<void> => {
    const pasted = field.value.replaceAll('\r\n', '\n');
    result.hidden = false;
    if (pasted.trim() === '') {
      status.textContent = '请先粘贴文稿。';
      place.replaceChildren(status);
      return;
    }
    status.textContent = '正在核对……';
    place.replaceChildren(status);
    try {
      loaded ??= load();
      const ready = await loaded;
      // What is said meanwhile is to be seen: a long text takes a moment.
      await breath();
      show(pasted, ready);
      result.scrollIntoView();
    } catch (failure) {
      loaded = null;
      if (failure instanceof Error) console.error(failure);
      status.textContent = '核对所需的文件没有加载成功，请检查网络后再按一次“核对”。';
    }
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  form.addEventListener('reset', () => {
    result.hidden = true;
    place.replaceChildren();
    field.focus();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-memo]');
const field = form?.querySelector('textarea') ?? null;
const result = document.querySelector<HTMLElement>('[data-memo-result]');
if (form !== null && field !== null && result !== null) {
  document.querySelector('[data-memo-needs]')?.remove();
  start(form, field, result);
}
