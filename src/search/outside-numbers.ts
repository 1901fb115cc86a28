import type { TwinFacts } from '../model/twin.ts';
import { squeeze } from '../text/squeeze.ts';
import { yearFirstNumbers } from '../text/year-first-numbers.ts';

// 人社部发〔2020〕8号, in any brackets: agency code, year, serial
const NUMBER =
  /(?<code>[\p{Script=Han}]{2,12})[〔[【﹝（(]\s*(?<year>(?:19|20)\d{2})\s*[〕\]】﹞）)]\s*(?:第\s*)?(?<serial>\d{1,4})\s*号/u;

const spelled = (code = '', year = '', serial = ''): string => `${code}〔${year}〕${serial}号`;

/** Numbers of documents that notices cite and the library does not hold, sorted. */
export function outsideNumbers(twins: readonly TwinFacts[]): string[] {
  const held = new Set(twins.map(({ docNumber }) => docNumber));
  const cited = twins.flatMap(({ citations }) =>
    citations.flatMap(({ kind, text }) => {
      if (kind !== 'external' && kind !== 'unknown') return [];
      const { code, year, serial } = NUMBER.exec(text)?.groups ?? {};
      if (serial !== undefined) return [spelled(code, year, serial)];
      return yearFirstNumbers(squeeze(text))
        .slice(0, 1)
        .map(({ number }) => number);
    }),
  );
  return [...new Set(cited)].filter((no) => !held.has(no)).sort();
}
