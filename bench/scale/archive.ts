import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Twin, TwinClause } from '../../src/model/twin.ts';
import { readTwins } from '../../src/search/read-data.ts';
import { seeded } from '../search/source.ts';

const SEED = 20200221;
/** Notices of one bulletin, and characters of a notice on average, as in the real one. */
const BULLETIN = 52;
const LENGTH = 1900;
const FIRST_YEAR = 2006;
const PLACES =
  '北京 天津 上海 重庆 石家庄 太原 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐'.split(
    ' ',
  );
const NAME_CHARACTERS =
  '安宝昌长朝晨成春达德东方丰福富高广贵国海汉和恒宏华惠吉嘉建江金京锦景康乐利良林龙隆明宁平启庆荣瑞润盛顺泰天通同万旺维文西祥欣新兴星雅阳义永友裕源远云泽正志中';
const SHORTER_CODES = /[〔[].*$/;
// 关于做好…工作的通知 → what it is about
const TITLE = /关于(?<about>.{4,40})的(?<kind>[\p{Script=Han}]{2,4})$/u;
// 一、 （二） 3.
const LABEL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])/;
const NUMERALS = '一二三四五六七八九十';

const size = (clause: TwinClause): number =>
  clause.text.length + clause.children.reduce((sum, child) => sum + size(child), 0);

/**
 * Writes an archive of so many notices below `dist/notices`, recombined from the clauses of a real one: clauses are drawn at
 * random, places changed, names put in that stand nowhere else (so that the vocabulary grows), titles and numbers made anew.
 * The same for the same number. The search page of the real site is copied beside it. Gives the characters of all texts.
 */
export function writeArchive(real: string, dist: string, count: number): number {
  const random = seeded(SEED + count);
  const pick = <T>(list: readonly T[]): T => {
    const it = list[Math.floor(random() * list.length)];
    if (it === undefined) throw new Error('nothing to pick from');
    return it;
  };
  const twins = readTwins(real);
  const pool = twins
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.kind !== 'att' && size(clause) > 30 && size(clause) < 2500);
  const abouts = twins.flatMap(({ title }) => TITLE.exec(title)?.groups?.['about'] ?? []);
  const codes = twins.flatMap(({ docNumber }) => docNumber?.replace(SHORTER_CODES, '') ?? []);

  const name = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick([...NAME_CHARACTERS])).join('');
  const changed = (text: string): string => {
    const place = pick(PLACES);
    const moved = text.replaceAll('北京', place);
    if (random() > 0.25) return moved;
    const stop = moved.indexOf('。');
    return stop === -1
      ? moved
      : `${moved.slice(0, stop)}，由${place}市${name()}区${name()}服务中心具体办理${moved.slice(stop)}`;
  };
  const renewed = (clause: TwinClause, prefix: string): TwinClause => ({
    ...clause,
    id: `${prefix}__${clause.id}`,
    text: changed(clause.text),
    children: clause.children.map((child) => renewed(child, prefix)),
  });

  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'notices'), { recursive: true });
  for (const part of ['assets', 'search.html', 'favicon.svg'])
    cpSync(join(real, part), join(dist, part), { recursive: true });

  let characters = 0;
  for (let at = 0; at < count; at += 1) {
    const base = pick(twins);
    const bulletin = Math.floor(at / BULLETIN);
    const year = FIRST_YEAR + Math.floor(bulletin / 12);
    const month = (bulletin % 12) + 1;
    const pad = (value: number): string => String(value).padStart(2, '0');
    const place = pick(PLACES);
    const id = `n-${at}`;
    const wanted = LENGTH * (0.3 + 1.4 * random());
    const clauses: TwinClause[] = [];
    for (let length = 0; length < wanted; ) {
      const clause = renewed(pick(pool), `sec_${clauses.length + 1}`);
      const numeral = NUMERALS.charAt(clauses.length % NUMERALS.length);
      const label = clause.label === null || !LABEL.test(clause.text) ? null : `${numeral}、`;
      clauses.push({
        ...clause,
        id: `sec_${clauses.length + 1}`,
        label: label ?? clause.label,
        text: label === null ? clause.text : clause.text.replace(LABEL, label),
      });
      length += size(clause);
    }
    const twin: Twin = {
      ...base,
      id,
      url: `notices/${id}.html`,
      title: `${place}市关于${changed(pick(abouts))}的${base.kind}`,
      docNumber:
        random() < 0.15 ? null : `${place.charAt(0)}${pick(codes)}〔${year}〕${1 + (at % 180)}号`,
      date: `${year}-${pad(month)}-${pad(1 + Math.floor(random() * 28))}`,
      region: place,
      bulletin: `${year}-${pad(month)}`,
      ordinal: (at % BULLETIN) + 1,
      clauses,
      citations: [],
      cites: [],
      citedBy: [],
    };
    const json = JSON.stringify(twin);
    characters += clauses.reduce((sum, clause) => sum + size(clause), 0);
    writeFileSync(join(dist, 'notices', `${id}.json`), json);
  }
  return characters;
}
