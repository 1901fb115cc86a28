import { citationLibrary } from '../../scripts/run/citation-library.ts';
import { backlinks } from '../../src/library/citations/backlinks.ts';
import { missingDocuments } from '../../src/library/citations/missing-documents.ts';
import { resolveCitations } from '../../src/library/citations/resolve-citations.ts';
import { candidatePairs } from '../../src/library/compare/candidate-pairs.ts';
import { lawIndex } from '../../src/library/laws/law-index.ts';
import { relations } from '../../src/library/relations/relations.ts';
import { writeTwins } from './write-twins.ts';

/**
 * Reads and resolves the library of the current folder, as a process of its own, and prints seconds and counts of each step as
 * JSON. What the search index is made of is written to `dist/`.
 */
const seconds: Record<string, number> = {};
const counts: Record<string, number> = {};
function timed<T>(name: string, work: () => T, count: (result: T) => number): T {
  const start = performance.now();
  const result = work();
  seconds[name] = (performance.now() - start) / 1000;
  counts[name] = count(result);
  return result;
}

const { entries, data, laws, notices } = timed(
  'read',
  () => citationLibrary('.'),
  (it) => it.entries.length,
);
const resolved = timed(
  'resolve',
  () => resolveCitations(entries, data),
  (it) => [...it.values()].reduce((sum, each) => sum + each.length, 0),
);
const links = timed(
  'backlinks',
  () => backlinks(resolved),
  (it) => it.size,
);
timed(
  'missing',
  () => missingDocuments(resolved),
  (it) => it.length,
);
timed(
  'laws',
  () => lawIndex(resolved, laws),
  (it) => it.length,
);
timed(
  'relations',
  () => relations(entries, resolved, data),
  (it) => it.length,
);
timed(
  'likeness',
  () => candidatePairs(entries),
  (it) => it.length,
);
timed(
  'twins',
  () => writeTwins('dist', notices, entries, resolved, links),
  (it) => it,
);
console.log(JSON.stringify({ seconds, counts }));
