import { describe, expect, it } from 'vitest';
import { parseAge } from '../../../shared/parse/age.ts';
import { parseSetting, parseStatus, parseYes } from '../../../shared/parse/choice.ts';
import { parseCoordinate } from '../../../shared/parse/coordinate.ts';
import { isWebAddress, parseLinks } from '../../../shared/parse/link.ts';
import { parseList } from '../../../shared/parse/list.ts';
import { parsePrice } from '../../../shared/parse/price.ts';
import { parseTime } from '../../../shared/parse/time.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe('parseTime', () => {
  it.each([
    ['19:30', '19:30'],
    ['9:05', '09:05'],
    ['14:00:00', '14:00'],
    ['00:00', '00:00'],
    ['24:00', '24:00'],
  ])('reads %s', (text, time) => {
    expect(parseTime(text, 'Start Time')).toEqual({ value: { kind: 'at', time }, findings: [] });
  });

  it.each([
    ['tbc', 'tbc'],
    ['À confirmer', 'tbc'],
    ['All day', 'all-day'],
    ['toute la journée', 'all-day'],
  ])('reads %s as a state, not a time', (text, kind) => {
    expect(parseTime(text, 'Start Time').value).toEqual({ kind });
  });

  it('says nothing of a blank, and names what it cannot read', () => {
    expect(parseTime(' ', 'End Time')).toEqual({ value: null, findings: [] });
    expect(codes(parseTime('25:00', 'End Time'))).toEqual(['time-impossible']);
    expect(codes(parseTime('12:60', 'End Time'))).toEqual(['time-impossible']);
    expect(codes(parseTime('24:01', 'End Time'))).toEqual(['time-impossible']);
    expect(codes(parseTime('half past', 'End Time'))).toEqual(['time-unreadable']);
  });
});

describe('parsePrice', () => {
  it.each([
    ['Free', 'free', 0, 0, 'EUR'],
    ['Gratuit', 'free', 0, 0, 'EUR'],
    ['€0', 'free', 0, 0, 'EUR'],
    ['€12', 'paid', 12, 12, 'EUR'],
    ['12,50 €', 'paid', 12.5, 12.5, 'EUR'],
    ['£10', 'paid', 10, 10, 'GBP'],
    ['12', 'paid', 12, 12, 'EUR'],
    ['CHF 20', 'paid', 20, 20, 'CHF'],
    ['€8–15', 'paid', 8, 15, 'EUR'],
    ['€10 / €7', 'paid', 7, 10, 'EUR'],
    ['0 - 5 €', 'free-option', 0, 5, 'EUR'],
  ])('reads %s', (text, kind, min, max, currency) => {
    expect(parsePrice(text, 'EUR')).toEqual({ value: { kind, min, max, currency, text }, findings: [] });
  });

  it.each([
    'twelve-ish',
    '£10 / €12',
    '1.200 €',
    'Free before 23:00',
    '10, 15, 20',
    '€15 (2 drinks)',
    '-5 €',
  ])('keeps %s as typed, and asks', (text) => {
    const { value, findings } = parsePrice(text, 'EUR');
    expect(value).toEqual({ kind: 'unknown', min: null, max: null, currency: null, text });
    expect(findings).toHaveLength(1);
  });

  it('knows nothing of a blank', () => {
    expect(parsePrice('', 'EUR')).toEqual({
      value: { kind: 'unknown', min: null, max: null, currency: null, text: null },
      findings: [],
    });
  });
});

describe('parseLinks', () => {
  it('takes full addresses, each once', () => {
    const text = 'https://example.org/a?x=1,2, http://example.com\nhttps://example.org/a?x=1,2';
    expect(parseLinks(text, 'More Links').value).toEqual([
      'https://example.org/a?x=1,2',
      'http://example.com',
    ]);
  });

  it.each([
    'example.org',
    'mailto:someone@example.org',
    'javascript:alert(1)',
    'https://user:password@example.org/',
    'https://localhost/x',
    'https://exa mple.org',
    'ftp://example.org',
    'https://example.org/"onload=',
  ])('leaves out %s and names it', (text) => {
    const { value, findings } = parseLinks(text, 'Ticket URL');
    expect(value).not.toContain(text);
    expect(findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['https://x.org/?a=1;b=2', ['https://x.org/?a=1;b=2'], 0],
    ['https://x.org/a b', [], 1],
    ['https://x.org/a b https://y.org/', ['https://y.org/'], 1],
    ['https://x.org/;https://y.org/', ['https://x.org/', 'https://y.org/'], 0],
    ['a long paragraph without any address at all', [], 1],
  ])('never cuts an address short: %s', (text, links, count) => {
    const { value, findings } = parseLinks(text, 'More Links');
    expect(value).toEqual(links);
    expect(findings).toHaveLength(count);
  });

  it('takes names that are not ASCII', () => {
    expect(isWebAddress('https://théâtre.example.fr/été')).toBe(true);
    expect(isWebAddress(`https://example.org/${'a'.repeat(3_000)}`)).toBe(false);
  });
});

describe('the small parsers', () => {
  it('read lists with any separator, each word once', () => {
    expect(parseList('Jazz, jazz;Élan\n Folk ,').value).toEqual(['Jazz', 'Élan', 'Folk']);
  });

  it('read ages and keep the words', () => {
    expect(parseAge('18+').value).toEqual({ min: 18, text: '18+' });
    expect(parseAge('Tout public').value).toEqual({ min: 0, text: 'Tout public' });
    expect(parseAge('for the brave').value).toEqual({ min: null, text: 'for the brave' });
  });

  it('read coordinates within the world', () => {
    expect(parseCoordinate('47,2184', 'Latitude', 90).value).toBe(47.2184);
    expect(parseCoordinate('−1.5536', 'Longitude', 180).value).toBe(-1.5536);
    expect(codes(parseCoordinate('91', 'Latitude', 90))).toEqual(['coordinate-unreadable']);
    expect(codes(parseCoordinate('47°13′', 'Latitude', 90))).toEqual(['coordinate-unclear']);
  });

  it('read statuses in two languages', () => {
    expect(parseStatus('', 'scheduled').value).toBe('scheduled');
    expect(parseStatus('Annulé', 'scheduled').value).toBe('cancelled');
    expect(codes(parseStatus('maybe', 'scheduled'))).toEqual(['status-unknown']);
  });

  it('read settings and picks', () => {
    expect(parseSetting('Outdoor, intérieur').value).toEqual(['outdoor', 'indoor']);
    expect(codes(parseSetting('underwater'))).toEqual(['setting-word-unknown']);
    expect(parseYes('oui').value).toBe(true);
    expect(codes(parseYes('perhaps'))).toEqual(['pick-unreadable']);
  });
});
