import { expect, test } from 'vitest';
import { numberParts } from '../../../src/text/number-parts.ts';

test.each([
  ['人社部发〔2020〕8号', { code: '人社部发', year: '2020', serial: '8' }],
  ['京人社发〔2020〕第5号', { code: '京人社发', year: '2020', serial: '5' }],
  ['〔十五届〕第23号', { code: '十五届', year: '', serial: '23' }],
  ['〔2005〕民四他字第3号', { code: '民四他字', year: '2005', serial: '3' }],
  ['〔2021〕最高法民他12号', { code: '最高法民他', year: '2021', serial: '12' }],
  ['〔2031〕某人社函12号', { code: '某人社函', year: '2031', serial: '12' }],
  ['〔88〕高检会（研）字第10号', { code: '高检会（研）字', year: '1988', serial: '10' }],
  ['国办发明电〔二〇一八〕十五号', { code: '国办发明电', year: '2018', serial: '15' }],
  ['公告第5号', null],
  ['国务院令第724号', null],
])('%s', (no, parts) => {
  expect(numberParts(no)).toEqual(parts);
});
