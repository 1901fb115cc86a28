import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/site/address.ts';
import { countWord } from '../../../src/site/count-word.ts';
import { dateWord } from '../../../src/site/date-word.ts';
import { issuerLine, shortName } from '../../../src/site/issuer-line.ts';
import { pageWord } from '../../../src/site/page-word.ts';
import { relationWord } from '../../../src/site/relation-word.ts';
import { rootOf } from '../../../src/site/root.ts';
import { typesetNumber } from '../../../src/site/typeset-number.ts';

describe('numbers in Chinese', () => {
  test('two things are 两', () => {
    expect(countWord(2)).toBe('两');
    expect(countWord(12)).toBe('十二');
  });
});

describe('document numbers', () => {
  test.each([
    ['人社部发〔2020〕8号', ['人社部发', '〔2020〕', '8号']],
    ['〔十五届〕第23号', ['', '〔十五届〕', '第23号']],
    ['国务院令第535号', ['国务院令第535号', '', '']],
  ])('%s', (number, [code, year, serial]) => {
    expect(typesetNumber(number)).toEqual({ code, year, serial });
  });
});

test('dates and months', () => {
  expect(dateWord('2020-02-07')).toBe('2020年2月7日');
  expect(dateWord('2020-02')).toBe('2020年2月');
});

test('printed pages: certain, bounded, unknown', () => {
  expect(pageWord([43, 46])).toBe('第43—46页');
  expect(pageWord([25, 25])).toBe('第25页');
  expect(pageWord(null, [42, 47])).toBe('约第42—47页');
  expect(pageWord(null)).toBeNull();
});

test('the way up to the root', () => {
  expect(rootOf('/index.html')).toBe('./');
  expect(rootOf('/notices/a.html')).toBe('../');
  expect(rootOf('/a/b/c.html')).toBe('../../');
});

test('absolute addresses only where the instance has one', () => {
  expect(addressOf('notices/a.html', null)).toBeNull();
  expect(addressOf('notices/a.html', 'https://example.com/wenhao')).toBe(
    'https://example.com/wenhao/notices/a.html',
  );
  expect(addressOf('a.html', 'https://example.com/')).toBe('https://example.com/a.html');
});

const ISSUERS = [
  {
    id: 'renshebu',
    name: '人力资源社会保障部',
    short: '人社部',
    aliases: ['人力资源和社会保障部'],
    region: '全国',
    codes: {},
  },
];

test('who issued a notice, in few words', () => {
  expect(shortName('人力资源和社会保障部', ISSUERS)).toBe('人社部');
  expect(issuerLine([], ISSUERS)).toBeNull();
  expect(issuerLine(['人力资源社会保障部'], ISSUERS)).toBe('人社部');
  expect(issuerLine(['人力资源社会保障部', '财政部'], ISSUERS)).toBe('人社部、财政部');
  expect(issuerLine(['人力资源社会保障部', '财政部', '税务总局'], ISSUERS)).toBe('人社部等三部门');
});

test('a relation is called from either side', () => {
  expect(relationWord({ kind: 'interprets' }, 'this')).toBe('本件解读');
  expect(relationWord({ kind: 'implements' }, 'other')).toBe('贯彻落实本件');
  const quoted = { kind: 'implements', sameWords: true } as const;
  expect(relationWord(quoted, 'this')).toBe('本件所引文字见于此件');
  expect(relationWord(quoted, 'other')).toBe('所引文字见于本件');
  expect(relationWord({ ...quoted, kind: 'extends' }, 'other')).toBe('延长，所引文字见于本件');
});
