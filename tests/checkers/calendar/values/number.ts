/** INTEGER and the pair of FLOATs in GEO (RFC 5545, 3.3.7, 3.3.8, 3.8.1.6). */

import type { Finding, Judge, Rule } from '../fault.ts';

const INTEGER = /^[+-]?\d+$/;
const FLOAT = /^[+-]?\d+(?:\.\d+)?$/;
/** Greatest INTEGER of the format. */
export const GREATEST_INTEGER = 2_147_483_647;

/** An INTEGER between two bounds, both allowed. */
export function judgeWhole(rule: Rule, least: number, most: number): Judge {
  return (value) => {
    const number = INTEGER.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return null;
    return { rule, message: `"${value}" is no whole number from ${least} to ${most}.` };
  };
}

/** Latitude and longitude in degrees, with a semicolon between. */
export function judgeGeo(value: string): Finding {
  const parts = value.split(';');
  if (parts.length !== 2 || !parts.every((part) => FLOAT.test(part))) {
    return { rule: 'geo', message: `"${value}" is not latitude;longitude.` };
  }
  if (Math.abs(Number(parts[0])) <= 90 && Math.abs(Number(parts[1])) <= 180) return null;
  return { rule: 'geo', message: `"${value}" lies off the globe.` };
}
