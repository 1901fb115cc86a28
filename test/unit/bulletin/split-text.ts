import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readText } from '../../../src/bulletin/read-text.ts';
import { type SplitResult, splitBulletin } from '../../../src/bulletin/split.ts';
import { issuersSchema } from '../../../src/model/issuer.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { rendered } from './rendered.ts';

const issuers = issuersSchema.parse(parse(readFileSync('content/data/issuers.yaml', 'utf8')));

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Splits the text of a bulletin with the agencies of the repository. */
export function splitText(text: string, bulletin = 'b'): SplitResult {
  return splitBytes(new TextEncoder().encode(text), bulletin);
}

/** Splits a file of text in whatever encoding. */
export function splitBytes(bytes: Uint8Array, bulletin = 'b'): SplitResult {
  const { pages } = readText(bytes, bulletin);
  return splitBulletin(pages, { bulletin, issuers, hash });
}

/** All characters of a text, white space aside, in the order of their codes: equal where nothing is lost or doubled. */
export function characters(text: string): string {
  return [...squeeze(text)].sort().join('');
}

/** Everything that the result holds: lines set aside, titles and numbers as printed, bodies as rendered. */
export function heldText(result: SplitResult, source: string): string {
  const lines = source.replaceAll('\f', '\n\u0000').split('\n');
  const at = new Map<number, string>();
  let number = 0;
  for (const line of lines) {
    // A form feed inside a line does not begin a new one.
    if (line.startsWith('\u0000')) at.set(number, `${at.get(number) ?? ''}${line.slice(1)}`);
    else {
      number += 1;
      at.set(number, line);
    }
  }
  const heads = result.notices.flatMap(({ evidence }) => {
    const title = evidence.title?.lines ?? [];
    const own = (evidence.docNumber?.lines ?? []).filter((line) => !title.includes(line));
    return [...title, ...own].map((line) => at.get(line) ?? '');
  });
  return [
    ...result.aside.map(({ text }) => text),
    ...heads,
    ...result.notices.map(({ body }) => rendered(body)),
  ].join('');
}
