import { quantile } from '../search/judge.ts';
import { median } from './search-archive.ts';
import type { Step } from './step.ts';

const MEGA = 1024 * 1024;
const KILO = 1024;
const TAIL = 0.95;
/** What an archive of so many notices may take: seconds and bytes of a build, bytes and milliseconds of a search. */
const LIMITS = {
  notices: 10_000,
  seconds: 480,
  memory: 4096 * MEGA,
  first: 450 * KILO,
  next: 150 * KILO,
  p95: 300,
} as const;
/** Part of the first split and index that a second one may cost after one changed notice. */
const AGAIN = 0.25;
/** What growing no faster than the archive means in measured figures. */
const SLACK = 1.15;

/** What a step goes over, in words; none where all limits are kept. Builds and searches are held to them up to 10,000 notices. */
export function overLimits({ notices, runs, again, search }: Step): string[] {
  const over: string[] = [];
  const must = (kept: boolean, what: string): void => {
    if (!kept) over.push(`${notices}: ${what}`);
  };
  // What a run costs before it looks at the first notice counts in a small archive alone.
  if (notices >= LIMITS.notices)
    must(
      again <= AGAIN,
      `a second split and index cost ${(again * 100).toFixed(1)} % of the first`,
    );
  if (notices > LIMITS.notices * SLACK) return over;
  const built = [runs.split, runs.pages, runs.index, runs.offline].flatMap((run) => run ?? []);
  const seconds = built.reduce((sum, run) => sum + run.seconds, 0);
  must(seconds <= LIMITS.seconds, `a build takes ${seconds.toFixed(0)} s`);
  const memory = Math.max(...built.map(({ peak }) => peak));
  must(memory <= LIMITS.memory, `a build takes ${(memory / MEGA).toFixed(0)} MB`);
  if (search === null) return over;
  const p95 = quantile([...search.times], TAIL);
  must(median(search.first) <= LIMITS.first, 'bytes of a first search');
  must(median(search.next) <= LIMITS.next, 'bytes of a next search');
  must(p95 <= LIMITS.p95, `p95 of a search ${p95.toFixed(0)} ms`);
  must(search.wrong.length === 0, 'literal runs');
  return over;
}

/** By how much each figure grew from one step to the next, and whether that is more than the archive did. */
export function growth(from: Step, to: Step) {
  const times = to.notices / from.notices;
  const figures: [string, number | undefined | null, number | undefined | null][] = [
    ...(['split', 'resolve', 'pages', 'index', 'offline'] as const).flatMap(
      (part): [string, number | undefined, number | undefined][] => [
        [`${part}, processor`, from.runs[part]?.processor, to.runs[part]?.processor],
        [`${part}, memory`, from.runs[part]?.peak, to.runs[part]?.peak],
      ],
    ),
    ['search index, bytes', from.indexed, to.indexed],
    ['site, bytes', from.output, to.output],
    ...(['first', 'next', 'times'] as const).map(
      (name): [string, number | undefined, number | undefined] => [
        { first: 'first search, bytes', next: 'next search, bytes', times: 'search, time' }[name],
        from.search === null ? undefined : median(from.search[name]),
        to.search === null ? undefined : median(to.search[name]),
      ],
    ),
  ];
  return {
    times,
    figures: figures.flatMap(([name, before, after]) =>
      before && after
        ? [{ name, grown: after / before, faster: after / before > times * SLACK }]
        : [],
    ),
  };
}
