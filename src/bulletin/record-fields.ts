import { findDates, type PrintedDate } from '../text/dates.ts';
import type { AgencyBook } from './agency-book.ts';
import { SPEAKS_OF } from './head.ts';
import { isAgencyLine } from './line-kinds.ts';
import { mergeNames } from './merge-names.ts';
import { isMetadataLine, isSignedMetadata, metadataEnd, metadataValue } from './metadata.ts';
import {
  DATED_LABELS,
  EFFECT_LABELS,
  HOST_LABELS,
  ISSUED_LABELS,
  POSTED_LABELS,
  PUBLISHED_LABELS,
  SOURCE_LABELS,
} from './metadata-labels.ts';
import type { Unit } from './units.ts';

/** What the fields printed over or under a title say of the document itself. */
export interface RecordFields {
  readonly date: PrintedDate | null;
  readonly dateUnit: number | null;
  readonly issuers: readonly string[];
  readonly issuerUnits: readonly number[];
  /** Whether the date is said to be that of the document, not that of posting. */
  readonly ofDocument: boolean;
}

/** Reads agencies and date from the fields that stand at a place, if any do. `kind`: that of the document; what only speaks of others has no day but that of publication, where it is no copy of a page. */
export function recordFields(
  units: readonly Unit[],
  from: number,
  book: AgencyBook,
  kind: string | null,
): RecordFields {
  const start = afterByline(units, from);
  const end = metadataEnd(units, start);
  const places = Array.from({ length: end - start }, (_, i) => start + i);
  const first = (
    labels: ReadonlySet<string>,
    fits: (value: string) => boolean,
  ): Found | undefined => {
    for (const at of places) {
      const value = metadataValue(units, at, labels, fits);
      if (value !== null) return { at, value };
    }
    return undefined;
  };
  const any = (): boolean => true;
  const edited = places.some((at) => isSignedMetadata(units[at]?.text ?? ''));
  const posted = first(POSTED_LABELS, any) !== undefined;
  const issuer =
    first(ISSUED_LABELS, isAgencyLine) ?? (posted ? undefined : first(HOST_LABELS, isAgencyLine));
  const record =
    !posted &&
    (first(ISSUED_LABELS, any) !== undefined || first(EFFECT_LABELS, any) !== undefined || edited);
  const own = first(DATED_LABELS, isDated);
  const copied = posted || first(SOURCE_LABELS, any) !== undefined;
  const published = record || (!copied && kind !== null && SPEAKS_OF.has(kind));
  const dated = own ?? (published ? first(PUBLISHED_LABELS, isDated) : undefined);
  return {
    date: findDates(dated?.value ?? '')[0] ?? null,
    dateUnit: dated?.at ?? null,
    issuers: issuer === undefined ? [] : mergeNames([issuer.value], book),
    issuerUnits: issuer === undefined ? [] : [issuer.at],
    ofDocument: own !== undefined,
  };
}

/** Most lines of agencies between a title and its fields. */
const LONGEST_BYLINE = 4;

/** The place after agencies that stand over fields; the place itself where no fields follow. */
function afterByline(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    at < from + LONGEST_BYLINE &&
    !isMetadataLine(units[at]?.text ?? '') &&
    isAgencyLine(units[at]?.text ?? '')
  )
    at += 1;
  return isMetadataLine(units[at]?.text ?? '') ? at : from;
}

interface Found {
  readonly at: number;
  readonly value: string;
}

const isDated = (value: string): boolean => findDates(value).length > 0;
