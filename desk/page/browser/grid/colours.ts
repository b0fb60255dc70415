// Colours of the sheet on a light or dark page: a fill keeps its hue, and the text on it stays readable.

export interface CellColours {
  background?: string;
  color?: string;
}

type Rgb = readonly [number, number, number];

const SHEET: Record<'light' | 'dark', Rgb> = { light: [255, 255, 255], dark: [27, 30, 29] };
const TEXT: Record<'light' | 'dark', Rgb> = { light: [31, 35, 33], dark: [230, 234, 232] };
/** WCAG AA for text of ordinary size. */
const READABLE = 4.5;

/** The colours to paint a cell with, from what the sheet says of it. */
export function cellColours(given: CellColours, theme: 'light' | 'dark'): CellColours {
  const key = `${theme}|${given.background ?? ''}|${given.color ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const found = choose(given, theme);
  cache.set(key, found);
  return found;
}

const cache = new Map<string, CellColours>();

function choose(given: CellColours, theme: 'light' | 'dark'): CellColours {
  const fill = given.background ? readColour(given.background) : null;
  const ink = given.color ? readColour(given.color) : null;
  const ground = fill === null ? SHEET[theme] : theme === 'dark' ? dimmed(fill) : fill;
  const text = readableOn(ground, ink, theme);
  return {
    ...(fill && { background: printColour(ground) }),
    ...((fill || ink) && { color: printColour(text) }),
  };
}

function readableOn(ground: Rgb, ink: Rgb | null, theme: 'light' | 'dark'): Rgb {
  const other = theme === 'light' ? 'dark' : 'light';
  const inks = [...(ink ? [ink, lighter(ink), darker(ink)] : []), TEXT[theme], TEXT[other]];
  return (
    inks.find((each) => contrast(each, ground) >= READABLE) ??
    (contrast([255, 255, 255], ground) > contrast([0, 0, 0], ground) ? [255, 255, 255] : [0, 0, 0])
  );
}

/** A pale fill as a deep one of the same hue; deep ones stay. */
function dimmed(colour: Rgb): Rgb {
  const [hue, saturation, lightness] = toHsl(colour);
  if (lightness < 0.45) return colour;
  return fromHsl(hue, saturation * 0.55, Math.max(0.17, 1 - lightness));
}

const lighter = (colour: Rgb): Rgb => {
  const [hue, saturation] = toHsl(colour);
  return fromHsl(hue, saturation * 0.8, 0.75);
};
const darker = (colour: Rgb): Rgb => {
  const [hue, saturation] = toHsl(colour);
  return fromHsl(hue, saturation, 0.25);
};

/** `#rgb` and `#rrggbb`; null for anything else. */
export function readColour(text: string): Rgb | null {
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    text.replace(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i, '#$1$1$2$2$3$3'),
  );
  return long ? [parseInt(long[1]!, 16), parseInt(long[2]!, 16), parseInt(long[3]!, 16)] : null;
}

function printColour(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colours are to the eye, 1 to 21, as WCAG counts it. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHsl([r, g, b]: Rgb): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = [r / 255, g / 255, b / 255];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(((green - blue) / range + 6) % 6) * 60, saturation, lightness];
  if (most === green) return [((blue - red) / range + 2) * 60, saturation, lightness];
  return [((red - green) / range + 4) * 60, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    // Whole, as it will be printed: what is judged must be what is shown.
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))));
  };
  return [part(0), part(8), part(4)];
}
