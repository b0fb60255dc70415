import { describe, expect, it } from 'vitest';
import { parseSetting, parseStatus, parseYes } from '../../../shared/parse/choice.ts';
import { parseCoordinate } from '../../../shared/parse/coordinate.ts';
import { isWebAddress, parseLinks } from '../../../shared/parse/link.ts';
import { parseList } from '../../../shared/parse/list.ts';

const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

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
