/** A document number as it is set: agency code, year in its brackets, serial. */
export interface TypesetNumber {
  readonly code: string;
  readonly year: string;
  readonly serial: string;
}

/** 人社部发〔2020〕8号; 〔十五届〕第23号 */
const NUMBER = /^([^〔]*)(〔[^〕]*〕)(.*)$/;

/** Code, bracketed year and serial of a document number; a number without brackets is all code. */
export function typesetNumber(number: string): TypesetNumber {
  const [, code, year, serial] = NUMBER.exec(number) ?? ['', number, '', ''];
  return { code: code ?? '', year: year ?? '', serial: serial ?? '' };
}
