import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TieredText } from '../../model/search-tiers.ts';
import { shortHash } from './short-hash.ts';
import type { TierSource } from './tier-source.ts';

/** Writes the texts, one file a notice, one folder a bulletin, named by what it holds; gives each folder with its first notice and its bulletin. */
export function writeTexts({ target, twins, notices }: TierSource): [string, number, string][] {
  const folders: [string, number, string][] = [];
  let first = 0;
  while (first < twins.length) {
    const bulletin = twins[first]?.bulletin ?? '';
    let end = first;
    while (twins[end]?.bulletin === bulletin) end += 1;
    const texts = twins.slice(first, end).map(
      ({ id, title, docNumber, pages }, at): TieredText => ({
        id,
        title,
        no: docNumber,
        pages,
        pieces: notices[first + at] ?? [],
      }),
    );
    const json = texts.map((text) => JSON.stringify(text));
    const folder = `texts/${bulletin}.${shortHash(json.join('\n'))}`;
    mkdirSync(join(target, folder), { recursive: true });
    json.forEach((text, at) => {
      const file = `${folder}/${at}.js`;
      writeFileSync(join(target, file), `wenhaoSearch(${JSON.stringify(file)},${text});\n`);
    });
    folders.push([folder, first, bulletin]);
    first = end;
  }
  return folders;
}
