import type { FoundCitation } from '../../model/citation.ts';
import { OWN_AGENCY, OWN_PLACE } from './agencies-before.ts';
import type { CitationData } from './citation-data.ts';
import { coreTitleKey } from './core-title-key.ts';
import { lacksAgencyCode, numberKey } from './number-key.ts';

// 国家发展改革委|办公厅: one document is cited by either
const OFFICE = /(?<=.)办公[厅室]$/u;

/**
 * Tells which citations of documents that are not held mean the same document: those with one number, and those with one
 * title whose issuers do not differ; a joint document goes under its first number. The key is the number where any of them prints one, else issuer and title.
 */
export function externalKeys(
  citations: readonly FoundCitation[],
  data: CitationData,
): (citation: FoundCitation) => string {
  const numbers = new Map<string, Set<string>>();
  const joint = new Map<string, string>();
  const issuers = new Map<string, Set<string>>();
  for (const citation of citations) {
    for (const other of citation.otherNumbers ?? []) {
      const key = keyOfNumber(citation, data);
      if (key !== null && !lacksAgencyCode(other)) joint.set(numberKey(other), key);
    }
    if (citation.title === null) continue;
    const title = keyOfTitle(citation.title, data);
    const number = keyOfNumber(citation, data);
    if (number !== null) collect(numbers, title, number);
    const issuer = firstIssuer(citation, data);
    if (issuer !== '') collect(issuers, title, issuer);
  }
  return (citation) => {
    const number = keyOfNumber(citation, data);
    if (number !== null) return joint.get(number) ?? number;
    const title = citation.title === null ? citation.text : keyOfTitle(citation.title, data);
    const named = issuers.get(title) ?? new Set();
    const numbered = numbers.get(title) ?? new Set();
    if (numbered.size === 1 && named.size <= 1) return only(numbered);
    const issuer = firstIssuer(citation, data) || (named.size === 1 ? only(named) : '');
    return `${issuer}《${title}》`;
  };
}

/** 中华人民共和国核安全法 and 核安全法 are one. */
function keyOfTitle(title: string, data: CitationData): string {
  return coreTitleKey(title, data).replace(/^中华人民共和国/u, '');
}

/** 部令第13号 is a number only beside its ministry. */
function keyOfNumber(citation: FoundCitation, data: CitationData): string | null {
  if (citation.docNumber === null) return null;
  const key = numberKey(citation.docNumber);
  return lacksAgencyCode(citation.docNumber) ? `${firstIssuer(citation, data)}${key}` : key;
}

function firstIssuer(citation: FoundCitation, data: CitationData): string {
  const [first] = citation.issuers;
  return first === undefined || first === OWN_AGENCY || first === OWN_PLACE
    ? ''
    : data.agencies.fold(first).replace(OFFICE, '');
}

function collect(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  map.set(key, set.add(value));
}

function only(set: ReadonlySet<string>): string {
  return [...set][0] ?? '';
}
