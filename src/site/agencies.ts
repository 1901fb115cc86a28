import type { Issuer } from '../model/issuer.ts';
import type { HeldNotice } from './library.ts';

/** An agency that signed at least one held notice. */
export interface Agency {
  /** Stem of its page; null for an agency that `issuers.yaml` does not know. */
  readonly id: string | null;
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
  readonly region: string;
  readonly parent: string | null;
  readonly notices: readonly HeldNotice[];
}

/** The agency of `issuers.yaml` that goes by this name. */
export function issuerNamed(name: string, issuers: readonly Issuer[]): Issuer | undefined {
  return (
    issuers.find((issuer) => issuer.name === name) ??
    issuers.find((issuer) => issuer.short === name || issuer.aliases.includes(name))
  );
}

/**
 * The agencies behind the notices, a joint notice counted for each of its signers. National ones first, then in the
 * order of `issuers.yaml`; those that it does not know follow in the order in which they sign.
 */
export function agencies(notices: readonly HeldNotice[], issuers: readonly Issuer[]): Agency[] {
  const held = new Map<string, { issuer: Issuer | undefined; notices: HeldNotice[] }>();
  for (const notice of notices) {
    for (const name of notice.front.issuers) {
      const issuer = issuerNamed(name, issuers);
      const key = issuer?.name ?? name;
      const entry = held.get(key) ?? { issuer, notices: [] };
      if (entry.notices.at(-1) !== notice) entry.notices.push(notice);
      held.set(key, entry);
    }
  }
  const place = (issuer: Issuer | undefined): number =>
    issuer === undefined ? issuers.length : issuers.indexOf(issuer);
  return [...held]
    .map(([name, { issuer, notices: signed }]) => ({
      order: place(issuer),
      agency: {
        id: issuer?.id ?? null,
        name,
        short: issuer?.short ?? name,
        aliases: issuer?.aliases ?? [],
        region: issuer?.region ?? signed[0]?.front.region ?? '全国',
        parent: issuer?.parent ?? null,
        notices: signed.toSorted((a, b) => (b.front.date ?? '').localeCompare(a.front.date ?? '')),
      },
    }))
    .sort(
      (a, b) =>
        Number(a.agency.region !== '全国') - Number(b.agency.region !== '全国') ||
        a.order - b.order,
    )
    .map(({ agency }) => agency);
}
