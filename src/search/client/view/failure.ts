import { element } from './element.ts';

/** What is shown where an answer should stand: which file of the index did not load (undefined: something else failed), what to do, and a button to try again. */
export function failureElement(file: string | undefined, again: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, '重试');
  button.addEventListener('click', again);
  const what =
    file === undefined ? '查找时出错。' : `索引文件 ${file} 没有加载成功，现在无法查找。`;
  return element(
    'div',
    { class: 'tell', role: 'alert' },
    element('p', {}, element('b', {}, what)),
    element(
      'p',
      {},
      '请检查网络后重试；若是从压缩包打开，请先把整个压缩包解压到一个文件夹，再打开其中的页面。',
    ),
    element('p', {}, button),
  );
}
