import type { Issuer } from '../model/issuer.ts';
import { isAgencyName } from '../text/agency.ts';
import { squeeze } from '../text/squeeze.ts';
import { innerDivision } from './inner-division.ts';
import { firstOfPlace } from './same-place.ts';

/** Every known name of every agency, made ready for look-up. */
export interface AgencyBook {
  /** The agency that goes by this name; undefined for a name that is not known. */
  readonly find: (name: string) => Issuer | undefined;
  /** The longest known name that a text begins with, or null. */
  readonly leading: (text: string) => string | null;
  /** The agency that a code of document numbers belongs to. */
  readonly byCode: (code: string) => Issuer | undefined;
}

/** Makes the look-up from the list of agencies. */
export function agencyBook(issuers: readonly Issuer[]): AgencyBook {
  const byName = new Map<string, Issuer>();
  const byCode = new Map<string, Issuer>();
  let longest = 0;
  for (const issuer of issuers) {
    for (const name of [issuer.name, issuer.short, ...issuer.aliases].map(halfSlashes)) {
      if (!byName.has(name)) byName.set(name, issuer);
      longest = Math.max(longest, name.length);
    }
    for (const code of Object.keys(issuer.codes)) byCode.set(code, issuer);
  }
  return {
    find: (name) => byName.get(halfSlashes(squeeze(name))),
    byCode: (code) => byCode.get(code),
    leading: (text) => {
      const names = halfSlashes(text);
      for (let length = Math.min(longest, text.length); length >= 2; length -= 1)
        if (byName.has(names.slice(0, length))) return text.slice(0, length);
      return null;
    },
  };
}

/** Two bodies with one name for both, as the list has it: 某联合会／某协会 is 某联合会/某协会. */
const halfSlashes = (name: string): string => name.replaceAll('／', '/');

// 国务院办公厅关于… · 司法部、生态环境部负责人就… · 上海市人民代表大会常务委员会关于…
const BEFORE_ABOUT = /^(?<names>[^《》“”]{2,120}?)(?=关于|印发|转发|批转|对《|公布|发布|就|[：:])/u;

// 江苏省人民代表大会常务委员会公告 · 某省人民政府令 · 某区人民代表大会常务委员会任免名单: the whole of a title that says nothing but whose it is
const ANNOUNCED =
  /^(?<name>(?!.*(?:关于|的))\p{Script=Han}{2,36}(?:人民代表大会|委员会|人民政府|人民法院|人民检察院|[厅局部署]))(?:公告|通告|令|命令|(?:人事)?任免(?:人员)?名单)$/u;

/** The agencies that a title names in front: before 关于, 印发 and the like, or before 负责人就…答记者问. */
export function agenciesInTitle(title: string, book: AgencyBook): readonly string[] {
  const found: string[] = [];
  let rest = squeeze(title);
  for (let parted = true; rest !== ''; ) {
    const known = book.leading(rest);
    const name: string | null =
      longerName(rest, known, book) ??
      (known === null ? null : known + innerDivision(rest.slice(known.length), book)) ??
      (parted || STATE.test(rest) ? (unknownName(rest) ?? courtName(rest)) : null);
    if (name === null) return found;
    const after = rest.slice(name.length);
    // 人力资源和社会保障系统做好… and 财政部门做好… speak of the trade, not of an agency.
    if (known !== null && TRADE.test(`${known.at(-1)}${after}`)) return found;
    found.push(name);
    const marked = /^[、，,和及与·]/u.test(after);
    parted = marked || firstOfPlace(rest) === name;
    rest = marked ? after.slice(1) : after;
  }
  return found;
}

// 人力资源和社会保障|系统, 国家医保|局机构, 财政|部门; not 财政|部门户网站
const TRADE = /^(?:.(?:系统|部门|机构)|部门(?!户))/u;

// 国家中医药局 behind 人力资源社会保障部: a name of its own, known or not
const STATE = /^(?:国家|中国|中华|中共|全国|中央)/u;

// 国务院 · 北京市人民政府: their offices are agencies, the divisions of a ministry speak for it
const GOVERNMENT = /(?:国务院|人民政府)$/u;

/** A known government that goes on to the name of an office which is not known (国务院法制办负责人就…); null where what follows is no part of a name. */
function longerName(text: string, known: string | null, book: AgencyBook): string | null {
  if (known === null || !GOVERNMENT.test(known)) return null;
  const name = unknownName(text);
  if (name === null || name.length < known.length + 2 || !name.startsWith(known)) return null;
  return book.leading(name.slice(known.length)) === null ? name : null;
}

// 江苏省高级人民法院劳动争议案件审理指南
const COURT = /^[\p{Script=Han}]{2,16}?(?:人民法院|人民检察院)(?!组织|和|与|及)/u;

/** A court or procuratorate in front of a title: what follows is what it hands down. */
function courtName(text: string): string | null {
  return COURT.exec(text)?.[0] ?? null;
}

/** A name that is not known but ends as agencies do, up to the word that introduces the subject or the next name. */
function unknownName(text: string): string | null {
  const announcer = ANNOUNCED.exec(text)?.groups?.['name'];
  if (announcer !== undefined) return announcer;
  const names = BEFORE_ABOUT.exec(text)?.groups?.['names'];
  if (names === undefined) return null;
  const first = names.split('、')[0] ?? '';
  const office =
    /^(?<name>.+?)(?:有关|相关)?(?:部门|司局)?(?:主要)?(?:负责人|负责同志|新闻发言人|发言人)$/u.exec(
      first,
    );
  const name = (office?.groups?.['name'] ?? first).replace(/(?:有关|相关)$/u, '');
  const own = firstOfPlace(name) ?? name;
  return isAgencyName(own) ? own : null;
}
