import { describe, expect, it } from 'vitest';
import { isShownTwice, offsetSecondsAt, zoneRulesOf } from '../../../../worker/feed/calendar/zone-rules.ts';
import { offsetIn } from '../sample.ts';

const YEAR_2027 = [Date.UTC(2027, 0, 15), Date.UTC(2027, 11, 15)] as const;

describe('the rules of a zone', () => {
  it('find the clocks’ changes to the second', () => {
    const { transitions } = zoneRulesOf('Europe/Paris', ...YEAR_2027)!;
    const changes = transitions.filter(({ fromSeconds, toSeconds }) => fromSeconds !== toSeconds);
    expect(changes.map(({ atMs }) => new Date(atMs).toISOString())).toEqual([
      '2027-03-28T01:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
    ]);
  });

  it.each([
    'Europe/Paris',
    'Europe/Dublin',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Africa/Casablanca',
    'Pacific/Chatham',
    'Asia/Kathmandu',
  ])('of %s say what the zone says, all year round', (zone) => {
    const rules = zoneRulesOf(zone, ...YEAR_2027)!;
    const offsetAt = offsetIn(zone);
    for (let ms = YEAR_2027[0]; ms < YEAR_2027[1]; ms += 11 * 3_600_000 + 7 * 60_000) {
      expect(offsetSecondsAt(rules, ms) / 60, new Date(ms).toISOString()).toBe(offsetAt(ms));
    }
  });

  it('know the hour that comes twice, in both its passes', () => {
    const rules = zoneRulesOf('Europe/Paris', ...YEAR_2027)!;
    const twice = ['00:00:00', '00:59:59', '01:00:00', '01:59:59'];
    const once = [
      '2027-10-30T23:59:59Z',
      '2027-10-31T02:00:00Z',
      '2027-03-28T00:59:59Z',
      '2027-03-28T01:00:00Z',
    ];
    expect(twice.every((time) => isShownTwice(rules, Date.parse(`2027-10-31T${time}Z`)))).toBe(true);
    expect(once.some((instant) => isShownTwice(rules, Date.parse(instant)))).toBe(false);
  });

  it('are none for UTC and for a zone that does not exist', () => {
    expect(zoneRulesOf('UTC', ...YEAR_2027)).toBeNull();
    expect(zoneRulesOf('Atlantis/Capital', ...YEAR_2027)).toBeNull();
  });
});
