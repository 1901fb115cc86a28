import type { Clause } from '../model/clause.ts';
import type { Cell } from './csv.ts';
import type { HeldNotice } from './library.ts';

/** A column of a table: its name, its type, what stands in it. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly description: string;
}

/** A table of everything of one sort that the notices hold. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: (notices: readonly HeldNotice[]) => readonly (readonly Cell[])[];
}

const NOTICE: Column = { name: 'notice', type: 'string', description: '文件编号' };
const CLAUSE: Column = {
  name: 'clause',
  type: 'string',
  description: '条款编号；不在任何一条之内的为空',
};
const WORDING: Column = { name: 'wording', type: 'string', description: '原文字句' };
const SENTENCE: Column = { name: 'sentence', type: 'string', description: '所在整句，原文' };

/** Every citation: who cites what, where, in which words. */
export const LINKS: Table = {
  columns: [
    NOTICE,
    CLAUSE,
    {
      name: 'kind',
      type: 'string',
      description:
        'notice 本库文件，clause 本库文件的一条，law 法规，external 未收录，unknown 不能确定',
    },
    {
      name: 'target',
      type: 'string',
      description: '所引文件或法规的编号；未收的为其文号或标题；不能确定的为空',
    },
    { name: 'target_clause', type: 'string', description: '所引条款的编号' },
    { name: 'text', type: 'string', description: '引用的字句，原文' },
    SENTENCE,
  ],
  rows: (notices) =>
    notices.flatMap(({ front, citations }) =>
      citations.map(({ clause, target, text, sentence }) => {
        const to =
          'notice' in target
            ? target.notice
            : target.kind === 'law'
              ? target.law
              : target.kind === 'external'
                ? target.key
                : null;
        const part = target.kind === 'clause' ? target.clause : null;
        return [front.id, clause, target.kind, to, part, text, sentence];
      }),
    ),
};

/** Every date, period and limit that a clause sets. */
export const DEADLINES: Table = {
  columns: [
    NOTICE,
    CLAUSE,
    {
      name: 'kind',
      type: 'string',
      description: 'date 日期，period 起讫，duration 时长，event 以某事为界',
    },
    { name: 'from', type: 'date', description: '第一日' },
    { name: 'until', type: 'date', description: '最后一日' },
    {
      name: 'year',
      type: 'string',
      description: '年份依据：printed 日期旁所印，sentence 同句所印，notice 依成文之年',
    },
    WORDING,
    SENTENCE,
  ],
  rows: (notices) =>
    notices.flatMap(({ front, deadlines }) =>
      deadlines.map(({ clause, kind, from, until, year, wording, sentence }) => [
        front.id,
        clause,
        kind,
        from,
        until,
        year,
        wording,
        sentence,
      ]),
    ),
};

/** Every sum, rate and entitlement that a clause sets. */
export const AMOUNTS: Table = {
  columns: [
    NOTICE,
    CLAUSE,
    {
      name: 'kind',
      type: 'string',
      description:
        'money 金额，percent 比例，times 倍数，months 月数，days 天数，heads 人数，area 面积，often 次数，standard 以文字表述的标准',
    },
    { name: 'value', type: 'number', description: '数值，以 unit 为单位' },
    { name: 'unit', type: 'string', description: '单位' },
    { name: 'bound', type: 'string', description: 'least 不低于，most 不超过，exact 就是此数' },
    { name: 'per', type: 'string', description: '按什么计，原文' },
    { name: 'role', type: 'string', description: 'measure 所定的标准，condition 享受的条件' },
    WORDING,
    SENTENCE,
  ],
  rows: (notices) =>
    notices.flatMap(({ front, amounts }) =>
      amounts.map(({ clause, kind, value, unit, bound, per, isCondition, wording, sentence }) => [
        front.id,
        clause,
        kind,
        value,
        unit,
        bound,
        per,
        isCondition ? 'condition' : 'measure',
        wording,
        sentence,
      ]),
    ),
};

/** One line of `clauses.ndjson`. */
export interface ClauseLine {
  readonly notice: string;
  readonly clause: string;
  /** The clause that it stands in, or null. */
  readonly parent: string | null;
  readonly kind: Clause['kind'];
  readonly label: string | null;
  readonly heading: string | null;
  readonly text: string;
}

/** Every clause of every notice, in printed order, parents before their children. */
export function clauseLines(notices: readonly HeldNotice[]): ClauseLine[] {
  return notices.flatMap(({ front, outline }) => {
    const visit =
      (parent: string | null) =>
      (clause: Clause): ClauseLine[] => {
        const { id, kind, label, heading, text, children } = clause;
        const own = { notice: front.id, clause: id, parent, kind, label, heading, text };
        return [own, ...children.flatMap(visit(id))];
      };
    return outline.clauses.flatMap(visit(null));
  });
}
