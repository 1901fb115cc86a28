import { describe, expect, test } from 'vitest';
import { squeeze } from '../../../../src/text/squeeze.ts';
import { splitText } from '../split-text.ts';
import { notices } from './notices.ts';
import { carriedBy, printed } from './publisher.ts';
import { publishers } from './publishers.ts';

const paragraphsOf = (body: string): ReadonlySet<string> =>
  new Set(
    body
      .split('\n\n')
      .map((block) => squeeze(block.replace(/^#+ /u, '').replaceAll('\\', '')).normalize('NFKC')),
  );

describe('one set of notices, printed by publishers that share nothing', () => {
  test.each(publishers.map((publisher) => [publisher.name, publisher] as const))(
    '%s',
    (_, publisher) => {
      const wanted = carriedBy(publisher, notices);
      const split = splitText(printed(publisher, notices));
      expect(split.placed).toBe(split.total);
      expect(
        split.notices.map(({ front }) => ({
          title: squeeze(front.title),
          docNumber: front.docNumber,
          date: front.date,
          issuers: front.issuers,
          kind: front.kind,
          section: front.section,
          addressees: front.addressees.join(''),
        })),
      ).toEqual(
        wanted.map((notice) => ({
          title: squeeze(notice.title),
          docNumber: notice.docNumber,
          date: notice.date,
          issuers: notice.issuers,
          kind: notice.kind,
          section: publisher.section === null ? null : notice.section,
          addressees: squeeze(notice.addressee ?? ''),
        })),
      );
      for (const [i, { text, attached = [] }] of wanted.entries()) {
        const paragraphs = paragraphsOf(split.notices[i]?.body ?? '');
        for (const paragraph of [...text, ...attached.flatMap((carried) => carried.text)])
          expect(paragraphs).toContain(squeeze(paragraph).normalize('NFKC'));
      }
    },
  );
});
