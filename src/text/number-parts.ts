import { numberFigures } from './number-figures.ts';

/** A document number taken apart. */
export interface NumberParts {
  /** Agency code (人社部发, 民四他字), or the session of a congress (十五届). */
  readonly code: string;
  /** Four figures, or empty where a session stands in its place. */
  readonly year: string;
  readonly serial: string;
}

// 人社部发〔2020〕8号; 〔十五届〕第23号
const NUMBER = /^(?<code>[^〔]*)〔(?<year>[^〕]+)〕第?(?<serial>\d+)号$/;
// 〔2005〕民四他字第3号; 〔88〕高检会（研）字第10号
const YEAR_FIRST = /^〔(?<year>\d{4}|\d{2})〕(?<code>[^\d〔〕第]{2,})第?(?<serial>\d+)号$/;

/** Code, year and serial of a number as stored, or null where it is written otherwise. */
export function numberParts(printed: string): NumberParts | null {
  const no = numberFigures(printed);
  const {
    code = '',
    year = '',
    serial = '',
  } = (NUMBER.exec(no) ?? YEAR_FIRST.exec(no))?.groups ?? {};
  if (serial === '') return null;
  if (code === '') return { code: year, year: '', serial };
  return { code, year: year.length === 2 ? `19${year}` : year, serial };
}
