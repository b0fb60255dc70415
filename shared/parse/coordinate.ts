// Reads a latitude or a longitude in decimal degrees.

import { finding } from '../issues/issue.ts';
import { oneLine } from '../text.ts';
import { type Parsed, parsed } from './parsed.ts';

/** Reads one coordinate between −`limit` and `limit` degrees. Blank gives `null`. */
export function parseCoordinate(text: string, header: string, limit: 90 | 180): Parsed<number | null> {
  const value = oneLine(text);
  if (value === '') return parsed(null);
  const degrees = /^[-−]?\d{1,3}(?:[.,]\d{1,20})?$/.test(value)
    ? Number(value.replace('−', '-').replace(',', '.'))
    : Number.NaN;
  // Seven decimals are about a centimetre, and the same text on every machine.
  if (Math.abs(degrees) <= limit) return parsed(Number(degrees.toFixed(7)));
  return parsed(null, finding('coordinate-unreadable', { value, header }));
}
