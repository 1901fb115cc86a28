import type { SearchFigures } from '../model/search-figures.ts';
import type { SplitTally } from '../model/split-tally.ts';
import { clauseLines } from './data-tables.ts';
import type { HeldNotice, Library } from './library.ts';
import { questionsOf } from './questions-of.ts';

/** One figure: what was counted, the count, and what it says. */
export interface QualityRow {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
}

/** Figures of one sort. */
export interface QualityGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly QualityRow[];
}

const grouped = (count: number): string => count.toLocaleString('en');
const row = (name: string, count: number, note = ''): QualityRow => ({
  name,
  figure: grouped(count),
  note,
});
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

function texts(library: Pick<Library, 'notices' | 'bulletins'>, split: SplitTally | null) {
  const { notices, bulletins } = library;
  const rows = [
    row('刊物', Object.keys(bulletins).length),
    row('文件', notices.length),
    row('条款', clauseLines(notices).length, '编号的条、款、项与段落'),
    row('问答', sum(notices.map((notice) => questionsOf(notice).length))),
  ];
  if (split === null) return rows;
  const placed = sum(split.map((each) => each.placed));
  const total = sum(split.map((each) => each.total));
  return [
    ...rows,
    row('刊物文字', total, '字，空白不计'),
    row('已归位', placed, placed === total ? '无一遗漏' : `尚有${grouped(total - placed)}字`),
    row('拆分时的提醒', sum(split.map(({ warnings }) => warnings)), '由编辑逐条核对'),
  ];
}

function fields(notices: readonly HeldNotice[]): QualityRow[] {
  const lacking = (name: string, lacks: (notice: HeldNotice) => boolean, note: string) =>
    row(name, notices.filter(lacks).length, note);
  return [
    lacking('标题', ({ front }) => front.title === '', '每件必有'),
    lacking('文号', ({ front }) => front.docNumber === null, '刊物未印'),
    lacking('成文日期', ({ front }) => front.date === null, '刊物未印'),
    lacking('发文机关', ({ front }) => front.issuers.length === 0, '无署名，标题也未载'),
    lacking('署名', ({ front }) => front.issuersInferred, '无署名，机关据标题'),
    lacking('主送机关', ({ front }) => front.addressees.length === 0, '刊物未印'),
    lacking('栏目', ({ front }) => front.section === null, '刊物未分栏目'),
    lacking('页码', ({ front }) => front.pages === null, '不能确定，不注'),
    lacking('主题', ({ front }) => front.topics.length === 0, '不属于任何主题'),
  ];
}

function citations(notices: readonly HeldNotice[]): QualityRow[] {
  const all = notices.flatMap((notice) => notice.citations);
  const of = (...kinds: readonly string[]): number =>
    all.filter(({ target }) => kinds.includes(target.kind)).length;
  const share = (count: number): string =>
    all.length === 0 ? '' : `占${((100 * count) / all.length).toFixed(1)}%`;
  const known = of('notice', 'clause', 'law');
  return [
    row('引用', all.length, '逐处计'),
    row('已认定', known, share(known)),
    row('　本库文件', of('notice', 'clause'), `其中指明条次${grouped(of('clause'))}处`),
    row('　法规', of('law')),
    row('本库未收', of('external'), '照录原文，不设链接'),
    row('不能认定', of('unknown'), '照录原文，不设链接'),
  ];
}

function facts(library: Pick<Library, 'notices' | 'relations' | 'counterparts'>): QualityRow[] {
  const { notices, relations, counterparts } = library;
  const silent = (empty: (notice: HeldNotice) => boolean): string =>
    `${grouped(notices.filter(empty).length)}件未载`;
  return [
    row(
      '期限',
      sum(notices.map(({ deadlines }) => deadlines.length)),
      silent(({ deadlines }) => deadlines.length === 0),
    ),
    row(
      '标准',
      sum(notices.map(({ amounts }) => amounts.length)),
      silent(({ amounts }) => amounts.length === 0),
    ),
    row(
      '载明效力期间',
      notices.filter(({ validity }) => validity.scope !== '未载明').length,
      silent(({ validity }) => validity.scope === '未载明'),
    ),
    row('文件间的关系', relations.length, '印发、修改、延长、解读等'),
    row('对照', counterparts.length, '组'),
  ];
}

function search(figures: SearchFigures): QualityRow[] {
  const share = (name: string, value: number, note: string): QualityRow => ({
    name,
    figure: value.toFixed(3),
    note,
  });
  const kilobytes = (name: string, bytes: number, note: string): QualityRow => ({
    name,
    figure: `${(bytes / 1024).toFixed(1)} KB`,
    note,
  });
  return [
    row('评判过的查询', figures.queries, `以${figures.bulletin}期为材料，人工评级`),
    share('首条有用', figures.success, '首条结果能回答或有帮助的比例'),
    share('首条最佳', figures.answers, '首条结果就是评级最高者的比例'),
    share('MRR@10', figures.reciprocalRank, '首个有用结果名次的倒数，取均值'),
    share('召回率@10', figures.recall, '前十条所含有用结果的比例'),
    share('nDCG@10', figures.ndcg, '前十条的次序与理想次序之比'),
    share('有答案而无结果', figures.empty, '比例'),
    share('逐字召回率', figures.literalRecall, `随机截取${grouped(figures.literalRuns)}段原文`),
    share('逐字准确率', figures.literalPrecision, '标为逐字相符者确含其字'),
    row('文号居首', figures.numbersFirst, `十种写法，共${grouped(figures.numbers)}次`),
    kilobytes('首次查找', figures.firstSearchBytes, '压缩后，含页面'),
    kilobytes('再次查找', figures.nextSearchBytes, '压缩后，中位数'),
  ];
}

/** Everything that is counted about this instance, for its public page of figures. Groups without figures are left out. */
export function quality(
  library: Library,
  measured: { readonly split: SplitTally | null; readonly search: SearchFigures | null },
): QualityGroup[] {
  const groups: QualityGroup[] = [
    { id: 'texts', name: '文字', rows: texts(library, measured.split) },
    { id: 'fields', name: '缺项', rows: fields(library.notices) },
    { id: 'citations', name: '引用', rows: citations(library.notices) },
    { id: 'facts', name: '摘取', rows: facts(library) },
  ];
  return measured.search === null
    ? groups
    : [...groups, { id: 'search', name: '查找', rows: search(measured.search) }];
}
