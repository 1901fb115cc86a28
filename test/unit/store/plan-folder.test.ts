import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import { type FreshFile, planFolder, type StoredFile } from '../../../src/store/plan-folder.ts';

const front = (id: string, ordinal: number, contentHash: string): FrontMatter => ({
  id,
  title: '关于延长假期的通知',
  docNumber: null,
  date: null,
  issuers: [],
  issuersInferred: false,
  kind: '通知',
  region: '全国',
  section: null,
  addressees: [],
  attachments: [],
  topics: [],
  bulletin: '2020-02',
  ordinal,
  pages: null,
  contentHash,
});

const stored = (id: string, ordinal: number, hash: string, edited = false): StoredFile => ({
  name: `${id}.md`,
  text: edited ? `改过\n${hash}\n` : `${hash}\n`,
  front: front(id, ordinal, hash),
  edited,
});

const fresh = (id: string, ordinal: number, hash: string): FreshFile => ({
  name: `${id}.md`,
  text: `${hash}\n`,
  ordinal,
  contentHash: hash,
});

const names = (files: readonly { readonly name: string }[]): string[] =>
  files.map(({ name }) => name);

describe('a folder that nobody touched', () => {
  test('takes what is new, keeps what is the same, loses what is gone', () => {
    const plan = planFolder(
      [stored('a-1', 1, 'old'), stored('b-1', 2, 'same'), stored('c-1', 3, 'gone')],
      [fresh('a-1', 1, 'new'), fresh('b-1', 2, 'same'), fresh('d-1', 3, 'added')],
      false,
    );
    expect(names(plan.write)).toEqual(['a-1.md', 'd-1.md']);
    expect(plan.unchanged).toEqual(['b-1.md']);
    expect(plan.remove).toEqual(['c-1.md']);
    expect(plan.kept).toEqual([]);
  });
});

describe('a corrected file', () => {
  test('is kept without a word of difference while the program reads what it read', () => {
    const plan = planFolder([stored('a-1', 1, 'h', true)], [fresh('a-1', 1, 'h')], false);
    expect(plan).toMatchObject({ write: [], remove: [], kept: [{ name: 'a-1.md', change: [] }] });
  });

  test('is kept with the difference where the program reads something else now', () => {
    const plan = planFolder([stored('a-1', 1, 'h', true)], [fresh('a-1', 1, 'k')], false);
    expect(plan.write).toEqual([]);
    expect(plan.kept[0]?.change).toEqual(['- 改过', '+ k', '- h']);
  });

  test('under another id still covers the notice it was made from', () => {
    const plan = planFolder([stored('renamed', 1, 'h', true)], [fresh('a-1', 1, 'h')], false);
    expect(plan).toMatchObject({
      write: [],
      remove: [],
      kept: [{ name: 'renamed.md', change: [] }],
    });
  });

  test('under another id is told by its place where the reading changed, too', () => {
    const plan = planFolder([stored('renamed', 4, 'h', true)], [fresh('a-1', 4, 'k')], false);
    expect(plan.write).toEqual([]);
    expect(names(plan.kept)).toEqual(['renamed.md']);
  });

  test('without a notice stays and is named', () => {
    const plan = planFolder([stored('a-1', 9, 'h', true)], [fresh('b-1', 1, 'k')], false);
    expect(plan).toMatchObject({ stray: ['a-1.md'], remove: [], kept: [] });
    expect(names(plan.write)).toEqual(['b-1.md']);
  });

  test('is overwritten, and removed, by force', () => {
    const plan = planFolder(
      [stored('a-1', 1, 'h', true), stored('z-1', 9, 'z', true)],
      [fresh('a-1', 1, 'h')],
      true,
    );
    expect(names(plan.write)).toEqual(['a-1.md']);
    expect(plan.remove).toEqual(['z-1.md']);
  });
});
