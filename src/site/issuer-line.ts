import type { Issuer } from '../model/issuer.ts';
import { countWord } from './count-word.ts';

/** The short name of an agency as signed, or the name itself where the data has none. */
export function shortName(name: string, issuers: readonly Issuer[]): string {
  return (
    issuers.find((issuer) => issuer.name === name || issuer.aliases.includes(name))?.short ?? name
  );
}

/** Who issued a notice, for a list: 人社部; 人社部、财政部; 人社部等四部门; null where nobody is named. */
export function issuerLine(names: readonly string[], issuers: readonly Issuer[]): string | null {
  const [first, second] = names;
  if (first === undefined) return null;
  if (second === undefined) return shortName(first, issuers);
  if (names.length === 2) return `${shortName(first, issuers)}、${shortName(second, issuers)}`;
  return `${shortName(first, issuers)}等${countWord(names.length)}部门`;
}
