/** A run of characters with its place on a page: points from the left, points down from the top, baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the letters in points. */
  readonly size: number;
  /** Whether it stands upright, and is not a watermark across the page. */
  readonly upright: boolean;
}

/** What pdf.js tells of a run of text. */
export interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly number[];

/** Product of two affine matrices of six numbers. */
const product = (
  m: Matrix,
  n: Matrix,
): readonly [number, number, number, number, number, number] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [
    a * p + c * q,
    b * p + d * q,
    a * r + c * s,
    b * r + d * s,
    a * t + c * u + e,
    b * t + d * u + f,
  ];
};

/** Gives a run of text its place on the upright page; `viewport` is the page's matrix, which undoes its rotation. */
export function piece(item: PdfText, viewport: Matrix): Piece {
  const [a, b, c, d, x, y] = product(viewport, item.transform);
  const size = Math.hypot(c, d) || item.height || 1;
  const upright = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
  return { text: item.str, x, y, width: item.width, size, upright };
}
