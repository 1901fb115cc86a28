import { expect, test } from 'vitest';
import { deadlines } from '../../../src/library/deadlines/deadlines.ts';
import { type CalendarEntry, calendarFile } from '../../../src/library/ics.ts';
import { clause } from './facts/clause.ts';

const notice = {
  id: 'jianjin-2020-23',
  title: '关于实施住房公积金阶段性支持政策的通知',
  docNumber: '建金〔2020〕23号' as string | null,
  date: '2020-02-21' as string | null,
};

function entries(text: string, of = notice): readonly CalendarEntry[] {
  return deadlines({ clauses: [clause('sec_1', text)], date: of.date }).map((deadline) => ({
    notice: of,
    deadline,
    url: null,
  }));
}

/** Lines as a calendar reads them, folded ones joined. */
const lines = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('an event lies on the last day and quotes the clause', () => {
  const found = lines(
    calendarFile('期限', entries('可于2月17日至3月20日期间，申请缓缴；不超过5个月。')),
  );
  expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(found).toContain('DTSTART;VALUE=DATE:20200320');
  expect(found).toContain('SUMMARY:可于2月17日至3月20日期间，申请缓缴　建金〔2020〕23号');
  expect(found).toContain('UID:jianjin-2020-23.sec_1.1@wenhao');
  expect(found.join('')).toContain('可于2月17日至3月20日期间，申请缓缴；不超过5个月。');
});

test('nothing in it tells when it was made', () => {
  const stamps = lines(calendarFile('期限', entries('自2020年3月1日起施行。'))).filter((line) =>
    /^(?:DTSTAMP|CREATED|LAST-MODIFIED)/.test(line),
  );
  expect(stamps).toEqual(['DTSTAMP:20200221T000000Z']);
});

test('two events of one clause have ids of their own; a notice without a number is named by its title', () => {
  const bare = { ...notice, docNumber: null, date: null };
  const found = lines(
    calendarFile('期限', entries('2020年6月30日前缓缴。2020年7月31日前补缴。', bare)).concat(),
  );
  expect(found.filter((line) => line.startsWith('UID:'))).toEqual([
    'UID:jianjin-2020-23.sec_1.1@wenhao',
    'UID:jianjin-2020-23.sec_1.2@wenhao',
  ]);
  expect(found).toContain(
    'SUMMARY:2020年6月30日前缓缴　《关于实施住房公积金阶段性支持政策的通知》',
  );
  expect(found).toContain('DTSTAMP:20200630T000000Z');
});

test('an address is given where the site has one', () => {
  const [entry] = entries('2020年6月30日前缓缴。');
  const url = 'https://example.org/notices/jianjin-2020-23.html#sec_1';
  expect(entry).toBeDefined();
  if (entry)
    expect(calendarFile('期限', [{ ...entry, url }])).toContain(
      'URL;VALUE=URI:https://example.org/',
    );
});
