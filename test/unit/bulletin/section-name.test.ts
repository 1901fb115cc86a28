import { expect, test } from 'vitest';
import { sectionName } from '../../../src/bulletin/section-name.ts';

test.each([
  '【国家层面】',
  '［国家层面］',
  '[国家层面]',
  '〔国家层面〕',
  '〖国家层面〗',
  '『国家层面』',
  '「国家层面」',
  '〈国家层面〉',
  '（国家层面）',
  '(国家层面)',
  '◆国家层面◆',
  '● 国家层面',
  '一、国家层面',
  '第一部分　国家层面',
])('%s names a section without brackets, marks and numbering', (heading) => {
  expect(sectionName(heading)).toBe('国家层面');
});
