/** The bytes that a base64 text stands for. */
export function bytesOf(coded: string): Uint8Array<ArrayBuffer> {
  const text = atob(coded);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
