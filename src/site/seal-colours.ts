/** The seal of an instance: its red on light and on dark paper, as #rrggbb. */
export interface SealColours {
  readonly light: string;
  readonly dark: string;
}

type Rgb = readonly [number, number, number];

/** The paper of both themes: --paper in src/styles/tokens.css. */
const LIGHT_PAPER: Rgb = [0xfb, 0xf9, 0xf4];
const DARK_PAPER: Rgb = [0x17, 0x15, 0x12];
/** Contrast of text with its ground, WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;
/** Steps in which the colour is mixed with white for dark paper. */
const STEP = 0.05;

const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];
const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance after WCAG 2.2, 0 to 1. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A firm's colour (#rrggbb) for both papers, lightened for the dark one until it can be read; null where it is too pale for the light one. */
export function sealColours(colour: string): SealColours | null {
  const given = rgbOf(colour);
  if (contrast(given, LIGHT_PAPER) < LEAST_CONTRAST) return null;
  let dark = given;
  for (let share = 0; contrast(dark, DARK_PAPER) < LEAST_CONTRAST && share <= 1; share += STEP)
    dark = [
      given[0] + (255 - given[0]) * share,
      given[1] + (255 - given[1]) * share,
      given[2] + (255 - given[2]) * share,
    ];
  return { light: hexOf(given), dark: hexOf(dark) };
}
