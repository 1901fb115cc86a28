import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticeLoader } from '../../../src/site/notice-loader.ts';

type Context = Parameters<ReturnType<typeof noticeLoader>['load']>[0];

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenhao-loader-'));
  mkdirSync(join(root, 'notices/2020-02'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function load(): Promise<ReadonlyMap<string, { data: unknown; body?: string | undefined }>> {
  const entries = new Map<string, { data: unknown; body?: string | undefined }>();
  const context = {
    store: {
      clear: () => entries.clear(),
      set: (entry: { id: string; data: unknown; body?: string }) => entries.set(entry.id, entry),
    },
    parseData: ({ data }: { data: unknown }) => data,
    generateDigest: () => '',
    config: { root: pathToFileURL(`${root}/`) },
  };
  await noticeLoader('notices').load(context as unknown as Context);
  return entries;
}

describe('loading notices', () => {
  test('each file is an entry of its bulletin, body as it is', async () => {
    writeFileSync(join(root, 'notices/2020-02/a.md'), '---\nid: "a"\n---\n\n正文 <b>\n');
    writeFileSync(join(root, 'notices/2020-02/pages.json'), '{}');
    const entries = await load();
    expect([...entries.keys()]).toEqual(['2020-02/a']);
    expect(entries.get('2020-02/a')).toMatchObject({ data: { id: 'a' }, body: '\n正文 <b>\n' });
  });

  test('front matter that is a script is refused and never run', async () => {
    writeFileSync(
      join(root, 'notices/2020-02/a.md'),
      '---js\n{ id: (globalThis.hostile = true) }\n---\n正文\n',
    );
    await expect(load()).rejects.toThrow('不能是脚本');
    expect(Object.hasOwn(globalThis, 'hostile')).toBe(false);
  });
});
