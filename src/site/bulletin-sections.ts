import type { Bulletin } from '../model/bulletin.ts';
import type { HeldNotice } from './library.ts';

/** A section heading of a bulletin with the notices printed under it. */
export interface Section {
  /** Anchor on the bulletin's page. */
  readonly id: string;
  readonly name: string;
  readonly notices: readonly HeldNotice[];
}

/** 人力资源法律政策 2020年第2期: a bulletin as readers know it; its id where nothing is known of it. */
export function bulletinName(id: string, bulletins: Readonly<Record<string, Bulletin>>): string {
  const known = bulletins[id];
  return [known?.name ?? id, known?.issue].filter(Boolean).join(' ');
}

/** What a bulletin prints, under its own headings and in its order, reprints included. */
export function sectionsOf(notices: readonly HeldNotice[], bulletin: string): Section[] {
  const printed = notices
    .flatMap((notice) =>
      notice.printings
        .filter((printing) => printing.bulletin === bulletin)
        .map((printing) => ({ notice, printing })),
    )
    .sort((a, b) => a.printing.ordinal - b.printing.ordinal);
  const sections: { id: string; name: string; notices: HeldNotice[] }[] = [];
  for (const { notice, printing } of printed) {
    const name = printing.section ?? '未分栏';
    const last = sections.at(-1);
    if (last?.name === name) last.notices.push(notice);
    else sections.push({ id: `part_${sections.length + 1}`, name, notices: [notice] });
  }
  return sections;
}
