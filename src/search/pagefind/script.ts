// What must stand exactly once in Pagefind's own script.
const CHUNK_FAILED = /console\.error\(`Failed to load the index chunk [^;]+;/g;
const META_FAILED = /console\.error\(`Failed to load the meta index:[^;]+;/g;
const WASM = /`\$\{this\.basePath\}wasm\./g;
const WORKER = /`\$\{basePath\}pagefind-worker\.js`/g;
const EXPORTS = /export\{(?<names>[^}]*)\};?\s*$/;

/** Replaces one place. Throws when another version of Pagefind has it otherwise. */
function swap(script: string, place: RegExp, by: string): string {
  const parts = script.split(place);
  if (parts.length !== 2) throw new Error(`Pagefind's script has changed: ${place.source}`);
  return parts.join(by);
}

/**
 * Pagefind's script with two things made good: a file of the index that does not load is an error, not an empty result; and
 * the second index takes the WebAssembly and the worker of the first, so that they are loaded once.
 */
export function mendedScript(script: string): string {
  const chunk = swap(script, CHUNK_FAILED, "throw new Error('unloaded '+url);");
  const meta = swap(
    chunk,
    META_FAILED,
    "throw new Error('unloaded '+this.basePath+'pagefind.'+index+'.pf_meta');",
  );
  const wasm = swap(meta, WASM, 'this.basePath+`../pagefind/wasm.');
  // The worker's own script starts no worker.
  return wasm.search(WORKER) === -1
    ? wasm
    : swap(wasm, WORKER, "basePath+'../pagefind/pagefind-worker.js'");
}

/**
 * The same as a function expression for a classic script: takes what stands for `fetch` and for the address of the script,
 * returns what the module exports. Pages opened from a folder may load no modules.
 */
export function classicScript(mended: string): string {
  const { names } = EXPORTS.exec(mended)?.groups ?? {};
  if (names === undefined) throw new Error("Pagefind's script has changed: no exports at its end");
  const body = mended.replace(EXPORTS, '').replaceAll('import.meta.url', 'address');
  return `function(fetch,address){${body}return{${names}};}`;
}
