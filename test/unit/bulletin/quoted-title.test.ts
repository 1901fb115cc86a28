import { expect, test } from 'vitest';
import { quotedTitle } from '../../../src/bulletin/quoted-title.ts';

test.each([
  ['《关于做好稳岗工作的通知》', '关于做好稳岗工作的通知'],
  ['《人社厅关于发布《权益保障指引》的通知》', '人社厅关于发布《权益保障指引》的通知'],
  ['《关于做好稳岗工作的通知》政策解读', null],
  ['《劳动法》《劳动合同法》', null],
  ['关于印发《办法》的通知', null],
  ['《关于印发《办法》的通知', null],
  ['《', null],
])('%s → %s', (text, title) => {
  expect(quotedTitle(text)).toBe(title);
});
