import type { Line } from './line.ts';

// （2020年2月7日…通过） · （二〇二〇年二月七日）
const NOTE = /^[（(](?:(?:[1１][9９]|[2２][0０])[\d０-９]{2}|[一二][〇○零九OＯ]..)年/u;

/** Most lines of a note under a title that tells when a text was passed and changed. */
const LONGEST_NOTE = 5;

/** Whether a line begins a note under a title that names a day. */
export function opensNote({ plain }: Line): boolean {
  return NOTE.test(plain);
}

/** Whether a note under the title (（2021年6月10日…) is not closed yet and one of the next lines closes it. */
export function goesOnInNote(group: readonly Line[], following: readonly Line[]): boolean {
  if (group.length > LONGEST_NOTE || !NOTE.test(group[0]?.plain ?? '')) return false;
  let text = group.map((line) => line.plain).join('');
  for (const { plain } of following.slice(0, LONGEST_NOTE)) {
    // Brackets may stand within it: （草案）, 《…（试行）》.
    if (closed(text) || /。/u.test(text)) return false;
    text += plain;
    if (/[）)]$/u.test(plain) && closed(text)) return true;
  }
  return false;
}

/** Whether a text closes as many brackets as it opens. */
function closed(text: string): boolean {
  return (text.match(/[（(]/gu)?.length ?? 0) <= (text.match(/[）)]/gu)?.length ?? 0);
}
