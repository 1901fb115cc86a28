import type { CitedRecord } from '../library/cite-as-record.ts';
import { addressOf } from './address.ts';
import type { HeldNotice, Library } from './library.ts';

/** Where a notice was printed, for citations: 《人力资源法律政策》2020年第2期; null where the bulletin's name is not known. */
export function printedIn(notice: HeldNotice, { bulletins }: Pick<Library, 'bulletins'>) {
  const known = bulletins[notice.front.bulletin];
  return known === undefined || known.name === null
    ? null
    : `《${known.name}》${known.issue ?? ''}`;
}

/** What reference managers are told of a notice. */
export function citedRecord(notice: HeldNotice, library: Library): CitedRecord {
  return {
    front: notice.front,
    source: printedIn(notice, library),
    address: addressOf(`notices/${notice.front.id}.html`, library.config.address),
  };
}
