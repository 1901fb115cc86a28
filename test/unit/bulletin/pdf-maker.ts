/** Text at a place on an A4 page: points from the left and from the top; `size` 12 and upright unless told. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Slant in degrees. */
  readonly turn?: number;
}

/** A page of a made PDF: its text, and whether a picture covers it. */
export interface MadePage {
  readonly text?: readonly Placed[];
  readonly picture?: boolean;
}

const HEIGHT = 842;

const utf16 = (text: string): string =>
  [...text]
    .flatMap((char) =>
      char.length === 2 ? [char.charCodeAt(0), char.charCodeAt(1)] : [char.charCodeAt(0)],
    )
    .map((unit) => unit.toString(16).padStart(4, '0'))
    .join('');

const show = ({ text, x, y, size = 12, turn = 0 }: Placed): string => {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((value) => value.toFixed(3)).join(' ');
  return `BT /F1 ${size} Tf ${matrix} Tm <${utf16(text)}> Tj ET`;
};

/** Writes a PDF as old programs did: its font is named and not embedded, so that only a CMap tells what the codes mean. */
export function makePdf(pages: readonly MadePage[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  pages.forEach((page, index) => {
    const picture = page.picture
      ? 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q'
      : '';
    const stream = [picture, ...(page.text ?? []).map(show)].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
