import type { RelationKind } from '../../model/relation.ts';

// 关于转发〈…〉的通知
const FORWARDS = /(?:转发|批转|翻印)/u;
// 关于延长〈…〉有效期的通知
const EXTENDS = /(?:延长|顺延|延续)/u;
// 关于对〈…〉有关问题说明的通知, …的补充通知
const SUPPLEMENTS = /(?:补充|说明|解释|修改|修订|调整|更正|明确|有关问题)/u;

/** What a title that names another document (`named`, its words) says of the two, or null. */
export function titleRelation(title: string, named: string): RelationKind | null {
  const rest = title.replace(named, '');
  if (FORWARDS.test(rest)) return 'forwards';
  if (EXTENDS.test(rest)) return 'extends';
  return SUPPLEMENTS.test(rest) ? 'supplements' : null;
}
