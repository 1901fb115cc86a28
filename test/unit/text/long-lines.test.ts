import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/bulletin/kind.ts';
import * as lines from '../../../src/bulletin/line-kinds.ts';
import { escapeMarkdown } from '../../../src/bulletin/markdown.ts';
import { readMetadata } from '../../../src/bulletin/metadata.ts';
import { readPageNumber } from '../../../src/bulletin/page-number.ts';
import { titleNumber } from '../../../src/bulletin/title-number.ts';
import { isTitleText } from '../../../src/bulletin/title-text.ts';
import { isAgencyName, isOfficer, splitAgencies } from '../../../src/text/agency.ts';
import { findDates } from '../../../src/text/dates.ts';
import { readDocNumber } from '../../../src/text/doc-number.ts';
import { fold } from '../../../src/text/fold.ts';
import { readNumbering } from '../../../src/text/numbering.ts';
import { joinLines, tightenSpaces } from '../../../src/text/spacing.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { printWidth } from '../../../src/text/width.ts';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...lines,
  kindOf,
  escapeMarkdown,
  readMetadata,
  readPageNumber,
  isTitleText,
  titleNumber,
  isAgencyName,
  isOfficer,
  splitAgencies,
  findDates,
  readDocNumber,
  fold,
  readNumbering,
  tightenSpaces,
  joinLines: (text) => joinLines(text, text),
  squeeze,
  printWidth,
};

const LENGTH = 100_000;

const shape = fc
  .array(
    fc.constantFrom(
      ...['国', '关于', '通知', '号', '第', '1', '2020年', '《', '》', '（', '）', '〔', '〕'],
      ...[
        ' ',
        '　',
        '\t',
        '，',
        '。',
        '：',
        '、',
        '.',
        '-',
        'a',
        '@',
        'http://',
        '一',
        '局',
        '附件',
      ],
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));

test('every reader of a line answers about one of 100,000 characters within a second', () => {
  fc.assert(
    fc.property(shape, fc.constantFrom('', '\uf8ff', '号', '通知', '：'), (part, end) => {
      const line = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH) + end;
      for (const [name, read] of Object.entries(READERS)) {
        const start = process.cpuUsage();
        read(line);
        const seconds = process.cpuUsage(start).user / 1e6;
        expect(seconds, `${name} on ${JSON.stringify(part)}`).toBeLessThan(1);
      }
    }),
    { numRuns: 30, seed: 9 },
  );
}, 60_000);
