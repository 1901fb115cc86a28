import { pinyin } from 'pinyin-pro';
import type { DocNumber } from '../text/doc-number.ts';
import { readNumeral } from '../text/numerals.ts';
import type { AgencyBook } from './agency-book.ts';

// 国务院令 · 国家税务总局公告: decrees are numbered by agency
const ORDER = /^(?<name>.+?)(?<order>令|公告|通告|命令)$/u;

/** Gives the id of a notice: pinyin of the agency code, year or session, serial; without a number `<bulletin>-<ordinal>`. */
export function noticeId(
  number: DocNumber | null,
  issuer: string | null,
  bulletin: string,
  ordinal: number,
  book: AgencyBook,
): string {
  if (number === null) return slug(`${bulletin}-${String(ordinal).padStart(2, '0')}`);
  const code = number.code.replace(/[（）()]/gu, '');
  const order = ORDER.exec(code)?.groups;
  const owner = issuer === null ? undefined : book.find(issuer);
  const stem =
    order !== undefined
      ? `${stemOf(order['name'] ?? '', book)}-${spell(order['order'] ?? '')}`
      : code === ''
        ? (owner?.id ?? (issuer === null ? '' : spell(issuer)))
        : (book.byCode(code)?.codes[code] ?? spell(code));
  if (stem === '') return slug(`${bulletin}-${String(ordinal).padStart(2, '0')}`);
  const session = number.session === null ? null : readNumeral(number.session.replace(/届$/u, ''));
  const serial = /^[\d—－-]+$/u.test(number.serial)
    ? number.serial.replace(/[—－]/gu, '-')
    : String(readNumeral(number.serial) ?? spell(number.serial));
  return slug([stem, session ?? number.year, serial].filter((part) => part !== null).join('-'));
}

/** The id of an agency, or its name in pinyin where it is not known. */
function stemOf(name: string, book: AgencyBook): string {
  return (book.find(name) ?? book.find(name.replace(/^中华人民共和国/u, '')))?.id ?? spell(name);
}

/** Pinyin without tones, run together. */
function spell(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
