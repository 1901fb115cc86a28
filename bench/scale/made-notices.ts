import { seeded } from '../search/source.ts';
import type { ClausePool, PooledClause } from './clause-pool.ts';
import { growingNames, PLACES } from './places.ts';

/** A made notice, ready to be printed. */
export interface MadeNotice {
  readonly title: string;
  readonly docNumber: string | null;
  readonly addressees: readonly string[];
  readonly paragraphs: readonly string[];
  readonly issuers: readonly string[];
  /** 2012年3月7日 */
  readonly date: string;
  readonly section: string;
}

/** What a later notice needs to cite this one or to carry it out. */
interface Cited extends Pick<MadeNotice, 'title' | 'docNumber' | 'issuers' | 'paragraphs'> {
  readonly national: boolean;
}

/** Characters of a notice on average, as in the real bulletin. */
const LENGTH = 1900;
/** Notices whose text is remembered, so that a place may carry one of them out. */
const RECENT = 400;
const NUMERALS = '一二三四五六七八九十';
const LOCAL_SECTION = '地方';

// 关于做好…工作的通知 → what it is about
const ABOUT = /关于(?<about>[^《》]{4,40})的\p{Script=Han}{2,4}$/u;
// 人社部发〔2020〕8号 → 人社部发
const AFTER_CODE = /[〔[].*$/u;
// 一、 二十一、
const SECTION = /^[一二三四五六七八九十]+、/u;
// （四） (四)
const PART = /^[（(][一二三四五六七八九十]+[）)]/u;
// 12. 12．
const ITEM = /^\d{1,2}[.．](?!\d)/u;
// 2020年, 〔2020〕 of the text itself, not of what it cites
const YEAR = /2020年/gu;
// the end of a sentence inside a paragraph
const SENTENCE = /[^。]+。/gu;

const numeral = (at: number): string =>
  at < NUMERALS.length
    ? NUMERALS.charAt(at)
    : `十${NUMERALS.charAt((at - NUMERALS.length) % NUMERALS.length)}`;

/** Paragraphs of clauses from many notices, numbered through as those of one. */
function renumbered(paragraphs: readonly string[]): readonly string[] {
  let [sections, parts, items] = [0, 0, 0];
  return paragraphs.map((text) => {
    if (SECTION.test(text)) {
      [parts, items] = [0, 0];
      return text.replace(SECTION, `${numeral(sections++)}、`);
    }
    if (PART.test(text)) {
      items = 0;
      return text.replace(PART, `（${numeral(parts++)}）`);
    }
    return text.replace(ITEM, () => `${++items}.`);
  });
}

/**
 * An endless archive recombined from real clauses, the same for the same seed: clauses are drawn, sentences left out, names of
 * places and bodies changed, titles, numbers and dates made anew; most notices cite earlier ones, as often cited before as they
 * like, and some are a place's version of a recent one. `next` gives the notice that is printed next in a bulletin of that month.
 */
export function madeNotices(
  pool: ClausePool,
  seed: number,
): (year: number, month: number) => MadeNotice {
  const random = seeded(seed);
  const name = growingNames(random);
  const chance = (share: number): boolean => random() < share;
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const it = list[below(list.length)];
    if (it === undefined) throw new Error('nothing to pick from');
    return it;
  };
  const abouts = pool.fronts.flatMap(({ title }) => ABOUT.exec(title)?.groups?.['about'] ?? []);
  const signed = pool.fronts.filter(
    ({ region, issuers, docNumber }) => region === '全国' && issuers.length > 0 && docNumber,
  );
  const serials = new Map<string, number>();
  const recent: Cited[] = [];
  const citable: Cited[] = [];

  const numbered = (code: string, year: number): string => {
    const key = `${code}〔${year}〕`;
    const serial = (serials.get(key) ?? 0) + 1;
    serials.set(key, serial);
    return `${key}${serial}号`;
  };

  const insertions = [
    (place: string) => `由${place}市${name()}区${name()}服务中心具体办理`,
    () => `${name()}工业园区和${name()}开发区内的企业按此执行`,
    () => `每人每月${100 * (1 + below(60))}元`,
    () => `于${1 + below(12)}月${1 + below(28)}日前完成`,
    () => `可由${name()}集团、${name()}公司等用人单位先行试点`,
  ];
  const reworded = (text: string, place: string, year: number): string => {
    const moved = text.replaceAll('北京', place).replace(YEAR, `${year}年`);
    const sentences = moved.match(SENTENCE) ?? [];
    if (sentences.join('').length !== moved.length) return moved;
    return sentences
      .filter((_, at) => at === 0 || chance(0.8))
      .map((sentence) =>
        chance(0.3) ? `${sentence.slice(0, -1)}，${pick(insertions)(place)}。` : sentence,
      )
      .join('');
  };

  const cited = (): Cited | undefined => {
    const one = chance(0.5) && recent.length > 0 ? pick(recent) : citable[below(citable.length)];
    if (one !== undefined && citable.length < 1e6) citable.push(one);
    return one;
  };
  const inWords = (it: Cited): string => {
    const issuer = it.issuers[0] ?? '';
    const byTitle = `${issuer}《${it.title}》`;
    if (it.docNumber === null) return byTitle;
    return chance(0.75) ? `${byTitle}（${it.docNumber}）` : it.docNumber;
  };
  const outside = (year: number): string =>
    `${name()}部《关于${name()}${pick(abouts)}的通知》（${pick(['国发', '财社', '人社厅函', '发改就业'])}〔${year - 1 - below(9)}〕${500 + below(400)}号）`;

  const preamble = (what: string, year: number, model: Cited | null, place: string): string => {
    const basis = model ?? (chance(0.7) ? cited() : undefined);
    const words =
      basis === undefined
        ? '有关规定'
        : `${inWords(basis)}${chance(0.3) ? `和${outside(year)}` : ''}`;
    const local = model === null ? '' : `，结合${place}市实际`;
    return `为贯彻落实${words}精神${local}，现就${what}有关事项通知如下：`;
  };

  return (year, month) => {
    const candidate = chance(0.1) ? recent[below(recent.length)] : undefined;
    const model = candidate?.national ? candidate : null;
    const local = model !== null || chance(0.6);
    const place = pick(PLACES);
    const front = pick(signed);
    const issuers = local ? [`${place.name}市人力资源和社会保障局`] : front.issuers;
    const code = local
      ? `${place.mark}人社${pick(['发', '规', '办发'])}`
      : (front.docNumber ?? '').replace(AFTER_CODE, '');
    const about = chance(0.8) ? `${name()}${pick(abouts)}` : pick(abouts);
    const what = `${local ? `${place.name}市` : ''}${about}`;

    const asked = model === null && chance(0.04);
    const drawn: PooledClause[] = [];
    for (let length = 0, wanted = LENGTH * (0.3 + 1.4 * random()); length < wanted; ) {
      const clause = pick(asked ? pool.questions : pool.sections);
      drawn.push(clause);
      length += clause.paragraphs.reduce((sum, each) => sum + each.length, 0);
    }
    const own = drawn.flatMap(({ paragraphs }) =>
      paragraphs.map((each) => reworded(each, place.name, year)),
    );
    // A place's version keeps most of what it carries out.
    const kept =
      model?.paragraphs.slice(1).map((each) => each.replaceAll('全国', `${place.name}市`)) ?? [];
    const references = Array.from({ length: below(3) }, () => cited()).flatMap((it) =>
      it === undefined ? [] : [`其他事项按照${inWords(it)}的规定执行。`],
    );
    const notice: MadeNotice = {
      title: asked
        ? `${issuers[0]}有关负责人就${what}答记者问`
        : `关于${what}的${pick(['通知', '通知', '通知', '意见', '公告', '实施办法'])}`,
      docNumber: asked || chance(0.1) ? null : numbered(code, year),
      addressees: local
        ? [`各区人力资源和社会保障局，各有关单位：`]
        : [...front.addressees].slice(0, 1),
      paragraphs: [
        preamble(what, year, model, place.name),
        ...renumbered(model === null ? own : [...kept, ...own.slice(0, 1)]),
        ...references,
      ],
      issuers,
      date: `${year}年${month}月${1 + below(28)}日`,
      section: local ? LOCAL_SECTION : (front.section ?? LOCAL_SECTION),
    };
    const known: Cited = { ...notice, national: !local };
    if (recent.length < RECENT) recent.push(known);
    else recent[below(RECENT)] = known;
    citable.push({ ...known, paragraphs: [] });
    return notice;
  };
}
