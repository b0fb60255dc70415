// Two coordinates in one cell, as a map gives them: latitude first, unless letters say otherwise.

import { type Angle, readAngle } from './angle.ts';

/** GeoJSON and WKT, which say what they are: the longitude first. */
const GEOMETRY =
  /^(?:\{[^[\]]{0,80}"coordinates" ?: ?\[ ?|(?:SRID=\d{1,6};)?POINT ?\( ?)(-?\d{1,3}(?:\.\d{1,20})?)(?: ?, ?| )(-?\d{1,3}(?:\.\d{1,20})?)(?: ?\]| ?\))[^[\]]{0,80}$/i;

/** `[2.3522, 48.8566]`: GeoJSON has the longitude first, maps on pages the latitude. */
export function isBareList(text: string): boolean {
  return /^\[ ?-?\d{1,3}(?:\.\d{1,20})? ?, ?-?\d{1,3}(?:\.\d{1,20})? ?\]$/.test(text);
}

/** The two angles of a cell, latitude first; `null` when it holds no pair. */
export function readPair(text: string): [Angle, Angle] | null {
  if (text.length > 200) return null;
  const geometry = GEOMETRY.exec(text);
  if (geometry) {
    const [longitude, latitude] = [readAngle(geometry[1]!), readAngle(geometry[2]!)];
    return longitude && latitude ? [latitude, longitude] : null;
  }
  const line = text
    .replace(/^geo:/i, '')
    .replace(/\?.*$/, '')
    .replace(/^[([{]\s*|\s*[)\]}]$/g, '');
  for (const [one, two] of halvesOf(line)) {
    const first = readAngle(one);
    const second = readAngle(two);
    if (first && second && (first.axis === null) === (second.axis === null))
      return isLongitudeFirst(one, first, second) || isBareList(text) ? [second, first] : [first, second];
  }
  return null;
}

/** Ways to cut it in two: the surest first. */
function halvesOf(line: string): [string, string][] {
  const cuts: [string, string][] = [];
  for (const separator of [
    /\s*[;|]\s*/,
    /\s*[,/]\s+/,
    /\s*\/\s*/,
    /\s+(?=lon|lng)/i,
    /(?<=[NS])\s*,?\s*(?=\d)/i,
    /(?<=\d['"′″°’]*)\s+(?=[-−+])/,
    /(?<=\d)\s*,\s*(?=[-−+])/,
    /(?<=\.\d+)\s*,\s*(?=\d)/,
    /(?<=[.,]\d{3,})\s+(?=\d)/,
    /(?<=[EWO])\s*,?\s*(?=\d)/i,
    /(?<=\d['"′″°]*)\s+(?=[EWO])/i,
  ]) {
    const parts = line.split(separator);
    if (parts.length === 2) cuts.push([parts[0]!, parts[1]!]);
  }
  const commas = /^([-−+]?\d{1,2},\d{3,}),([-−+]?\d{1,3},\d{3,})$/.exec(line);
  if (commas) cuts.push([commas[1]!, commas[2]!]);
  return cuts;
}

function isLongitudeFirst(text: string, first: Angle, second: Angle): boolean {
  return first.axis === 'longitude' || second.axis === 'latitude' || /^lo?n/i.test(text);
}

// The points that a link to a map shows: its pin, then what was searched for, then the middle of the picture.

const NUMBER = '(-?\\d{1,3}\\.\\d+)';
const PLACES = [
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`),
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`),
  new RegExp(
    `[?&](?:q|query|ll|daddr|destination|center|sll|cp|coordinate)=(?:loc:)?${NUMBER}(?:,|%2C|~)\\s*\\+?${NUMBER}`,
    'i',
  ),
  new RegExp(`@${NUMBER},${NUMBER}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${NUMBER}/${NUMBER}`),
  new RegExp(`/(?:place|search|dir)/(?:[^/]*/)?${NUMBER},\\+?${NUMBER}`),
];

export function isLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.|maps\.)\S+$/i.test(text);
}

/** `47.2184, -1.5536` for each point that a link names, the likeliest first. */
export function pointsIn(link: string): string[] {
  const found = PLACES.map((place) => place.exec(link.slice(0, 2_000)))
    .filter((match) => match !== null)
    .map(([, latitude, longitude]) => `${latitude}, ${longitude}`);
  return [...new Set(found)];
}
