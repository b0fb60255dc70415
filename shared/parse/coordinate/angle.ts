// One angle as people write it: decimal degrees, or degrees, minutes and seconds, with a sign or a letter.

export interface Angle {
  readonly degrees: number;
  /** What the letter says it is; `null` without a letter. */
  readonly axis: 'latitude' | 'longitude' | null;
  /** Written in degrees and minutes, without a sign or a letter. */
  readonly isUnsigned: boolean;
  /** Both a minus and a letter. */
  readonly isTwiceSigned: boolean;
  /** Written with an O: Ouest, Oeste and Ovest are west, Ost is east. */
  readonly isOuest: boolean;
  /** Decimals of the degree as written; `null` with minutes. */
  readonly decimals: number | null;
}

const DIRECTION =
  '(?:north|nord|noord|norte|south|sud|süd|zuid|sur|sul|west|ouest|oeste|ovest|east|est|este|leste|ost|oost|[NSEWO])';
const LABEL = /^(?:lat(?:itude)?|lon(?:g|gitude)?|lng)\.?\s*[:=]?\s*/i;
const LETTERED = new RegExp(`^(?:(${DIRECTION})\\s*)?([^\\p{L}]+?)(?:\\s*(${DIRECTION}))?$`, 'iu');
const DECIMAL = /^([-+]?)(\d{1,3})(?:[.,](\d{1,20}))?\s*[°º]?$/;
const SEXAGESIMAL =
  /^([-+]?)(\d{1,3})(?:\s*[°º:]\s*|\s+)(\d{1,2})(?:[.,](\d{1,10}))?(?:\s*['′’‘:]\s*|\s+|$)(?:(\d{1,2})(?:[.,](\d{1,10}))?\s*(?:["″”“]|['′’]{2})?)?$/;

/** Reads one angle; `null` when it is none. Linear, for what is cut to a hundred characters. */
export function readAngle(text: string): Angle | null {
  const line = text
    .replace(/[−–—‐‑]/g, '-')
    .replace(/º/g, '°')
    .replace(LABEL, '')
    // A sheet shows what is nearly nought as 2E-07.
    .replace(/^[-+]?\d(?:\.\d{1,15})?e-\d{1,2}$/i, (tiny) => Number(tiny).toFixed(9))
    .replace(/(\d)[dD](?=\s*\d)/, '$1°')
    .replace(/(\d)m(?=\s*\d)/, "$1'")
    .replace(/(\d)s(?=\s*$|\s*[NSEWO]$)/i, (whole, digit: string) =>
      /s[NSEWO]?$/.test(whole) ? `${digit}"` : whole,
    )
    .trim();
  if (line.length > 100) return null;
  const [, before, number = '', after] = LETTERED.exec(line) ?? [];
  if (before && after) return null;
  const letter = (before ?? after ?? '').charAt(0).toUpperCase();
  const found = decimalOf(number.trim()) ?? sexagesimalOf(number.trim());
  if (!found) return null;
  const { size, sign, decimals } = found;
  const isEast = /^(?:ost|oost)$/i.test(before ?? after ?? '');
  const isSouth = letter === 'S' || letter === 'Z';
  const isNegative = isSouth || (/[WO]/.test(letter) && !isEast) || sign === '-';
  return {
    // Seven decimals are about a centimetre, and the same text on every machine.
    degrees: Number((isNegative ? -size : size).toFixed(7)) || 0,
    axis: letter === '' ? null : /[NSZ]/.test(letter) ? 'latitude' : 'longitude',
    isUnsigned: decimals === null && letter === '' && sign === '',
    isTwiceSigned: letter !== '' && sign === '-',
    isOuest: /^o$/i.test(before ?? after ?? ''),
    decimals,
  };
}

interface Size {
  readonly size: number;
  readonly sign: string;
  readonly decimals: number | null;
}

function decimalOf(text: string): Size | null {
  const found = DECIMAL.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', decimals = ''] = found;
  return { size: Number(`${whole}.${decimals || '0'}`), sign, decimals: decimals.length };
}

function sexagesimalOf(text: string): Size | null {
  const found = SEXAGESIMAL.exec(text);
  if (!found) return null;
  const [, sign = '', degrees, minutes, ofMinute, seconds, ofSecond] = found;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (ofMinute !== undefined && seconds !== undefined))
    return null;
  const inMinutes = Number(`${minutes}.${ofMinute ?? 0}`) + Number(`${seconds ?? 0}.${ofSecond ?? 0}`) / 60;
  return { size: Number(degrees) + inMinutes / 60, sign, decimals: null };
}
