import type { Addressed } from './addressees.ts';
import type { Byline } from './byline.ts';
import type { Head } from './head.ts';
import type { Place } from './make-notice.ts';
import type { SignOff } from './sign-off.ts';
import type { Evidence, SplitNotice } from './split-result.ts';
import { hasSlips } from './title-slips.ts';
import type { Unit } from './units.ts';

/** Where each field of a notice was read, and how surely. */
export function noticeEvidence(
  units: readonly Unit[],
  head: Head,
  rest: readonly Unit[],
  signOff: SignOff,
  byline: Byline | null,
  addressed: readonly Addressed[],
  place: Place,
): SplitNotice['evidence'] {
  const at = (found: readonly (Unit | undefined)[], confidence: number): Evidence => ({
    lines: found.flatMap((unit) => unit?.lines.map((line) => line.line) ?? []),
    confidence,
  });
  const titleUnits = head.title.map((unit) => units[unit]);
  const section = head.sections.at(-1);
  return {
    title: at(titleUnits, Math.min(head.confidence, hasSlips(head.titleText) ? 0.6 : 1)),
    ...(head.number === null
      ? {}
      : {
          docNumber: at(
            head.numberUnit === null ? titleUnits : [units[head.numberUnit]],
            head.number.repaired ? 0.6 : 1,
          ),
        }),
    ...(signOff.date === null
      ? {}
      : {
          date: at(
            signOff.dateUnit === null ? titleUnits : [rest[signOff.dateUnit]],
            signOff.date.repaired ? 0.6 : signOff.issuers.length > 0 ? 1 : 0.7,
          ),
        }),
    issuers:
      signOff.issuers.length > 0
        ? at(
            signOff.issuerUnits.map((unit) => rest[unit]),
            signOff.date === null ? 0.6 : 1,
          )
        : byline !== null
          ? at(byline.units, 0.8)
          : at(titleUnits, 0.5),
    ...(place.section === null
      ? {}
      : {
          section: at(
            section === undefined ? [] : [units[section]],
            section === undefined ? 0.9 : 1,
          ),
        }),
    ...(addressed.length === 0
      ? {}
      : {
          addressees: at(
            addressed.map(({ unit }) => unit),
            0.9,
          ),
        }),
  };
}
