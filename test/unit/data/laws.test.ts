import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { titleKey } from '../../../src/library/citations/title-key.ts';
import { lawsSchema } from '../../../src/model/law.ts';

const laws = lawsSchema.parse(parse(readFileSync('content/data/laws.yaml', 'utf8')));

test('no two laws share an id', () => {
  const ids = laws.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('no name or alias stands for two laws', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { id, name, aliases } of laws) {
    for (const each of new Set(
      [name, name.replace(/^中华人民共和国/u, ''), ...aliases].map(titleKey),
    )) {
      const owner = owners.get(each);
      if (owner !== undefined) shared.push(`${each}：${owner}、${id}`);
      owners.set(each, id);
    }
  }
  expect(shared).toEqual([]);
});
