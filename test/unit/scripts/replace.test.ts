import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recover, replace } from '../../../scripts/run/replace.ts';

describe('replace', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const make = (name: string, text: string): void => {
    mkdirSync(at(name));
    writeFileSync(join(at(name), 'index.html'), text);
  };
  const served = (): string => readFileSync(join(at('dist'), 'index.html'), 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wenhao-replace-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('the new folder stands where the old one stood, and nothing is left beside', () => {
    make('dist', 'old');
    make('dist.next', 'new');
    replace(at('dist.next'), at('dist'));
    expect(served()).toBe('new');
    expect(existsSync(at('dist.next'))).toBe(false);
    expect(existsSync(at('dist.old'))).toBe(false);
  });

  test('the first build has nothing to replace', () => {
    make('dist.next', 'new');
    replace(at('dist.next'), at('dist'));
    expect(served()).toBe('new');
  });

  test('stopped between its two moves, the last good site is put back', () => {
    make('dist.old', 'old');
    make('dist.next', 'half');
    recover(at('dist'));
    expect(served()).toBe('old');
  });

  test('stopped after its second move, the new site stays', () => {
    make('dist.old', 'old');
    make('dist', 'new');
    recover(at('dist'));
    expect(served()).toBe('new');
    expect(existsSync(at('dist.old'))).toBe(false);
  });
});
