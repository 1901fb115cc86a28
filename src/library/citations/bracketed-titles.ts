/** Words in 《》, positions of the brackets included. */
export interface BracketedTitle {
  readonly start: number;
  readonly end: number;
  /** The words inside, white space removed but for the one that parts a two-part title. */
  readonly title: string;
}

const OPEN = '《';
const CLOSE = '》';
/** Longer than any title met: an opening bracket without its partner must not swallow the page. */
const LONGEST = 220;

// “国务院办公厅关于延长2020年春节假期的通知”, 〈关于…的意见〉, <关于…的办法>
const IN_OTHER_MARKS =
  /[“〈<]([^“”〈〉<>《》。；\n\t]{0,40}关于[^“”〈〉<>《》。；\n\t]{4,100}(?:通知|意见|决定|通告|公告|批复|函|办法|规定|方案|措施|指南))[”〉>]/gu;

/** Every title of the text in 《》 or, if it reads 关于…的通知, in other marks; titles inside a title belong to it. */
export function bracketedTitles(text: string): readonly BracketedTitle[] {
  const found = [...inBookMarks(text)];
  for (const match of text.matchAll(IN_OTHER_MARKS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((each) => each.start < end && start < each.end)) continue;
    found.push({ start, end, title: match[1] ?? '' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function inBookMarks(text: string): readonly BracketedTitle[] {
  const found: BracketedTitle[] = [];
  let at = text.indexOf(OPEN);
  while (at !== -1) {
    const end = closing(text, at);
    if (end === null) {
      at = text.indexOf(OPEN, at + 1);
      continue;
    }
    found.push({
      start: at,
      end,
      title: text
        .slice(at + 1, end - 1)
        .replace(/\s+/gu, ' ')
        .trim(),
    });
    at = text.indexOf(OPEN, end);
  }
  return found;
}

function closing(text: string, open: number): number | null {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST);
  for (let at = open; at < limit; at++) {
    const mark = text[at];
    if (mark === OPEN) depth++;
    else if (mark === CLOSE && --depth === 0) return at + 1;
    else if (mark === '。' && depth > 0 && !text.slice(at, limit).includes(CLOSE)) return null;
  }
  return null;
}
