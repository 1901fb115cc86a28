import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { classicScript, mendedScript } from '../../../../src/search/pagefind/script.ts';

const LIKE_PAGEFIND = [
  'class I{m(){try{x}catch(e){console.error(`Failed to load the index chunk ${',
  'url}:\n${',
  'e?.toString()}`);}}',
  'n(){console.error(`Failed to load the meta index:\n${',
  'e?.toString()}`);}',
  'w(){return`${',
  'this.basePath}wasm.${',
  'language}.pagefind`;}}',
  'try{trueLanguage=Intl.getCanonicalLocales(this.loadedLanguage)[0];}catch(err2){}',
  'let search2=await Promise.all(this.instances.map((i2)=>i2.search(term,options2)));',
  'let resultsInterface=results.map((result2)=>{let res={id:result2.p,score:result2.s};return res;});const searchTime=0;',
  'var a=import.meta.url;export{a};',
].join('');
const STARTS_WORKER = 'var u=`${' + 'basePath}pagefind-worker.js`;';
const KEEPS =
  'const dataFn=result.data;const dataId=`data_${' + 'id}`;keep(dataId,dataFn);result.data=dataId;';

test('what Pagefind passes over in silence is thrown', () => {
  const mended = mendedScript(STARTS_WORKER + LIKE_PAGEFIND);
  expect(mended).toContain("throw new Error('unloaded '+url)");
  expect(mended).toContain('../pagefind/wasm.');
  expect(mended).not.toContain('console.error');
});

test('pages and the first place in each are all that is handed over, as one list of numbers', () => {
  const mended = mendedScript(KEEPS + KEEPS + LIKE_PAGEFIND);
  expect(mended).not.toContain('result2.s');
  expect(mended).not.toContain('dataFn');
  const [, making = ''] = /(let bare=.+?)const searchTime/.exec(mended) ?? [];
  const found = new Function('results', `${making}return resultsInterface;`)([
    { p: '7', s: 2.5, l: [{ l: 3 }, { l: 5 }] },
    { p: '12', s: 1, l: [{ l: 9, w: 24 }] },
  ]) as { bare: Uint32Array }[];
  expect(found.map(({ bare }) => [...bare])).toEqual([[7, 3, 12, 9]]);
  expect(() => mendedScript(KEEPS + LIKE_PAGEFIND)).toThrow('has changed');
});

test('several lines are several searches, each as it stands, of all indexes', async () => {
  const mended = mendedScript(KEEPS + KEEPS + LIKE_PAGEFIND);
  expect(mended).not.toContain('getCanonicalLocales');
  const [, searching = ''] = /let search2=await (Promise.+?);let/.exec(mended) ?? [];
  const instance = (name: string) => ({ search: async (line: string) => `${name}:${line}` });
  const search = new Function('term', `return ${searching}`) as (
    this: unknown,
    term: string,
  ) => Promise<string[]>;
  const instances = [instance('new'), instance('old')];
  expect(await search.call({ instances }, '"甲"\n"乙"')).toEqual([
    'new:"甲"',
    'old:"甲"',
    'new:"乙"',
    'old:"乙"',
  ]);
});

test('another version of Pagefind is refused, not shipped half mended', () => {
  expect(() => mendedScript('export{a};')).toThrow("Pagefind's script has changed");
  expect(() => mendedScript(STARTS_WORKER + LIKE_PAGEFIND + LIKE_PAGEFIND)).toThrow('has changed');
  expect(() => classicScript('var a=1;')).toThrow('no exports');
});

test('a classic script gives what the module exported', () => {
  const make = new Function(`return ${classicScript('var a=import.meta.url;export{a};')}`)() as (
    fetch: unknown,
    address: string,
  ) => { a: string };
  expect(make(null, 'pagefind/pagefind.js').a).toBe('pagefind/pagefind.js');
});

test('the version that the script is mended for is the one that is installed', () => {
  const { version } = createRequire(import.meta.url)(
    '../../../../node_modules/pagefind/package.json',
  ) as {
    version: string;
  };
  expect(version).toBe('1.5.2');
});
