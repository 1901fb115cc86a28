import { join } from 'node:path';
import type { Retired } from '../../src/store/retire-bulletins.ts';
import type { BulletinOutcome } from '../../src/store/update-bulletin.ts';

/** Most lines of a difference that are printed for one file. */
const MOST_LINES = 12;

/** What happened to files that people corrected, and to those that are no more: a line each, differences below. */
export function outcomeLines(
  { report, kept, stray, removed, overruled }: BulletinOutcome,
  out: string,
): readonly string[] {
  const path = (name: string): string => join(out, report.bulletin, name);
  return [
    ...overruled.map((name) => `已按 --force 改回程序读出的，手工更正不再保留：${path(name)}`),
    ...kept.flatMap(({ name, change }) => {
      if (change.length === 0) return [`保留手工更正：${path(name)}`];
      const more = change.length > MOST_LINES ? [`    …另有 ${change.length - MOST_LINES} 行`] : [];
      return [
        `保留手工更正：${path(name)}（程序现在读出的不同如下，- 为文件中的，+ 为程序的；要采用程序的请加 --force）`,
        ...change.slice(0, MOST_LINES).map((line) => `    ${line}`),
        ...more,
      ];
    }),
    ...stray.map(
      (name) => `保留手工更正：${path(name)}（汇编中已读不出这一件；不再需要请自行删去）`,
    ),
    ...(removed.length === 0
      ? []
      : [`已删去 ${report.bulletin} 中不再读出的 ${removed.length} 件：${removed.join('、')}`]),
  ];
}

/** What became of bulletins whose file is gone. */
export function retiredLines(retired: readonly Retired[]): readonly string[] {
  return retired.flatMap(({ bulletin, removed, left, overruled }) => [
    ...(removed === 0 ? [] : [`${bulletin} 的汇编已移除，随之删去 ${removed} 件`]),
    ...overruled.map((path) => `已按 --force 删去手工更正过的 ${path}`),
    ...left.map((path) => `${path} 曾手工更正，未随汇编删去`),
    // Given alone, --force would overrule the corrections of all other bulletins as well.
    ...(left.length === 0
      ? []
      : [
          `确要删除以上 ${left.length} 件，请运行 npm run split -- --force ${bulletin}（只及这一期；不带期名的 --force 会覆盖各期的手工更正）`,
        ]),
  ]);
}
