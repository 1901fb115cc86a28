// renshebufa|-2020-8, beijingrenda|-15-23
const YEAR_AND_SERIAL = /-\d+-\d+$/;

/** The pinyin of an agency code that the id of a numbered notice begins with: renshebufa of renshebufa-2020-8. */
export const idLetters = (id: string): string => id.replace(YEAR_AND_SERIAL, '');
