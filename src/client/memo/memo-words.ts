import { citeNotice } from '../../library/cite-as.ts';
import type { Finding } from './check-memo.ts';
import { isHeld, type MemoDocument } from './memo-index.ts';
import type { Verdict } from './verdict.ts';

/** Headings of the list, and what each kind of finding means. */
export const HEADINGS: Readonly<Record<Verdict['kind'], readonly [name: string, says: string]>> = {
  odd: ['题号不符', '标题与文号各是一件，或只有一样对得上'],
  unsure: ['所指不明', '可能指下列文件，请写明机关与文号'],
  missing: ['未收', '本库没有收录，但有文件引用'],
  unknown: ['未见', '本库没有收录，也没有文件引用'],
  held: ['收录', '本库收录，引注如下'],
  law: ['法规', '本库文件引用的法律法规'],
};

/** How a document is cited, as far as the library knows it, without a full stop. */
export function memoCitation(one: MemoDocument): string {
  const { title, docNumber } = one;
  if (title === null) return docNumber ?? '';
  return citeNotice({
    title,
    docNumber,
    date: isHeld(one) ? one.date : null,
    issuers: [...one.issuers],
    issuersInferred: isHeld(one) && one.issuersInferred,
  });
}

const where = (one: MemoDocument): string => (isHeld(one) ? '本库' : '本库文件所引');

/** What is said of a title and a number that do not agree: which title that number has, which number that title has. */
export function oddWords(verdict: Extract<Verdict, { kind: 'odd' }>): readonly string[] {
  const { ofNumber, ofTitle } = verdict;
  const number =
    ofNumber === null
      ? '所写的文号，本库没有收录，也没有文件引用。'
      : ofNumber.title === null
        ? `所写的文号，${where(ofNumber)}没有载明标题。`
        : `所写的文号，${where(ofNumber)}是${memoCitation(ofNumber)}。`;
  const title =
    ofTitle === null
      ? '所写的标题，本库没有收录，也没有文件引用。'
      : ofTitle.docNumber === null
        ? `所写的标题，${where(ofTitle)}没有文号：${memoCitation(ofTitle)}。`
        : `所写的标题，${where(ofTitle)}是${memoCitation(ofTitle)}。`;
  return [number, title];
}

/** The words of a finding, with the number for which they were read where they leave a part of it out. */
export function foundWords({ text, readAs }: Finding): string {
  return readAs === null ? text : `${text}（读作${readAs}）`;
}

function lines(finding: Finding): readonly string[] {
  const { verdict, places } = finding;
  const text = foundWords(finding);
  const count = places.length > 1 ? `（${places.length}处）` : '';
  switch (verdict.kind) {
    case 'held':
      return [`${memoCitation(verdict.one)}${count}`, `  文中作：${text}`];
    case 'missing':
      return [`${memoCitation(verdict.one)}${count}`, `  文中作：${text}`];
    case 'law':
      return [`《${verdict.law.name}》${count}`];
    case 'odd':
      return [`${text}${count}`, ...oddWords(verdict).map((line) => `  ${line}`)];
    case 'unsure':
      return [`${text}${count}`, ...verdict.some.map((one) => `  ${memoCitation(one)}`)];
    case 'unknown':
      return [`${text}${count}`];
  }
}

/** The findings as plain text, each with its correct citation where the library has one. */
export function memoReport(findings: readonly Finding[]): string {
  const parts: string[] = [];
  let kind = '';
  let number = 0;
  for (const finding of findings) {
    if (finding.verdict.kind !== kind) {
      kind = finding.verdict.kind;
      number = 0;
      const [name, says] = HEADINGS[finding.verdict.kind];
      parts.push(`${parts.length > 0 ? '\n' : ''}${name}（${says}）`);
    }
    number += 1;
    const [first = '', ...others] = lines(finding);
    parts.push(`${number}. ${first}`, ...others);
  }
  return `${parts.join('\n')}\n`;
}
