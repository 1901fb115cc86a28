import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/bulletin/markdown.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { rendered } from './rendered.ts';

describe('escaped text is shown as it is', () => {
  test.each([
    '1. 2020年安排表',
    '1) 甲',
    '1.',
    '- 甲',
    '+ 甲',
    '# 甲',
    '> 甲',
    '---',
    '===',
    '***',
    '甲*乙*丙_丁_戊',
    '`甲`',
    '<b>甲</b>',
    '[甲](乙)',
    '![甲](乙)',
    '甲|乙|丙',
    '~~甲~~',
    '&amp;甲&#35;',
    '甲\\*乙',
    '网址：www.zjzwfw.gov.cn)或浙里办',
    '平台https://www.ccshbx.org.cn或长春',
    'http://222.143.34.121/portal/#/home',
    '邮箱：rcgz@gzw.beijing.gov.cn。',
    'http://a.b/c_d*e~f',
    '[^1]: 甲',
    '[ ] 甲',
    '    甲',
  ])('%s', (text) => {
    expect(rendered(escapeMarkdown(text))).toBe(squeeze(text));
  });

  test('an address is told from the words after it', () => {
    expect(escapeMarkdown('平台https://www.ccshbx.org.cn或长春')).toBe(
      '平台<https://www.ccshbx.org.cn>或长春',
    );
  });

  test('an address without protocol stays plain text: no link is made up for it', () => {
    const shown = escapeMarkdown('网址：www.zjzwfw.gov.cn)或浙里办');
    expect(shown).toBe('网址：www\\.zjzwfw.gov.cn)或浙里办');
    expect(shown).not.toMatch(/https?:|\]\(/u);
  });

  test('whatever the text', () => {
    const unit = fc.constantFrom(
      '*',
      '_',
      '`',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '#',
      '|',
      '~',
      '&',
      '\\',
      '!',
      '1',
      '.',
      '-',
      '+',
      '=',
      ' ',
      '国',
      'w',
      '@',
      ':',
      '/',
      'a',
      ';',
      '"',
      'http://',
      'www.',
      '。',
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        // The body joins lines before it escapes them, and trims what it joined.
        expect(rendered(escapeMarkdown(text.trim()))).toBe(squeeze(text));
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
