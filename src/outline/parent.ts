import type { ClauseKind } from '../model/clause.ts';
import { type Draft, lineage, open } from './draft.ts';
import type { Label } from './label.ts';
import { isDivision, rank } from './levels.ts';
import type { Block } from './read-blocks.ts';
import { goesOn, type Region } from './region.ts';

/** Where a numbered clause goes, and as what. */
export interface Place {
  readonly parent: Draft;
  readonly kind: ClauseKind;
}

/** 第X款 below which a 项 stands. The first has its words in the article's own block and is opened when it is needed. */
function lastPara(article: Draft): Draft {
  const last = article.children.filter(({ kind }) => kind === 'para').at(-1);
  return last ?? open(article, 'para', 1, null);
}

/** Inside an article （一） is 项 and 1. is 目, whatever form the numbering begins with. */
function kindBelow(parent: Draft): ClauseKind {
  if (parent.kind === 'para') return 'item';
  return parent.kind === 'item' ? 'point' : 'subpoint';
}

function placeInArticle(inside: readonly Draft[], article: Draft, label: Label): Place {
  const twin = inside.find(({ form }) => form === label.kind);
  const parent = twin?.parent ?? inside.find(({ form }) => form !== null) ?? lastPara(article);
  return { parent, kind: kindBelow(parent) };
}

/** Finds the parent of a numbered block below the innermost open clause: numbering decides, and where it is unusual, what follows. */
export function placeOf(region: Region, place: number, top: Draft, label: Label): Place {
  const block = region.blocks[place] as Block;
  const line = lineage(top);
  const article = line.findIndex(({ kind }) => kind === 'art');
  const divides = isDivision(label.kind) || label.kind === 'art';
  if (article >= 0 && !divides && block.depth === 0) {
    return placeInArticle(line.slice(0, article), line[article] as Draft, label);
  }
  const kind = label.kind;
  const twin = line.find(({ form }) => form === kind);
  if (twin?.parent) return { parent: twin.parent, kind };
  const above =
    line.find((one) => (one.form === null ? one.kind !== 'para' : rank(one.form) < rank(kind))) ??
    top;
  // 1.… （一）… （二）… 2.…: below the innermost open clause, if that one's series goes on.
  const upsideDown = above !== top && !divides && block.depth === 0 && label.number === 1;
  if (upsideDown && goesOn(region, place, top)) return { parent: top, kind };
  // 一、总则 / 第一条 …: articles below standing headings.
  const heading = kind === 'art' && line.find(({ form, standing }) => form === 'sec' && standing);
  return { parent: heading || above, kind };
}
