// Colours that can be read: WCAG's contrast, and tints of one colour that reach it. Pure arithmetic.

/** `#rrggbb`, small letters. */
export type Colour = string;

export const BLACK: Colour = '#000000';
export const WHITE: Colour = '#ffffff';

/** What WCAG AA asks of small text (4.5), and a little more for rounding. */
export const READABLE = 4.6;

/** Contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour with a share (0 to 1) of another mixed in. */
export function mix(colour: Colour, other: Colour, share: number): Colour {
  const theirs = channels(other);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value + (theirs[index]! - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/** Black or white, whichever reads better on a colour: one of the two always reaches 4.58. */
export function inkOn(colour: Colour): Colour {
  return contrast(colour, BLACK) >= contrast(colour, WHITE) ? BLACK : WHITE;
}

/** The nearest tint of a colour that reads on all these grounds: mixed towards the ink of the first. */
export function readableOn(
  grounds: readonly [Colour, ...Colour[]],
  colour: Colour,
  least = READABLE,
): Colour {
  const ink = inkOn(grounds[0]);
  for (let percent = 0; percent < 100; percent += 2) {
    const tint = mix(colour, ink, percent / 100);
    if (grounds.every((ground) => contrast(tint, ground) >= least)) return tint;
  }
  return ink;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
