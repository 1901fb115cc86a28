import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bulletinsSchema } from '../../../src/model/bulletin.ts';
import { register, unregister } from '../../../src/store/register.ts';

const readRegister = (yaml: string) => bulletinsSchema.parse(parse(yaml));
const HASH = 'a'.repeat(64);
const FACTS = { name: '人力资源法律政策', issue: '2020年第2期', date: '2020-02', sha256: HASH };
const WRITTEN = `# 由编辑维护\n2020-02:\n  name: 政策 # 简称\n  publisher: 某所\n  issue: null\n  date: 2020-02\n  source: null\n  sha256: ${'b'.repeat(64)}\n`;

describe('bulletin.yaml', () => {
  test('takes a new bulletin as far as it is known', () => {
    const yaml = register('', new Map([['2020-02', FACTS]]));
    expect(readRegister(yaml)).toEqual({ '2020-02': { ...FACTS, publisher: null, source: null } });
  });

  test('leaves open what a bulletin does not say of itself', () => {
    const yaml = register(
      '',
      new Map([['b1', { name: null, issue: null, date: null, sha256: HASH }]]),
    );
    expect(readRegister(yaml)['b1']).toMatchObject({ name: null, issue: null, date: null });
  });

  test('of a known bulletin changes nothing but the hash', () => {
    const yaml = register(WRITTEN, new Map([['2020-02', FACTS]]));
    expect(yaml).toBe(WRITTEN.replace('b'.repeat(64), HASH));
    expect(register(yaml, new Map([['2020-02', FACTS]]))).toBe(yaml);
  });

  test('keeps its other bulletins when one goes', () => {
    const yaml = unregister(register(WRITTEN, new Map([['b1', FACTS]])), '2020-02');
    expect(Object.keys(readRegister(yaml))).toEqual(['b1']);
    expect(unregister(yaml, 'b9')).toBe(yaml);
  });
});
