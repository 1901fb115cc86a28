/** Digits of a digest that tell a file of an index from the others, and from those of earlier builds that browsers keep. */
const DIGITS = 10;

/**
 * What a file of an index is called by the digest of its content, and by more of it than ten digits where another is called so already. With
 * seven, as Pagefind has them, one of a hundred indexes of two thousand files had two of one name.
 */
export function fileName(digest: string, taken: ReadonlySet<string>): string {
  for (let digits = DIGITS; digits < digest.length; digits += 1) {
    const name = digest.slice(0, digits);
    if (!taken.has(name)) return name;
  }
  return digest;
}
