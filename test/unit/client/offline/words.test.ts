import { expect, test } from 'vitest';
import { type OfflineState, offlineWords } from '../../../../src/client/offline/words.ts';

const SIZE = { files: 396, bytes: 4_382_807 };

test.each<readonly [OfflineState, RegExp, readonly string[]]>([
  [{ kind: 'folder' }, /文件夹本身就是离线的/, []],
  [{ kind: 'refused' }, /https/, []],
  [{ kind: 'ready', size: SIZE }, /共 4\.4 MB，396 个文件/, ['save']],
  [{ kind: 'ready', size: null }, /^把全部页面与索引存进这个浏览器。/, ['save']],
  [{ kind: 'saving', done: 8, of: 396 }, /8／396/, []],
  [{ kind: 'failed' }, /没有保存成功/, ['save']],
  [{ kind: 'kept', size: SIZE }, /^已离线保存：4\.4 MB/, ['remove']],
  [{ kind: 'newer' }, /还是原来的一版/, ['switch', 'remove']],
])('$kind', (state, words, acts) => {
  const told = offlineWords(state);
  expect(told.text).toMatch(words);
  expect(told.acts.map(([act]) => act)).toEqual(acts);
});
