import type { Load, LoadFailure } from './load.ts';

// texts/2020-02.1a2b3c4d/7.js, grams/0.1a2b3c4d/120.js
const MANY = /^(?:texts|grams)\//;
const END = ');';

/**
 * Gives files of the index as `load` does. Of those that a query needs by the dozen, what they hand over is fetched and read as
 * data where the page came from a server: a browser takes several times as long over a script.
 */
export function fetched(load: Load, folder: string, protocol: string): Load {
  if (!protocol.startsWith('http')) return load;
  const asked = new Map<string, Promise<unknown>>();
  const read = async (file: string): Promise<unknown> => {
    const failure: LoadFailure = { file };
    const begin = `wenhaoSearch(${JSON.stringify(file)},`;
    const said = await fetch(folder + file)
      .then((response) => response.text())
      .catch(() => '');
    const end = said.lastIndexOf(END);
    // A server may answer a missing file with a page of its own.
    if (!said.startsWith(begin) || end === -1) throw failure;
    return JSON.parse(said.slice(begin.length, end));
  };
  return (file) => {
    if (!MANY.test(file)) return load(file);
    const waiting = asked.get(file) ?? read(file);
    asked.set(file, waiting);
    waiting.catch(() => asked.delete(file));
    return waiting;
  };
}
