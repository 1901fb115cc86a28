import type { HeldNotice } from './library.ts';

/** The notices printed before and after one in its bulletin; null at the ends. */
export function neighbours(
  notice: HeldNotice,
  notices: readonly HeldNotice[],
): { readonly before: HeldNotice | null; readonly after: HeldNotice | null } {
  const { bulletin, ordinal } = notice.front;
  const placed = notices.flatMap((other) =>
    other.printings
      .filter((printing) => printing.bulletin === bulletin)
      .map((printing) => ({ other, ordinal: printing.ordinal })),
  );
  const sorted = placed.sort((a, b) => a.ordinal - b.ordinal);
  return {
    before: sorted.findLast((each) => each.ordinal < ordinal)?.other ?? null,
    after: sorted.find((each) => each.ordinal > ordinal)?.other ?? null,
  };
}
