// （以下简称11号文件）, （以下简称《意见》）, （下称“通知”）, ，以下简称11号文件）, （简称《办法》）, 文件（以下简称11号文）
const SET_UP =
  /(?:文件|文)?(?:[，,；;（(【[]?\s{0,8}(?:以下|下)(?:统一)?(?:简称|称)|[，,；;（(【[]\s{0,8}简称)(?:为)?\s{0,8}[：:]?\s{0,8}[“"「]?(《[^《》]{1,20}》|[^《》“”"（）()，,。；]{1,15})[”"」]?\s{0,8}[）)\]】]?/uy;
const SET_UPS = new RegExp(SET_UP.source, 'gu');

/** A short name set up for what stands before it. */
export interface ShortNameSetUp {
  /** Without 《》. */
  readonly name: string;
  /** Whether it was printed in 《》; one that was not (11号文件) is also used without. */
  readonly bracketed: boolean;
  /** Where the words of setting up begin. */
  readonly start: number;
  /** Characters that they take. */
  readonly length: number;
}

/** The short name set up at `at`, right after a citation, or null. */
export function shortNameSetUp(text: string, at: number): ShortNameSetUp | null {
  // Of 《…》（以下简称 and of 》（…号），以下简称 the closing bracket of the number may stand between.
  SET_UP.lastIndex = /[）)】\]]/u.test(text[at] ?? '') ? at + 1 : at;
  const match = SET_UP.exec(text);
  return match === null ? null : setUpOf(match);
}

/** Every short name that a text sets up, for whatever. */
export function shortNamesSetUp(text: string): readonly ShortNameSetUp[] {
  return [...text.matchAll(SET_UPS)].flatMap((match) => setUpOf(match) ?? []);
}

function setUpOf(match: RegExpExecArray): ShortNameSetUp | null {
  const printed = match[1]?.trim() ?? '';
  if (printed === '') return null;
  const bracketed = printed.startsWith('《');
  return {
    name: bracketed ? printed.slice(1, -1) : printed,
    bracketed,
    start: match.index,
    length: match[0].length,
  };
}
