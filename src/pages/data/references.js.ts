import type { APIRoute } from 'astro';
import { library } from '../../site/library.ts';
import { memoData } from '../../site/memo-data.ts';

const FILE = 'references.js';

/** `data/references.js`: what is held and what is cited, handed over by a classic script so that it loads from a folder too. */
export const GET: APIRoute = async () => {
  const data = JSON.stringify(memoData(await library()));
  return new Response(`wenhaoSearch(${JSON.stringify(FILE)},${data});\n`);
};
