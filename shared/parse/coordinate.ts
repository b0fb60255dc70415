// Reads the point of a place from its two cells: decimal degrees, degrees and minutes, or both in one cell.

import { type Finding, finding } from '../issues/issue.ts';
import { oneLine } from '../text.ts';
import { type Angle, readAngle } from './coordinate/angle.ts';
import { isBareList, isLink, pointsIn, readPair } from './coordinate/pair.ts';
import { noteOf, type Side, sideOfO, withSide } from './coordinate/side.ts';
import { type Parsed, parsed, resolving } from './parsed.ts';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

type Axis = 'latitude' | 'longitude';

/** Which of the two cells a finding is about. */
export type AxisFinding = readonly [Axis, Finding];

const HEADERS: Readonly<Record<Axis, string>> = { latitude: 'Latitude', longitude: 'Longitude' };
const LIMITS = { latitude: 90, longitude: 180 } as const;
const PLAIN = /^-?\d{1,3}\.\d{3,7}$/;

/** Reads both cells of a place; a point needs both coordinates, `null` is no point. */
export function parsePoint(
  latitudeCell: string,
  longitudeCell: string,
  country: string | null = null,
): { value: Point | null; findings: readonly AxisFinding[] } {
  const latitudeText = oneLine(latitudeCell);
  const longitudeText = oneLine(longitudeCell);
  if (latitudeText === '' && longitudeText === '') return { value: null, findings: [] };
  const plain = plainPoint(latitudeText, longitudeText);
  if (plain) return { value: plain, findings: [] };
  const o = sideOfO(country);
  const read = readPoint(latitudeText, longitudeText, o);
  const findings = read.findings.map(([axis, found]): AxisFinding => {
    const resolves = resolving(found.suggestions ?? [], (text) =>
      (axis === 'latitude' ? readPoint(text, longitudeText, o) : readPoint(latitudeText, text, o)).findings
        .filter(([at]) => at === axis)
        .map(([, each]) => each),
    );
    return [axis, finding(found.code, found.parameters, resolves)];
  });
  return { value: read.value, findings };
}

/** Two decimal numbers, each on the globe: what nearly all places have. */
function plainPoint(latitudeText: string, longitudeText: string): Point | null {
  if (!PLAIN.test(latitudeText) || !PLAIN.test(longitudeText)) return null;
  const [latitude, longitude] = [Number(latitudeText) || 0, Number(longitudeText) || 0];
  const isOnGlobe = Math.abs(latitude) <= LIMITS.latitude && Math.abs(longitude) <= LIMITS.longitude;
  return isOnGlobe && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null;
}

function readPoint(
  latitudeText: string,
  longitudeText: string,
  o: Side | null,
): { value: Point | null; findings: readonly AxisFinding[] } {
  const inOne = pointInOne(latitudeText, longitudeText, o);
  if (inOne) return inOne;
  const latitude = parseCoordinate(latitudeText, 'Latitude', 90);
  const longitude = parseCoordinate(longitudeText, 'Longitude', 180, o);
  const findings: AxisFinding[] = [
    ...latitude.findings.map((found): AxisFinding => ['latitude', found]),
    ...longitude.findings.map((found): AxisFinding => ['longitude', found]),
  ];
  const swapped = swap(latitudeText, longitudeText);
  if (swapped) return swapped;
  if (latitudeText === '' || longitudeText === '') {
    const alone = latitude.value !== null || longitude.value !== null;
    return { value: null, findings: alone ? [['latitude', finding('coordinate-alone')]] : findings };
  }
  if (latitude.value === null || longitude.value === null) return { value: null, findings };
  return found(latitude.value, longitude.value, findings);
}

/** A point, unless it is the one in the ocean that stands for none. */
function found(latitude: number, longitude: number, findings: readonly AxisFinding[]) {
  const isZero = latitude === 0 && longitude === 0;
  if (isZero) return { value: null, findings: [['latitude', finding('coordinates-zero')] as const] };
  return { value: { latitude, longitude }, findings };
}

/** Both in one of the cells, the other blank or the same: a pasted pair. A link to a map is asked about. */
function pointInOne(latitudeText: string, longitudeText: string, o: Side | null) {
  for (const axis of ['latitude', 'longitude'] as const) {
    const [text, other] = axis === 'latitude' ? [latitudeText, longitudeText] : [longitudeText, latitudeText];
    if (PLAIN.test(text) || text === '') continue;
    if (isLink(text)) {
      const asked = finding('coordinates-from-link', { header: HEADERS[axis] }, pointsIn(text));
      return { value: null, findings: [[axis, asked] as const] };
    }
    const pair = readPair(text);
    if (!pair) continue;
    const [latitude, read] = pair;
    const own = { header: HEADERS[axis], value: text };
    if (isBareList(text) && isGood(latitude, 'latitude') && isGood(read, 'longitude')) {
      const ways = [pair, [read, latitude] as const]
        .filter(([one, two]) => isGood(one, 'latitude') && isGood(two, 'longitude'))
        .map(([one, two]) => `${one.degrees}, ${two.degrees}`);
      if (ways.length > 1)
        return { value: null, findings: [[axis, finding('coordinates-in-list', own, ways)] as const] };
    }
    const longitude = withSide(read, o);
    if (longitude === null) {
      const ways = [read.degrees, -read.degrees].map((degrees) => `${latitude.degrees}, ${degrees}`);
      return { value: null, findings: [[axis, finding('coordinate-unclear', own, ways)] as const] };
    }
    if (!isGood(latitude, 'latitude') || !isGood(longitude, 'longitude')) {
      return { value: null, findings: [[axis, finding('coordinate-unclear', own, turned(pair))] as const] };
    }
    if (!agrees(other, latitude.degrees, longitude.degrees, axis)) {
      return { value: null, findings: [[axis, finding('coordinates-differ', own)] as const] };
    }
    const parameters = { header: HEADERS[axis], latitude: latitude.degrees, longitude: longitude.degrees };
    const notes: AxisFinding[] = [[axis, finding('coordinates-in-one-cell', parameters)]];
    if (longitude.isOuest) notes.push([axis, finding(noteOf(longitude), { value: text })]);
    return found(latitude.degrees, longitude.degrees, notes);
  }
  return null;
}

function isGood(angle: Angle, axis: Axis): boolean {
  const isFine = !angle.isUnsigned && !angle.isTwiceSigned && Math.abs(angle.degrees) <= LIMITS[axis];
  return isFine && (angle.axis === null || angle.axis === axis);
}

/** The pair the other way round, when only that is on the globe. */
function turned([one, two]: readonly [Angle, Angle]): string[] {
  const isTurned = isGood(two, 'latitude') && isGood(one, 'longitude');
  return isTurned ? [`${two.degrees}, ${one.degrees}`] : [];
}

function agrees(other: string, latitude: number, longitude: number, axis: Axis): boolean {
  if (other === '') return true;
  const pair = readPair(other);
  if (pair) return pair[0].degrees === latitude && pair[1].degrees === longitude;
  return readAngle(other)?.degrees === (axis === 'latitude' ? longitude : latitude);
}

/** Each in the other's cell: certain when letters say so, asked when only the size does. */
function swap(latitudeText: string, longitudeText: string) {
  const one = readAngle(latitudeText);
  const two = readAngle(longitudeText);
  if (!one || !two) return null;
  const saysLetter = one.axis === 'longitude' || two.axis === 'latitude';
  const isTooFar = Math.abs(one.degrees) > 90 && Math.abs(one.degrees) <= 180 && Math.abs(two.degrees) <= 90;
  if (!saysLetter && !isTooFar) return null;
  const asked = finding('coordinates-swapped', { latitude: latitudeText, longitude: longitudeText });
  return { value: null, findings: [['latitude', asked] as const] };
}

/** Reads one coordinate between −`limit` and `limit` degrees. Blank gives `null`. */
export function parseCoordinate(
  text: string,
  header: string,
  limit: 90 | 180,
  o: Side | null = null,
): Parsed<number | null> {
  const value = oneLine(text);
  if (value === '') return parsed(null);
  if (PLAIN.test(value) && Math.abs(Number(value)) <= limit) return parsed(Number(value) || 0);
  const axis = limit === 90 ? 'latitude' : 'longitude';
  const read = readAngle(value);
  const angle = read && withSide(read, o);
  if (read && angle === null) {
    const ways = [read.degrees, -read.degrees].map(String);
    return parsed(null, finding('coordinate-unclear', { value, header }, ways));
  }
  if (!angle || Math.abs(angle.degrees) > limit || (angle.axis !== null && angle.axis !== axis)) {
    const meant = angle === null || angle.axis === null ? withPoint(value, limit) : [];
    return parsed(null, finding('coordinate-unreadable', { value, header }, meant));
  }
  if (angle.isUnsigned || angle.isTwiceSigned) {
    const ways = [Math.abs(angle.degrees), -Math.abs(angle.degrees)].map(String);
    return parsed(null, finding('coordinate-unclear', { value, header }, ways));
  }
  const notes: Finding[] = [];
  if (angle.isOuest) notes.push(finding(noteOf(angle), { value }));
  if (angle.decimals !== null && angle.decimals < 3)
    notes.push(finding('coordinate-coarse', { value, header }));
  return parsed(angle.degrees, ...notes);
}

/** `472184` or `47.218.400`: a spreadsheet took the point for thousands. Where it may have stood. */
function withPoint(text: string, limit: number): string[] {
  const [, sign = '', digits = ''] =
    /^([-−]?)(\d{1,3}(?:[.,\u202f ]?\d{3}){1,4}|\d{4,10})(?:[.,]0*)?$/.exec(text) ?? [];
  const bare = digits.replace(/\D/g, '');
  if (bare === '') return [];
  return [2, 1, 3]
    .map((whole) => `${sign && '-'}${bare.slice(0, whole)}.${bare.slice(whole)}`)
    .filter((way) => Math.abs(Number(way)) <= limit && /\.\d{3,}$/.test(way));
}
