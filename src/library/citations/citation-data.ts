import type { Issuer } from '../../model/issuer.ts';
import type { Law } from '../../model/law.ts';
import { type AgencyNames, agencyNames } from './agency-names.ts';
import { type NameList, nameList } from './name-list.ts';
import { titleKey } from './title-key.ts';

/** What finding and resolving know beforehand: agencies and laws. Made once for a library. */
export interface CitationData {
  readonly agencies: AgencyNames;
  /** Laws by the title key of every name. */
  readonly laws: ReadonlyMap<string, Law>;
  /** Names by which laws stand in running text without 《》. */
  readonly lawNames: NameList<Law>;
}

// 中华人民共和国劳动法
const STATE = /^中华人民共和国/u;

/** Reads issuers.yaml and laws.yaml for finding and resolving citations. */
export function citationData(issuers: readonly Issuer[], laws: readonly Law[]): CitationData {
  const names = laws.flatMap((law) => lawNames(law).map((name) => [name, law] as const));
  return {
    agencies: agencyNames(issuers),
    laws: new Map(names.map(([name, law]) => [titleKey(name), law])),
    lawNames: nameList(names),
  };
}

function lawNames(law: Law): readonly string[] {
  return [...new Set([...law.aliases, law.name.replace(STATE, ''), law.name])];
}
