/** The fields that a query may name: 发文:住建部. */
export type Field = 'issuer' | 'number' | 'topic' | 'region' | 'year' | 'kind';

/** One thing that a query asks for. Alternatives come from `|`. */
export interface Wish {
  readonly alternatives: readonly { readonly text: string; readonly literal: boolean }[];
}

/** A query taken apart. All texts are folded. */
export interface Query {
  readonly wishes: readonly Wish[];
  readonly without: readonly string[];
  readonly fields: readonly { readonly field: Field; readonly value: string }[];
  /** 同条: all words must stand in one clause. */
  readonly together: boolean;
  /** The words outside operators, spaces kept, for document numbers. */
  readonly plain: string;
  /** Whether any operator was used. */
  readonly operated: boolean;
}

const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['发文', 'issuer'],
  ['发文机关', 'issuer'],
  ['机关', 'issuer'],
  ['文号', 'number'],
  ['主题', 'topic'],
  ['地区', 'region'],
  ['年', 'year'],
  ['年份', 'year'],
  ['类型', 'kind'],
  ['种类', 'kind'],
]);

// "停工停产"  -缓缴  |  发文:住建部  同条:  年休假
const TOKEN =
  /(?<minus>(?<=^|\s)-)?(?:(?<name>发文机关|发文|机关|文号|主题|地区|年份|年|类型|种类|同条)\s*:\s*)?(?:"(?<quoted>[^"]*)"|(?<bare>[^\s|"]+))|(?<bar>\|)|(?<lone>同条:|")/gu;
// 发文: with nothing after it yet
const EMPTY_FIELD = /^(?:发文机关|发文|机关|文号|主题|地区|年份|年|类型|种类|同条):$/u;
const WHITE_SPACE = /\s+/g;

const squeeze = (text: string): string => text.replace(WHITE_SPACE, '');

/** Takes a folded query apart: space = and, `|` or, `-` not, "…" literal, 发文: 文号: 主题: 地区: 年: 类型:, 同条:. */
export function parseQuery(folded: string): Query {
  const wishes: Wish[] = [];
  const without: string[] = [];
  const fields: { field: Field; value: string }[] = [];
  const plain: string[] = [];
  let together = false;
  let operated = false;
  let joining = false;
  for (const { groups } of folded.matchAll(TOKEN)) {
    const { minus, name, quoted, bare, bar, lone } = groups ?? {};
    if (bar !== undefined) {
      joining = wishes.length > 0;
      operated = true;
      continue;
    }
    if (lone !== undefined || name === '同条') {
      if (name === '同条' || lone !== '"') {
        together = true;
        operated = true;
      }
      if (lone !== undefined) continue;
    }
    const text = squeeze(quoted ?? bare ?? '');
    if (text === '') continue;
    // Still being typed: it narrows nothing and is no word to look for.
    if (name === undefined && quoted === undefined && EMPTY_FIELD.test(text)) {
      operated = true;
      continue;
    }
    const field = FIELDS.get(name ?? '');
    if (minus !== undefined) without.push(text);
    else if (field !== undefined) fields.push({ field, value: text });
    else {
      const alternative = { text, literal: quoted !== undefined };
      const last = wishes.at(-1);
      if (joining && last !== undefined)
        wishes[wishes.length - 1] = { alternatives: [...last.alternatives, alternative] };
      else wishes.push({ alternatives: [alternative] });
      if (quoted === undefined) plain.push(bare ?? '');
    }
    operated ||= minus !== undefined || field !== undefined || quoted !== undefined;
    joining = false;
  }
  return { wishes, without, fields, together, plain: plain.join(' '), operated };
}
