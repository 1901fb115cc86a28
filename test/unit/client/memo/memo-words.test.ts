import { expect, test } from 'vitest';
import { checkMemo } from '../../../../src/client/memo/check-memo.ts';
import { memoIndex } from '../../../../src/client/memo/memo-index.ts';
import { memoReport } from '../../../../src/client/memo/memo-words.ts';
import { FORMS, MEMO_DATA } from './memo-data.ts';

test('the report cites correctly, and says of what disagrees which is which', () => {
  const pasted = [
    '据《关于规范职工考勤管理工作的通知》（财考发〔2021〕4号）与财考发3号；',
    '财考函〔2019〕7号；粤考〔2020〕5号；财考发〔2021〕3号、9号。',
  ].join('\n');
  expect(memoReport(checkMemo(pasted, memoIndex(MEMO_DATA), FORMS))).toBe(
    `题号不符（标题与文号各是一件，或只有一样对得上）
1. 《关于规范职工考勤管理工作的通知》（财考发〔2021〕4号）
  所写的文号，本库是财政部《关于调整高温津贴标准有关问题的意见》（财考发〔2021〕4号）。
  所写的标题，本库是财政部《关于规范职工考勤管理工作的通知》（财考发〔2021〕3号）。

未收（本库没有收录，但有文件引用）
1. 《关于做好夜班补贴发放工作的通知》（财考函〔2019〕7号）
  文中作：财考函〔2019〕7号

未见（本库没有收录，也没有文件引用）
1. 粤考〔2020〕5号
2. 9号（读作财考发〔2021〕9号）

收录（本库收录，引注如下）
1. 财政部《关于规范职工考勤管理工作的通知》（财考发〔2021〕3号）（2处）
  文中作：财考发3号
`,
  );
});
