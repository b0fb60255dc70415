import { describe, expect, it } from 'vitest';
import { cellName } from '../../shared/a1.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { slugOf } from '../../shared/feed/feed-event.ts';
import { fieldOfHeader } from '../../shared/headers.ts';
import type { IssueKind } from '../../shared/issues/codes/kind.ts';
import { ISSUES } from '../../shared/issues/codes.ts';
import { checkText, finding, issueAt, issueIn } from '../../shared/issues/issue.ts';
import { isEventKey, mintFrom } from '../../shared/keys.ts';
import { languageOf } from '../../shared/language.ts';
import { previewOf } from '../../shared/publication/preview.ts';
import { restamp } from '../../shared/publication/restamp.ts';
import { readSettings, SETTINGS, settingText } from '../../shared/settings.ts';
import { readHookKey, signatureOf } from '../../shared/signing.ts';
import { goodRow, hmacSha256, prepared, sha256 } from './programme.ts';

describe('columns', () => {
  it('are found by every one of their names', () => {
    for (const { field, header, aliases } of EVENT_COLUMNS) {
      for (const name of [header, ...aliases]) expect(fieldOfHeader(name.toUpperCase())).toBe(field);
    }
    expect(fieldOfHeader('Favourite colour')).toBeNull();
  });

  it('are named in A1 notation beyond Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map((index) => cellName(1, index))).toEqual([
      'A1',
      'Z1',
      'AA1',
      'AZ1',
      'BA1',
      'ZZ1',
      'AAA1',
    ]);
  });
});

describe('keys', () => {
  it('are never given twice, whatever is taken', () => {
    const mint = mintFrom('seed', []);
    const keys = Array.from({ length: 20_000 }, () => mint.eventKey());
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(isEventKey)).toBe(true);
    expect(mintFrom('seed', [keys[0]!.toUpperCase()]).eventKey()).not.toBe(keys[0]);
    expect(mintFrom('another seed', []).eventKey()).not.toBe(keys[0]);
  });
});

describe('Issues', () => {
  it('always end in a sentence, and say the same in both languages', () => {
    const blanks = (sentence = '') => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    for (const [code, { en, fr }] of Object.entries<IssueKind>(ISSUES)) {
      for (const sentence of [...en, ...fr]) expect(sentence, code).toMatch(/[.!?}]$/);
      expect(fr.map(blanks), code).toEqual(en.map(blanks));
      expect(fr[0], code).not.toBe(en[0]);
    }
    for (const { expected } of SETTINGS) {
      expect(
        [expected.en, expected.fr].every((sentence) => sentence.endsWith('.')),
        expected.en,
      ).toBe(true);
      expect(expected.fr).not.toBe(expected.en);
    }
  });

  it('are rendered at the rim: the same Issue in another language', () => {
    const issue = issueAt({ tab: 'Events', row: 2 }, finding('date-unreadable', { value: 'soon' }));
    expect(issue.message).toBe('“soon” cannot be read as a date.');
    const message = issueIn('fr', issue);
    expect(message).toMatchObject({ code: 'date-unreadable', row: 2 });
    expect(message.message).toBe('« soon » ne peut pas se lire comme une date.');
    expect(issueIn('en', message)).toEqual(issue);
    expect(checkText([message], 'fr')).toMatch(/^Erreur : « soon »/);
    expect(['fr', 'fr_CA', 'FR-be', 'fro', 'en', '', 'de'].map(languageOf)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
      'en',
    ]);
  });

  it('put the worst first in Check', () => {
    const place = { tab: 'Events', row: 2 };
    const issues = [finding('time-missing'), finding('title-missing')].map((found) => issueAt(place, found));
    expect(
      checkText(issues)
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['Error', 'Note']);
    expect(checkText([])).toBe('OK');
  });
});

describe('settings', () => {
  const read = (rows: string[][]) => readSettings({ tab: 'Settings', header: [], rows, odd: [], merged: [] });
  const whole = SETTINGS.map(({ name, usual }) => [name, settingText(usual)]);

  it('are read by name, and name what they cannot be', () => {
    expect(read(whole).issues).toEqual([]);
    const { settings, issues } = read([
      ...whole.slice(3),
      ['CURRENCY', 'euro'],
      ['Time zone', 'Paris'],
      ['Mood', 'good'],
    ]);
    expect(settings).toMatchObject({ currency: 'EUR', timeZone: 'Europe/Paris' });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'setting-invalid',
      'setting-invalid',
      'setting-missing',
      'setting-unknown',
    ]);
  });

  it('choose how the public pages look, and refuse what is no colour, typeface or language', () => {
    const good = [
      ['Accent', 'D6336C'],
      ['Typeface', 'Serif'],
      ['Language', 'FR'],
    ];
    const { settings, issues } = read([...whole, ...good]);
    expect(issues).toEqual([]);
    expect(settings).toMatchObject({ accent: '#d6336c', typeface: 'serif', language: 'fr' });
    const bad = [
      ['Accent', 'sky blue'],
      ['Typeface', 'Comic Sans'],
      ['Language', 'Volapük'],
    ];
    const refused = read([...whole, ...bad]).issues;
    expect(refused.map(({ message, repair }) => `${message} ${repair}`)).toEqual([
      expect.stringContaining('#d6336c'),
      expect.stringContaining('poster, serif or plain'),
      expect.stringContaining('en or fr'),
    ]);
  });

  it('are read whatever their case, and a season has its end after its start', () => {
    const given = [
      ...whole,
      ['currency', 'gbp'],
      ['Date order', 'Day First'],
      ['Season start', '2027-06-20'],
      ['Season end', '2027-06-01'],
    ];
    const { settings, issues } = read(given);
    expect(settings).toMatchObject({ currency: 'GBP', dateOrder: 'day first' });
    expect(issues.map(({ code }) => code)).toEqual(['setting-invalid']);
  });
});

describe('the preview', () => {
  it('tells added, changed field by field, cancelled and removed apart', () => {
    const rows = ['a', 'b', 'c', 'd'].map((key) => goodRow({ key, title: `Event ${key}` }));
    const before = prepared(rows).events;
    const after = prepared(
      [
        rows[0]!,
        { ...rows[1]!, title: 'Renamed' },
        { ...rows[2]!, status: 'cancelled' },
        goodRow({ key: 'e', title: 'New' }),
      ],
      before,
      2,
    ).events;
    const preview = previewOf(before, after);
    expect(preview.added.map(({ key }) => key)).toEqual(['e']);
    expect(preview.changed.map(({ key, fields }) => [key, fields])).toEqual([
      ['b', [{ field: 'title', before: 'Event b', after: 'Renamed' }]],
    ]);
    expect(preview.cancelled.map(({ key }) => key)).toEqual(['c']);
    expect(preview.removed.map(({ key }) => key)).toEqual(['d']);
    expect(preview.unchanged).toBe(1);
  });
});

describe('stamping anew', () => {
  it('lifts every sequence above anything that can have been served', () => {
    const { events } = prepared([goodRow({ key: 'a' }), goodRow({ key: 'b' })]);
    for (const event of restamp(events, 12, '2027-02-01T00:00:00Z')) {
      expect(event).toMatchObject({ sequence: 12, changedIn: 12, changedAt: '2027-02-01T00:00:00Z' });
    }
  });
});

describe('signatures', () => {
  it('cover every part of the message', () => {
    const parts = { method: 'POST', path: '/hooks/publish', time: '1', nonce: 'n', body: '{}' };
    const sign = (change: object) => signatureOf({ ...parts, ...change }, 'secret', sha256, hmacSha256);
    const changes = [{}, { method: 'GET' }, { path: '/x' }, { time: '2' }, { nonce: 'm' }, { body: '{ }' }];
    expect(new Set(changes.map(sign)).size).toBe(changes.length);
    expect(readHookKey('a:short')).toBeNull();
    expect(readHookKey('key-1:0123456789abcdef')).toEqual({ id: 'key-1', secret: '0123456789abcdef' });
  });
});

describe('slugs', () => {
  it.each([
    ['L’été à l’Œuvre !', 'lete-a-loeuvre'],
    ['🎉', 'event'],
    ['Крещендо', 'крещендо'],
    ['ガーデンの夜 パーティー', 'ガーデンの夜-パーティー'],
    ['हिन्दी कविता', 'हिन्दी-कविता'],
    ['คืนแห่งโคมไฟ ครั้งที่ 2', 'คืนแห่งโคมไฟ-ครั้งที่-2'],
    ['❤️ Ночь й ё', 'ночь-и-е'],
    [`${'long '.repeat(40)}`, 'long-'.repeat(16).slice(0, -1)],
  ])('of %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
