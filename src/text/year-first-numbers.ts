/** A document number whose year stands before its code, as it stands in a text. */
export interface YearFirstNumber {
  readonly start: number;
  readonly end: number;
  /** As a notice stores it: 〔2005〕民四他字第3号. */
  readonly number: string;
  readonly year: number;
  /** What tells who wrote it, without 第: 民四他字, 某人社函. */
  readonly code: string;
  readonly serial: string;
}

// 〔2005〕民四他字第3号, [2020]沪高法12号, (88)高检会（研）字第10号, （2005）民四他字第3|、4号; not （2020年）…, nor 2号楼
const FORM =
  /[〔[【﹝（(［〈<]\s*(?<year>(?:19|20)\d{2}|[5-9]\d)\s*[〕\]】﹞）)］〉>]\s*(?<code>(?:(?!第)\p{Script=Han}){2,12}(?:[（(]\p{Script=Han}{1,6}[）)](?:(?!第)\p{Script=Han}){1,8})?)\s*(?<ordinal>第?)\s*(?<serial>\d{1,6})(?:\s*号(?![楼院线店门房机])|(?=(?:[、和及]第?\d{1,5}){1,9}号))/gu;
// words of a sentence, which no code has: 实施|后, 由某厂|印发
const SENTENCE =
  /[的了后前为据照依在于等与及或以由见对将是并至其所此该按年月日号期届]|根据|关于|通过|施行|实施|修正|修订|印发|发布|公布|颁布|出台|制定|规定|要求|明确|全国/u;
// somebody, a place, a thing or an order, which a number may follow: 某某部门|5号, 中山北路|5号, 财政部令|第98号
const NO_CODE =
  /(?:部|局|厅|委|院|会|署|庭|所|站|处|部门|单位|公司|集团|中心|银行|街|路|巷|弄|里|道|区|市|县|镇|乡|村|楼|栋|座|幢|组|线|批|令|公告|通告|公报|公约|议案|提案|案例|例|案|附件|附表|附录|图|表|条|款|项|章|节|项目|工程|标段|样品|总第|总)$/u;
// 字第3号, 函第12号: what an ordinal follows
const BEFORE_ORDINAL = /[字函发规复电他办]$/u;
const TWO_FIGURES = 2;
const CENTURY = 1900;

/** Whether words between a year and a serial are the code of an agency or of a division of a court. */
function isCode(code: string, year: string, ordinal: string): boolean {
  if (SENTENCE.test(code) || NO_CODE.test(code)) return false;
  if (year.length === TWO_FIGURES && !code.endsWith('字')) return false;
  return ordinal === '' || BEFORE_ORDINAL.test(code);
}

/**
 * The document numbers of a text whose year stands before their code, as courts and some others number; so do cases
 * before courts. What merely looks like one — （2020）某某部门5号, an address, an order behind the year of an edition — is left out.
 */
export function yearFirstNumbers(text: string): readonly YearFirstNumber[] {
  return Array.from(text.matchAll(FORM)).flatMap(({ index, 0: printed, groups }) => {
    const { year = '', code: words = '', ordinal = '', serial = '' } = groups ?? {};
    const code = words.replace(/\(/gu, '（').replace(/\)/gu, '）');
    if (!isCode(code, year, ordinal)) return [];
    return {
      start: index,
      end: index + printed.length,
      number: `〔${year}〕${code}${ordinal}${Number(serial)}号`,
      year: Number(year) + (year.length === TWO_FIGURES ? CENTURY : 0),
      code,
      serial: String(Number(serial)),
    };
  });
}
