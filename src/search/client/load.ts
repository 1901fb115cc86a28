/** What went wrong while a file of the index was fetched. */
export interface LoadFailure {
  readonly file: string;
}

type Receive = (file: string, value: unknown) => void;

declare global {
  /** Called by every file of the index with its own name and what it holds. */
  var wenhaoSearch: Receive | undefined;
}

/** Gives a file of the index; a file that is asked for twice is fetched once. Rejects with a `LoadFailure`. */
export type Load = (file: string) => Promise<unknown>;

/**
 * Loads files of the index as classic scripts, the one way that works from a server and from a folder alike.
 * `folder` ends with a slash. A failed file is forgotten, so that asking again tries again.
 */
export function loader(folder: string, page: Document = document): Load {
  const arrived = new Map<string, unknown>();
  const asked = new Map<string, Promise<unknown>>();
  const others = globalThis.wenhaoSearch;
  globalThis.wenhaoSearch = (file, value) => {
    arrived.set(file, value);
    others?.(file, value);
  };
  const fetchScript = (file: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      const fail = (): void => {
        asked.delete(file);
        script.remove();
        reject({ file } satisfies LoadFailure);
      };
      script.src = folder + file;
      script.onerror = fail;
      // A server may answer a missing file with a page of its own: only what was handed over counts.
      script.onload = () => {
        if (!arrived.has(file)) return fail();
        script.remove();
        resolve(arrived.get(file));
      };
      page.head.append(script);
    });
  return (file) => {
    const waiting = asked.get(file) ?? fetchScript(file);
    asked.set(file, waiting);
    return waiting;
  };
}
