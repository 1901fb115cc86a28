/** A document number taken apart for typesetting: agency code, year in its brackets, serial. */
export interface NumberParts {
  readonly code: string;
  readonly year: string;
  readonly serial: string;
}

/** 人社部发〔2020〕8号; 〔十五届〕第23号 */
const NUMBER = /^([^〔]*)(〔[^〕]*〕)(.*)$/;

/** Code, bracketed year and serial of a document number; a number without brackets is all code. */
export function numberParts(number: string): NumberParts {
  const [, code, year, serial] = NUMBER.exec(number) ?? ['', number, '', ''];
  return { code: code ?? '', year: year ?? '', serial: serial ?? '' };
}
