import { describe, expect, test } from 'vitest';
import {
  bulkLines,
  type ExportedNotice,
  OPENSEARCH_INDEX,
} from '../../../../src/library/export/opensearch.ts';

const NOTICE: ExportedNotice = {
  id: 'renshebufa-2020-8',
  title: '关于稳定劳动关系的意见',
  docNumber: '人社部发〔2020〕8号',
  date: '2020-02-07',
  issuers: ['人力资源社会保障部'],
  kind: '意见',
  region: '全国',
  topics: ['labor-relations'],
  bulletin: '2020-02',
  ordinal: 15,
  url: 'notices/renshebufa-2020-8.html',
};
const CLAUSE = {
  notice: 'renshebufa-2020-8',
  clause: 'sec_3__sub_6',
  kind: 'sub',
  label: '（六）',
  heading: '保障职工工资待遇权益',
  text: '（六）保障职工工资待遇权益。\n依法支付（加班）工资。',
};
const cut = (text: string): string[] => text.split(/(?<=工资|保障)/u);

describe('a clause for OpenSearch', () => {
  const lines = bulkLines(CLAUSE, NOTICE, cut);
  const [action = '', document = '', end] = lines.split('\n');

  test('is two lines of a bulk request, and its id is its address', () => {
    expect(end).toBe('');
    expect(JSON.parse(action)).toEqual({
      index: { _index: 'wenhao', _id: 'renshebufa-2020-8#sec_3__sub_6' },
    });
    expect(JSON.parse(document).url).toBe('notices/renshebufa-2020-8.html#sec_3__sub_6');
  });

  test('holds no field that the strict mapping does not know, and all that it does', () => {
    expect(Object.keys(JSON.parse(document)).sort()).toEqual(
      Object.keys(OPENSEARCH_INDEX.mappings.properties).sort(),
    );
  });

  test('has the words as the cutter gives them, folded, and its characters without white space', () => {
    const { words, pairs } = JSON.parse(document);
    expect(words.split(' ')).toContain('(六)保障');
    expect(pairs).toBe('(六)保障职工工资待遇权益。依法支付(加班)工资。');
  });
});
