/** How the bytes of a file say its characters. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const gbk = new Map<string, readonly [number, number]>();

/** The two bytes of each character that GB18030 writes with two, read back from the decoder: Node has no encoder. */
function twoBytes(): ReadonlyMap<string, readonly [number, number]> {
  if (gbk.size > 0) return gbk;
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd' && !gbk.has(char))
        gbk.set(char, [lead, trail]);
    }
  return gbk;
}

/** A text as a file holds it; UTF-16 with its mark. Throws for a character that GB18030 writes with four bytes. */
export function encoded(text: string, encoding: FileEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'gb18030') {
    const table = twoBytes();
    return Uint8Array.from(
      [...text].flatMap((char) => {
        const code = char.codePointAt(0) ?? 0;
        const bytes = code < 0x80 ? [code] : table.get(char);
        if (bytes === undefined) throw new Error(`no two bytes for ${char}`);
        return bytes;
      }),
    );
  }
  const marked = text.startsWith('\ufeff') ? text : `\ufeff${text}`;
  return Uint8Array.from(
    Array.from(marked, (_, i) => marked.charCodeAt(i)).flatMap((unit) =>
      encoding === 'utf-16le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}
