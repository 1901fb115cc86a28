import type { Line } from './line.ts';

// ●区政府文件 · ★ 部门规章 ★; not ○二一年, where a year was broken, and no paragraph
const SIGNED = /^[●★◆■▲▼◎◉※]+\p{Script=Han}[\p{Script=Han}、（）]{1,15}[●★◆■▲▼◎◉※]*$/u;

/** Whether a line is a few words behind a sign, as publishers mark headings and points: it goes on with no line above it. */
export function isSignedHeading({ plain }: Pick<Line, 'plain'>): boolean {
  return SIGNED.test(plain);
}
