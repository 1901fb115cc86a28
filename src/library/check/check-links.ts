import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Clause } from '../../model/clause.ts';
import type { Problem } from '../../model/problem.ts';
import { outline } from '../../outline/outline.ts';
import { readBlocks } from '../../outline/read-blocks.ts';
import { type CheckedNotice, fileProblem } from './checked-notice.ts';

/** A link that a hand wrote into a body. */
interface BodyLink {
  readonly href: string;
  readonly line: number;
}

const PARSER = unified().use(remarkParse).use(remarkGfm);

// A body that holds a link written by hand: ](…
const MAY_LINK = /\]\(|\]:/u;

// An address of elsewhere: https:… mailto:…
const ELSEWHERE = /^[a-z][a-z0-9+.-]*:/iu;

// A notice, a clause of it, or a clause of this one: ../notices/fafa-2020-7.html#sec_1  fafa-2020-7.md  #sec_1
const TO_NOTICE = /^(?:(?:[^#]*\/)?(?<notice>[a-z0-9-]+)\.(?:html|md))?(?:#(?<clause>\w+))?$/u;

const linksOf = (node: Nodes): readonly BodyLink[] => {
  const own =
    node.type === 'link' || node.type === 'image' || node.type === 'definition'
      ? [{ href: node.url, line: node.position?.start.line ?? 1 }]
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own;
};

const idsOf = (clauses: readonly Clause[]): readonly string[] =>
  clauses.flatMap((clause) => [clause.id, ...idsOf(clause.children)]);

/** Checks that every link written into a body points to a notice and a clause that are there; addresses of elsewhere are not followed. */
export function checkLinks(notices: readonly CheckedNotice[]): readonly Problem[] {
  const byId = new Map(notices.map((notice) => [notice.front.id, notice]));
  const clauses = new Map<string, ReadonlySet<string>>();
  const clausesOf = ({ front, body }: CheckedNotice): ReadonlySet<string> => {
    const known = clauses.get(front.id) ?? new Set(idsOf(outline(readBlocks(body), front).clauses));
    clauses.set(front.id, known);
    return known;
  };
  return notices.flatMap((notice) => {
    if (!MAY_LINK.test(notice.body)) return [];
    return linksOf(PARSER.parse(notice.body)).flatMap(({ href, line }): Problem[] => {
      if (ELSEWHERE.test(href)) return [];
      const at = notice.bodyLine + line - 1;
      const fail = (why: string): Problem[] => [
        fileProblem(notice, 'dead-link', `链接 ${href} ${why}；请改正或删去`, 'error', at),
      ];
      const groups = TO_NOTICE.exec(href)?.groups;
      if (groups === undefined) return fail('不指向任何一件公文');
      const target = groups['notice'] === undefined ? notice : byId.get(groups['notice']);
      if (target === undefined) return fail('所指的公文不在库中');
      const clause = groups['clause'];
      return clause === undefined || clausesOf(target).has(clause) ? [] : fail('所指的条款不存在');
    });
  });
}
