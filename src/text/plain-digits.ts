// ２０２０ · 𝟮𝟬𝟮𝟬 · 🯲🯰🯲🯰: what Unicode calls digits, but those of ASCII
const DIGIT = /(?![0-9])\p{Nd}/gu;

/** Gives the text with every form of the ten figures that Unicode has as 0 to 9; its length may change. */
export function plainDigits(text: string): string {
  return text.replace(DIGIT, (digit) => digit.normalize('NFKC'));
}
