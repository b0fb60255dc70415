import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePoint } from '../../../shared/parse/coordinate.ts';
import { oneLine } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { isAsked } from './words.ts';

const PIN = 'https://www.google.com/maps/place/Hall/@47.2184,-1.5536,17z/data=!3d47.2186!4d-1.5541';

/** Latitude cell, longitude cell → point → codes. */
const CASES: readonly (readonly [latitude: string, longitude: string, point: string, codes?: string])[] = [
  ['', '', ''],
  ['47.2184', '-1.5536', '47.2184 -1.5536'],
  ['47,2184', '-1,5536', '47.2184 -1.5536'],
  ['47.2184', '−1.5536', '47.2184 -1.5536'],
  ['47.2184', '–1.5536', '47.2184 -1.5536'],
  ['+47.2184', '-1.5536', '47.2184 -1.5536'],
  ['47.2184°', '-1.5536°', '47.2184 -1.5536'],
  ['47.2184 N', '1.5536 W', '47.2184 -1.5536'],
  ['N47.2184', 'W1.5536', '47.2184 -1.5536'],
  ['47.2184° N', '1.5536° W', '47.2184 -1.5536'],
  ['47.2184 Nord', '1.5536 Ouest', '47.2184 -1.5536'],
  ['33.8688 S', '151.2093 E', '-33.8688 151.2093'],
  ['33.8688 Sud', '151.2093 Est', '-33.8688 151.2093'],
  ['47°13\'06"N', '1°33\'13"W', '47.2183333 -1.5536111'],
  ['47°13′06″N', '1°33′13″W', '47.2183333 -1.5536111'],
  ['47° 13\' 06.5" N', '1° 33\' 13,2" W', '47.2184722 -1.5536667'],
  ["47°13.1'N", "1°33.2'W", '47.2183333 -1.5533333'],
  ['47 13 06 N', '1 33 13 W', '47.2183333 -1.5536111'],
  ['47d13m06sN', '1d33m13sW', '47.2183333 -1.5536111'],
  ["47º13'06''N", "1º33'13''W", '47.2183333 -1.5536111'],
  ['-33°52\'08"', '+151°12\'33"', '-33.8688889 151.2091667'],
  ['lat 47.2184', 'lng: -1.5536', '47.2184 -1.5536'],
  ['51.4779', '0.000', '51.4779 0'],
  // Notes.
  ['47°13\'06"N', '1°33\'13"O', '', 'coordinate-unclear'],
  ['47.2184 N', '1.5536 O', '', 'coordinate-unclear'],
  ['47.2', '-1.55', '47.2 -1.55', 'coordinate-coarse coordinate-coarse'],
  ['47', '-1', '47 -1', 'coordinate-coarse coordinate-coarse'],
  ['47.2184, -1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184,-1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184 -1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184;-1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184 / -1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['(47.2184, -1.5536)', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47,2184, -1,5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47,2184 -1,5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47,2184,-1,5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['48.8584, 2.2945', '', '48.8584 2.2945', 'coordinates-in-one-cell'],
  ['48.8584 2.2945', '', '48.8584 2.2945', 'coordinates-in-one-cell'],
  ['', '47.2184, -1.5536', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184, -1.5536', '-1.5536', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184, -1.5536', '47.2184, -1.5536', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47.2184 N, 1.5536 W', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['1.5536 W, 47.2184 N', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['N 47.2184 W 1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['47°13\'06"N 1°33\'13"W', '', '47.2183333 -1.5536111', 'coordinates-in-one-cell'],
  ['47°13\'06"N 1°33\'13"O', '', '', 'coordinate-unclear'],
  ['lat: 47.2184, lng: -1.5536', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  ['geo:47.2184,-1.5536?z=17', '', '47.2184 -1.5536', 'coordinates-in-one-cell'],
  // Asked.
  ['47.2184', '', '', 'coordinate-alone'],
  ['', '-1.5536', '', 'coordinate-alone'],
  ['0', '0', '', 'coordinates-zero'],
  ['0.0000', '0.0000', '', 'coordinates-zero'],
  ['0, 0', '', '', 'coordinates-zero'],
  ['151.2093', '-33.8688', '', 'coordinates-swapped'],
  ['1.5536 W', '47.2184 N', '', 'coordinates-swapped'],
  ['151.2093, -33.8688', '', '', 'coordinate-unclear'],
  ['47.2184, -1.5536', '2.2945', '', 'coordinates-differ'],
  ['47°13\'06"', '1°33\'13"', '', 'coordinate-unclear coordinate-unclear'],
  ['47.2184', '-1.5536 W', '', 'coordinate-unclear'],
  ['472184', '-15536', '', 'coordinate-unreadable coordinate-unreadable'],
  ['47.218.400', '-1.5536', '', 'coordinate-unreadable'],
  ['181', '-200', '', 'coordinate-unreadable coordinate-unreadable'],
  ['47°61\'06"N', '1°33\'13"W', '', 'coordinate-unreadable'],
  ['Nantes', 'Nantes', '', 'coordinate-unreadable coordinate-unreadable'],
  ['8CVX+2M Nantes', '', '', 'coordinate-unreadable'],
  ['4.7e1', '-1.5536', '', 'coordinate-unreadable'],
  [PIN, '', '', 'coordinates-from-link'],
  ['', PIN, '', 'coordinates-from-link'],
  ['https://maps.app.goo.gl/abc', '', '', 'coordinates-from-link'],
];

const codes = (findings: ReturnType<typeof parsePoint>['findings']) =>
  findings.map(([, { code }]) => code).join(' ');

/** All that the numbers of a cell can say in degrees, by a reckoning of its own: decimals, minutes, seconds. */
function waysOf(cell: string): string[] {
  const numbers = (oneLine(cell).match(/\d+/g) ?? []).map(String);
  const [one = '', two = '', three = '', four = ''] = numbers;
  const minutes = (minute: string, second: string) => +one + +minute / 60 + +second / 3_600;
  return [
    +`${one}.${two}`,
    minutes(two, '0'),
    minutes(`${two}.${three}`, '0'),
    minutes(two, three),
    minutes(two, `${three}.${four}`),
  ].map((way) => way.toFixed(5));
}

/** Suggestions that, written in their cell, are asked about again. */
function unresolvedPoint(latitude: string, longitude: string): string[] {
  return parsePoint(latitude, longitude).findings.flatMap(([axis, { suggestions = [] }]) =>
    suggestions.filter((text) => {
      const again = axis === 'latitude' ? parsePoint(text, longitude) : parsePoint(latitude, text);
      return isAsked({ findings: again.findings.filter(([at]) => at === axis).map(([, found]) => found) });
    }),
  );
}

describe('parsePoint', () => {
  it.each(CASES.map(([one, two, point, expected = '']) => [one, two, point, expected] as const))(
    'reads %j and %j',
    (latitude, longitude, point, expected) => {
      const { value, findings } = parsePoint(latitude, longitude);
      expect([value ? `${value.latitude} ${value.longitude}` : '', codes(findings)]).toEqual([
        point,
        expected,
      ]);
      expect(unresolvedPoint(latitude, longitude)).toEqual([]);
    },
  );

  it.each([
    ['52.52° N', '13.405° O', 'DE', '52.52 13.405', 'coordinate-coarse coordinate-east'],
    ['48.2082° N', '16.3738° O', 'AT', '48.2082 16.3738', 'coordinate-east'],
    ['47.2184° N', '1.5536° O', 'FR', '47.2184 -1.5536', 'coordinate-west'],
    ['40.4168° N', '3.7038° O', 'ES', '40.4168 -3.7038', 'coordinate-west'],
    ['52.5200° N, 13.4050° O', '', 'DE', '52.52 13.405', 'coordinates-in-one-cell coordinate-east'],
    ['52.5200° N, 13.4050° O', '', null, '', 'coordinate-unclear'],
    ['52.5200 Nord', '13.4050 Ost', null, '52.52 13.405', ''],
    ['52.3676 noord', '4.9041 oost', null, '52.3676 4.9041', ''],
    ['38.7223 norte', '9.1393 oeste', null, '38.7223 -9.1393', ''],
    ['[2.3522, 48.8566]', '', null, '', 'coordinates-in-list'],
    [
      '{"type":"Point","coordinates":[2.3522,48.8566]}',
      '',
      null,
      '48.8566 2.3522',
      'coordinates-in-one-cell',
    ],
    ['POINT(2.3522 48.8566)', '', null, '48.8566 2.3522', 'coordinates-in-one-cell'],
  ])('reads %j and %j in %s', (latitude, longitude, country, point, expected) => {
    const { value, findings } = parsePoint(latitude, longitude, country);
    expect([value ? `${value.latitude} ${value.longitude}` : '', codes(findings)]).toEqual([point, expected]);
  });

  it('offers both orders of a list, the one of GeoJSON first', () => {
    const [found] = parsePoint('[2.3522, 48.8566]', '').findings;
    expect(found![1].suggestions).toEqual(['48.8566, 2.3522', '2.3522, 48.8566']);
  });

  it.each([
    [PIN, '', ['47.2186, -1.5541', '47.2184, -1.5536']],
    ['https://www.openstreetmap.org/#map=17/47.2184/-1.5536', '', ['47.2184, -1.5536']],
    ['https://www.google.com/maps?q=47.2184,-1.5536', '', ['47.2184, -1.5536']],
    ['151.2093, -33.8688', '', ['-33.8688, 151.2093']],
    ['472184', '-1.5536', ['47.2184', '4.72184']],
    ['47°13\'06"', '-1.5536', ['47.2183333', '-47.2183333']],
  ])('offers for %j what it may mean', (latitude, longitude, suggestions) => {
    expect(parsePoint(latitude, longitude).findings[0]![1].suggestions).toEqual(suggestions);
  });

  const cells = CASES.flatMap(([one, two]) => [one, `${two}`]);

  it('reads what a sheet shows of nearly nought', () => {
    expect(parsePoint('51.4779', '2E-07').value).toEqual({ latitude: 51.4779, longitude: 2e-7 });
  });

  it('gives a point on the globe or none, and never none without a finding', async () => {
    await always(
      fc.property(anyCell(cells), anyCell(cells), (latitude, longitude) => {
        const { value, findings } = parsePoint(latitude, longitude);
        if (value) {
          expect(Math.abs(value.latitude)).toBeLessThanOrEqual(90);
          expect(Math.abs(value.longitude)).toBeLessThanOrEqual(180);
          expect(`${value.latitude} ${value.longitude}`).not.toBe('0 0');
          const again = parsePoint(String(value.latitude), String(value.longitude));
          expect(again.value).toEqual(value);
          if (findings.length === 0) {
            expect(waysOf(latitude)).toContain(Math.abs(value.latitude).toFixed(5));
            expect(waysOf(longitude)).toContain(Math.abs(value.longitude).toFixed(5));
          }
        } else if (/\d/.test(latitude + longitude)) expect(findings.length).toBeGreaterThan(0);
        expect(unresolvedPoint(latitude, longitude)).toEqual([]);
      }),
    );
  });

  it('reads every point that it prints, in one cell or two', async () => {
    const degrees = (limit: number) =>
      fc.integer({ min: -limit * 1e5 + 1, max: limit * 1e5 - 1 }).map((value) => (value / 1e5).toFixed(5));
    await always(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        const point = { latitude: Number(latitude) || 0, longitude: Number(longitude) || 0 };
        fc.pre(point.latitude !== 0 || point.longitude !== 0);
        expect(parsePoint(latitude, longitude)).toEqual({ value: point, findings: [] });
        expect(parsePoint(`${latitude}, ${longitude}`, '').value).toEqual(point);
        expect(parsePoint(`${latitude},${longitude}`.replace(/\./g, ','), '').value).toEqual(point);
      }),
    );
  });
});
