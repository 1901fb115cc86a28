import type { Issuer } from '../model/issuer.ts';
import { issuerNamed } from './agencies.ts';
import type { HeldNotice } from './library.ts';
import { typesetNumber } from './typeset-number.ts';

/** The serials of one agency code in one year. */
export interface CodeRow {
  readonly code: string;
  readonly year: string;
  /** Whether the year is printed before the code: 〔2005〕民四他字第3号. */
  readonly yearFirst: boolean;
  readonly serials: readonly { readonly serial: string; readonly notice: HeldNotice }[];
}

/** The codes of one agency. */
export interface CodeGroup {
  readonly issuer: string;
  readonly aliases: readonly string[];
  readonly rows: readonly CodeRow[];
}

/** 8号, 第23号 → 8, 23 */
const SERIAL = /\d+/;

// 〔2005〕|民四他字|第3号
const CODE_BEHIND = /^(?<code>[^\d第]{2,})第?\d+号$/;

/** The row to which a number belongs. */
function rowOf(docNumber: string): Omit<CodeRow, 'serials'> {
  const { code, year, serial } = typesetNumber(docNumber);
  const behind = code === '' ? CODE_BEHIND.exec(serial)?.groups?.['code'] : undefined;
  return { code: behind ?? code, year, yearFirst: behind !== undefined };
}

/** Years of one code together, the newest first; codes as they first appear. */
function inOrder(rows: readonly CodeRow[]): CodeRow[] {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return [...byCode.values()].flatMap((own) =>
    own.toSorted((a, b) => b.year.localeCompare(a.year, 'zh')),
  );
}

/** Numbers by agency, code and year, serials in order; the agency is the one that owns the code, else the first signer. */
export function numberIndex(
  notices: readonly HeldNotice[],
  issuers: readonly Issuer[],
): CodeGroup[] {
  const groups = new Map<string, Map<string, HeldNotice[]>>();
  for (const notice of notices) {
    const { docNumber, issuers: signers } = notice.front;
    if (docNumber === null) continue;
    const { code, year, yearFirst } = rowOf(docNumber);
    const key = yearFirst ? `${year}${code}` : `${code}${year}`;
    const signer = signers[0] ?? '未署机关';
    const owner =
      issuers.find((issuer) => Object.hasOwn(issuer.codes, code)) ?? issuerNamed(signer, issuers);
    const name = owner?.name ?? signer;
    const rows = groups.get(name) ?? new Map<string, HeldNotice[]>();
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [notice]);
    else row.push(notice);
    groups.set(name, rows);
  }
  const order = (name: string): number => {
    const index = issuers.findIndex((issuer) => issuer.name === name);
    return index < 0 ? issuers.length : index;
  };
  const serialOf = (notice: HeldNotice): string =>
    SERIAL.exec(typesetNumber(notice.front.docNumber ?? '').serial)?.[0] ?? '';
  return [...groups]
    .sort(([a], [b]) => order(a) - order(b))
    .map(([issuer, rows]) => ({
      issuer,
      aliases: issuers.find(({ name }) => name === issuer)?.aliases ?? [],
      rows: inOrder(
        [...rows.values()].map((held) => {
          const row = rowOf(held[0]?.front.docNumber ?? '');
          const serials = held.map((notice) => ({ serial: serialOf(notice), notice }));
          return { ...row, serials: serials.sort((a, b) => +a.serial - +b.serial) };
        }),
      ),
    }));
}
