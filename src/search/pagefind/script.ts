// What must stand exactly once in Pagefind's own script.
const CHUNK_FAILED = /console\.error\(`Failed to load the index chunk [^;]+;/g;
const META_FAILED = /console\.error\(`Failed to load the meta index:[^;]+;/g;
const WASM = /`\$\{this\.basePath\}wasm\./g;
const WORKER = /`\$\{basePath\}pagefind-worker\.js`/g;
const RESULTS = /let resultsInterface=results\.map\(.+?return res;\}\);(?=const searchTime)/g;
// Cuts what is asked for into what a reader takes for characters, with a table made anew for each search: tokens are cut already.
const LOCALE =
  /try\{trueLanguage=Intl\.getCanonicalLocales\(this\.loadedLanguage\)\[0\];\}catch\(\w+\)\{\}/g;
const ONE_SEARCH =
  /(?<==await )Promise\.all\(this\.instances\.map\(\(i2\)=>i2\.search\(term,options2?\)\)\)/g;
// of the worker's script alone, for both ways to search
const KEPT = /const dataFn=result\.data;.+?result\.data=dataId;/g;
const EXPORTS = /export\{(?<names>[^}]*)\};?\s*$/;

/** One result that holds all: the number of a page, then the place of the word in it, and so on. */
const BARE = [
  'let bare=new Uint32Array(2*results.length);',
  'results.forEach(({p,l},at)=>{bare[2*at]=+p;bare[2*at+1]=l[0].l});',
  'let resultsInterface=[{score:0,bare}];',
].join('');

/** Every line of what is asked for is a search of its own: a message to a worker takes longer than many a search. */
const LINE_BY_LINE =
  'Promise.all(term.split("\\n").flatMap((line)=>this.instances.map((one)=>one.search(line))))';

/** Replaces one place, or so many. Throws when another version of Pagefind has it otherwise. */
function swap(script: string, place: RegExp, by: string, places = 1): string {
  const parts = script.split(place);
  if (parts.length !== places + 1)
    throw new Error(`Pagefind's script has changed: ${place.source}`);
  return parts.join(by);
}

/**
 * Pagefind's script with four things made good: a file of the index that does not load is an error, not an empty result; all
 * indexes take the WebAssembly and the worker of the first, so that they are loaded once; one search may be of several lines, each asked for
 * by itself, as it stands; and results are the pages and the first place of the word in each, as one list of numbers: with scores, and with a
 * way to load texts that this index has elsewhere, thousands of them take longer to be made, kept and handed over than to be found.
 */
export function mendedScript(script: string): string {
  const chunk = swap(script, CHUNK_FAILED, "throw new Error('unloaded '+url);");
  const meta = swap(
    chunk,
    META_FAILED,
    "throw new Error('unloaded '+this.basePath+'pagefind.'+index+'.pf_meta');",
  );
  const wasm = swap(meta, WASM, 'this.basePath+`../pagefind/wasm.');
  const lines = swap(swap(wasm, LOCALE, ''), ONE_SEARCH, LINE_BY_LINE);
  const bare = swap(lines, RESULTS, BARE);
  // The worker's own script starts no worker.
  return bare.search(WORKER) === -1
    ? swap(bare, KEPT, '', 2)
    : swap(bare, WORKER, "basePath+'../pagefind/pagefind-worker.js'");
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
