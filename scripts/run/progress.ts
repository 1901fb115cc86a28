import { SingleBar } from 'cli-progress';

/** Tells a person who waits how far a long run is. */
export interface Progress {
  /** A bulletin begins. */
  readonly begin: (bulletin: string, index: number, count: number) => void;
  /** A page of it was read. */
  readonly page: (page: number, pages: number) => void;
  /** It is done, with so many notices. */
  readonly end: (notices: number) => void;
  readonly stop: () => void;
}

/** A run that is over sooner needs no progress. */
const PATIENCE_MS = 2000;

const FORMAT = '{bar} {value}/{total} 期  {bulletin}  {page}  已得 {notices} 件';

const nothing = (): void => {};

/** Progress of nothing, for `--quiet`. */
export function noProgress(): Progress {
  return { begin: nothing, page: nothing, end: nothing, stop: nothing };
}

/** A line for each bulletin once the run takes longer than two seconds, for logs. */
export function lineProgress(
  write: (line: string) => void,
  now = () => performance.now(),
): Progress {
  const start = now();
  let place = '';
  return {
    begin: (bulletin, index, count) => {
      place = `[${index}/${count}] ${bulletin}`;
    },
    page: (page, pages) => {
      if (page % 100 === 0 && now() - start > PATIENCE_MS) write(`${place} 第${page}/${pages}页`);
    },
    end: (notices) => {
      if (now() - start > PATIENCE_MS) write(`${place} ${notices} 件`);
    },
    stop: nothing,
  };
}

/** A bar on a terminal, which appears after two seconds and leaves nothing behind. */
export function barProgress(
  now = () => performance.now(),
  stream: NodeJS.WritableStream = process.stderr,
): Progress {
  const start = now();
  const bar = new SingleBar({ format: FORMAT, clearOnComplete: true, hideCursor: true, stream });
  const shown = { bulletin: '', page: '', notices: 0 };
  let place = { index: 0, count: 1 };
  const draw = (): void => {
    if (now() - start < PATIENCE_MS) return;
    if (!bar.isActive) bar.start(place.count, place.index - 1, shown);
    bar.update(place.index - 1, shown);
  };
  return {
    begin: (bulletin, index, count) => {
      place = { index, count };
      shown.bulletin = bulletin;
      shown.page = '';
      draw();
    },
    page: (page, pages) => {
      shown.page = `第${page}/${pages}页`;
      draw();
    },
    end: (notices) => {
      shown.notices += notices;
      draw();
    },
    stop: () => bar.stop(),
  };
}
