import { passesField } from './filters.ts';
import type { SearchLibrary } from './library.ts';
import type { Query } from './query.ts';
import { noticesWith } from './text-index.ts';

/** For each notice, whether the operators of a query let it through: fields, words after -, quoted runs. */
export function admitted({ core, index, notices }: SearchLibrary, query: Query): boolean[] {
  const shut = query.without.map((run) => noticesWith(index, run));
  // Where one of several is quoted and another is not, the other may be met in its own way.
  const wanted = query.wishes
    .filter(({ alternatives }) => alternatives.every(({ literal }) => literal))
    .map(({ alternatives }) => alternatives.map(({ text }) => noticesWith(index, text)));
  return notices.map(
    (notice, at) =>
      query.fields.every(({ field, value }) => passesField(core, notice, field, value)) &&
      shut.every((held) => !held.has(at)) &&
      wanted.every((sets) => sets.some((held) => held.has(at))),
  );
}
