import { readNumeral } from '../../text/numerals.ts';

// 〔2020〕第8号 = 〔2020〕8号, 〔2005〕民四他字第3号 = 〔2005〕民四他字3号
const ORDINAL = /(?<=\)|^\(\d+\)\D{1,24})第(?=\d)/u;
// 〔88〕高检会（研）字第10号 = 〔1988〕高检会（研）字第10号
const SHORT_YEAR = /^\((?=[5-9]\d\))/u;
// any bracket around a year
const OPEN = /[〔[【﹝（(［]/gu;
const CLOSE = /[〕\]】﹞）)］]/gu;
// 中华人民共和国国务院|令|第736号, 财政部税务总局|公告|2020年|第8号, 主席|令|第七十三号
const ORDER =
  /^[^()〔〕[\]]*?(?<kind>令|公告|通告)(?<year>(?:19|20)\d{2}年)?第(?<serial>\d{1,5}|[一二三四五六七八九十百零]{1,7})号$/u;
// 国务院|第619号|令, 财政部|2020年|第8号|公告
const ORDER_BEHIND =
  /^[^()〔〕[\]]*?(?<year>(?:19|20)\d{2}年)?第(?<serial>\d{1,5}|[一二三四五六七八九十百零]{1,7})号(?<kind>令|公告|通告)$/u;

/**
 * The form in which two printings of one document number are equal. Of orders and announcements it leaves the agency
 * out, which is spelled in many ways: 税务总局公告2020年第8号 means something only beside its issuer.
 */
export function numberKey(docNumber: string): string {
  const plain = docNumber
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(OPEN, '(')
    .replace(CLOSE, ')')
    .replace(ORDINAL, '')
    .replace(SHORT_YEAR, '(19');
  const order = (ORDER.exec(plain) ?? ORDER_BEHIND.exec(plain))?.groups;
  if (order === undefined) return plain;
  const { kind = '', year = '', serial = '' } = order;
  return `${kind}${year}第${/^\d/u.test(serial) ? Number(serial) : (readNumeral(serial) ?? serial)}号`;
}

// 〔十五届〕第23号, 〔2020〕8号, 第12号, 2020年第5号, 8号; not 〔2005〕民四他字第3号
const NO_CODE = /^(?:[〔[（(](?!\d+[〕\]）)](?!第)\p{Script=Han})|第|\d)/u;

/** Whether a number tells its agency by no code, so that it means something only beside its issuer. */
export function lacksAgencyCode(docNumber: string): boolean {
  const plain = docNumber.replace(/\s/gu, '');
  return [NO_CODE, ORDER, ORDER_BEHIND].some((form) => form.test(plain));
}
