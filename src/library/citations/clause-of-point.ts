import type { LawPoint } from '../../model/citation.ts';

/**
 * The clause that 第三条第一款第（二）项 means among the ids of a notice, or the nearest above it that is there; null where
 * not even the article is. Of a notice numbered 一、二、 the 第三条 is 三、, its 第（二）项 the （二） below. `prefix` is that
 * of the attachment in which the numbering stands (`att_1__`), else empty.
 */
export function clauseOfPoint(
  { article, branch, paragraph, item }: LawPoint,
  ids: ReadonlySet<string>,
  prefix = '',
): string | null {
  if (branch !== null) return null;
  const root = [`${prefix}art_${article}`, `${prefix}sec_${article}`].find((id) => ids.has(id));
  if (root === undefined) return null;
  const within =
    item === null
      ? [`${root}__para_${paragraph}`]
      : [
          `${root}__para_${paragraph ?? 1}__item_${item}`,
          ...(paragraph === null ? [`${root}__sub_${item}`] : [`${root}__para_${paragraph}`]),
        ];
  return within.find((id) => ids.has(id)) ?? root;
}
