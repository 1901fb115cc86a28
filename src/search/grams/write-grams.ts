import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GramDirectory } from '../../model/search-tiers.ts';
import { writeVarint } from '../../text/varint.ts';
import { sortedGrams } from './sorted-grams.ts';

/** Ends the text of a notice; in none. */
const MARK = '\n';
/** Bytes in one file: what one look-up loads. */
const FILE = 9000;
const BITS = 8;

const base64 = (bytes: readonly number[] | Uint8Array): string =>
  Buffer.from(bytes).toString('base64');

/** Which notices hold the places, one bit a notice. `notice` tells the notice of a place. */
function holders(places: Uint32Array, notice: Uint16Array, notices: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(notices / BITS));
  for (const place of places) {
    const at = notice[place] ?? 0;
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
  return bits;
}

/**
 * Writes the index of all runs of characters of some notices, at most 65,536: files of runs in order below
 * `<target>/grams/`, named by a hash of all of them. `runs` are the texts as search compares them, `first` the index of the
 * first of them in the library. Gives the directory by which the files are found.
 */
export function writeGrams(target: string, runs: readonly string[], first: number): GramDirectory {
  const length = runs.reduce((sum, run) => sum + run.length + 1, 0);
  const text = new Uint16Array(length);
  const notice = new Uint16Array(length);
  const lengths: number[] = [];
  let end = 0;
  for (const [at, run] of runs.entries()) {
    const whole = run + MARK;
    for (let place = 0; place < whole.length; place += 1) {
      text[end + place] = whole.charCodeAt(place);
      notice[end + place] = at;
    }
    end += whole.length;
    writeVarint(lengths, run.length);
  }

  const firsts: string[] = [];
  const files: string[] = [];
  let grams: string[] = [];
  let behinds: string[] = [];
  let bytes: number[] = [];
  const flush = (): void => {
    if (grams.length === 0) return;
    firsts.push(grams[0] ?? '');
    files.push(JSON.stringify([grams.join(' '), base64(bytes), behinds.join(' ')]));
    grams = [];
    behinds = [];
    bytes = [];
  };
  for (const { gram, places, open, behind } of sortedGrams(text, MARK.charCodeAt(0))) {
    grams.push(gram);
    behinds.push(behind);
    if (open) {
      writeVarint(bytes, 0);
      for (const byte of holders(places, notice, runs.length)) bytes.push(byte);
    } else {
      writeVarint(bytes, places.length);
      let before = 0;
      for (const place of places) {
        writeVarint(bytes, place - before);
        before = place;
      }
    }
    if (bytes.length >= FILE) flush();
  }
  flush();
  const hash = createHash('sha256').update(base64(lengths));
  for (const json of files) hash.update(json);
  const folder = `grams/${first}.${hash.digest('hex').slice(0, 8)}`;
  mkdirSync(join(target, folder), { recursive: true });
  files.forEach((json, at) => {
    const file = `${folder}/${at}.js`;
    writeFileSync(join(target, file), `wenhaoSearch(${JSON.stringify(file)},${json});\n`);
  });
  return { folder, first, lengths: base64(lengths), files: firsts.join(' ') };
}
