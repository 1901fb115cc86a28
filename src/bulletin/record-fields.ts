import { findDates, type PrintedDate } from '../text/dates.ts';
import type { AgencyBook } from './agency-book.ts';
import { isAgencyLine } from './line-kinds.ts';
import { mergeNames } from './merge-names.ts';
import { metadataEnd, metadataValue } from './metadata.ts';
import type { Unit } from './units.ts';

/** What the fields printed over or under a title say of the document itself. */
export interface RecordFields {
  readonly date: PrintedDate | null;
  readonly dateUnit: number | null;
  readonly issuers: readonly string[];
  readonly issuerUnit: number | null;
}

const DATED: ReadonlySet<string> = new Set([
  '成文日期',
  '发文日期',
  '印发日期',
  '签发日期',
  '制定日期',
  '颁布日期',
]);

/** On a web page the day of posting, in a record of a document the day of the document. */
const PUBLISHED: ReadonlySet<string> = new Set(['发布日期', '公布日期']);

const ISSUED: ReadonlySet<string> = new Set([
  '发文机关',
  '发文单位',
  '发布机关',
  '发布单位',
  '制定机关',
  '制发机关',
  '发布部门',
  '颁布部门',
  '颁布单位',
]);

/** Labels of web pages and of no other record. */
const POSTED: ReadonlySet<string> = new Set(['索引号', '浏览次数', '浏览量', '阅读次数', '点击数']);

/** Reads agencies and date from the fields that stand at a place, if any do. */
export function recordFields(units: readonly Unit[], from: number, book: AgencyBook): RecordFields {
  const end = metadataEnd(units, from);
  const places = Array.from({ length: end - from }, (_, i) => from + i);
  const valueAt = (at: number, labels: ReadonlySet<string>): string =>
    metadataValue(units[at]?.text ?? '', labels) ?? '';
  const has = (labels: ReadonlySet<string>): boolean =>
    places.some((at) => metadataValue(units[at]?.text ?? '', labels) !== null);
  const dateAt = (labels: ReadonlySet<string>): number | undefined =>
    places.find((at) => findDates(valueAt(at, labels)).length > 0);
  const labels = dateAt(DATED) === undefined && has(ISSUED) && !has(POSTED) ? PUBLISHED : DATED;
  const dateUnit = dateAt(labels) ?? null;
  const issuerUnit = places.find((at) => isAgencyLine(valueAt(at, ISSUED))) ?? null;
  return {
    date: dateUnit === null ? null : (findDates(valueAt(dateUnit, labels))[0] ?? null),
    dateUnit,
    issuers: issuerUnit === null ? [] : mergeNames([valueAt(issuerUnit, ISSUED)], book),
    issuerUnit,
  };
}
