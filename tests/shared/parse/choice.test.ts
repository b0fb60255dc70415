import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUS_WORDS } from '../../../shared/parse/choice/status.ts';
import { parseSetting, parseStatus, parseYes } from '../../../shared/parse/choice.ts';
import { nearTo } from '../../../shared/parse/near.ts';
import { folded } from '../../../shared/text.ts';
import { anyCell } from './any-cell.ts';
import { always } from './properties.ts';
import { codesOf, unresolved } from './words.ts';

const SETTINGS: readonly (readonly [cell: string, settings: string, codes?: string])[] = [
  ['', ''],
  ['Indoor', 'indoor'],
  ['indoors', 'indoor'],
  ['inside', 'indoor'],
  ['à l’intérieur', 'indoor'],
  ['en salle', 'indoor'],
  ['Outdoor', 'outdoor'],
  ['open-air', 'outdoor'],
  ['en plein air', 'outdoor'],
  ['Dehors', 'outdoor'],
  ['online', 'online'],
  ['live stream', 'online'],
  ['Livestream', 'online'],
  ['en visio', 'online'],
  ['Zoom', 'online'],
  ['Indoor, Outdoor', 'indoor|outdoor'],
  ['indoor/outdoor', 'indoor|outdoor'],
  ['indoor & online', 'indoor|online'],
  ['inside and outside', 'indoor|outdoor'],
  ['intérieur et extérieur', 'indoor|outdoor'],
  ['Outdoor\nOnline', 'outdoor|online'],
  ['Indoor, indoors', 'indoor'],
  ['n/a', '', 'setting-left-out'],
  ['hybrid', '', 'setting-unclear'],
  ['both', '', 'setting-unclear'],
  ['in person', '', 'setting-unclear'],
  ['présentiel', '', 'setting-unclear'],
  ['chapiteau', '', 'setting-unclear'],
  ['covered', '', 'setting-unclear'],
  ['indoor or outdoor', '', 'setting-unclear'],
  ['plein air ou intérieur', '', 'setting-unclear'],
  ['Outdoor?', '', 'setting-unclear'],
  ['Indoor, hybrid', 'indoor', 'setting-unclear'],
  ['outdor', '', 'setting-word-unknown'],
  ['Indoor 🚫', '', 'setting-unclear'],
  ['[x] Indoor\n[ ] Outdoor', 'indoor', 'setting-left-out'],
  ['☑ intérieur\n☐ extérieur', 'indoor', 'setting-left-out'],
  ['en salle ☐', '', 'setting-unclear'],
  ['not indoor', '', 'setting-word-unknown'],
  ['underwater', '', 'setting-word-unknown'],
  ['constructor', '', 'setting-word-unknown'],
];

const readStatus = (text: string) => parseStatus(text, 'scheduled');

const STATUSES: readonly (readonly [cell: string, status: string | null, suggestions?: readonly string[]])[] =
  [
    ['', 'scheduled'],
    ['Draft', 'draft'],
    ['brouillon', 'draft'],
    ['CONFIRMED', 'scheduled'],
    ['programmée', 'scheduled'],
    ['canceled', 'cancelled'],
    ['Annulé !', 'cancelled'],
    ['reportée', 'postponed'],
    ['rescheduled', 'moved'],
    ['déplacé', 'moved'],
    ['cancelld', null, ['cancelled']],
    ['sold out', null, ['scheduled']],
    ['complet', null, ['scheduled']],
    ['tbc', null, ['draft', 'scheduled']],
    ['cancelled?', null, ['cancelled']],
    ['postponed to 20 June', null, ['postponed']],
    ['not cancelled', null, []],
    ['confirmed ❌', null, ['scheduled']],
    ['confirmée 🚫', null, ['scheduled']],
    ['supprimé', null, ['cancelled', 'draft', 'postponed']],
    ['constructor', null, []],
  ];

describe('parseSetting', () => {
  it.each(SETTINGS.map(([cell, settings, codes = '']) => [cell, settings, codes] as const))(
    'reads %j',
    (cell, settings, codes) => {
      const { value, ...found } = parseSetting(cell);
      expect([value.join('|'), codesOf(found)]).toEqual([settings, codes]);
      expect(unresolved(cell, parseSetting)).toEqual([]);
    },
  );

  it('offers what may be meant beside what is sure', () => {
    expect(parseSetting('Indoor, hybrid').findings[0]!.suggestions).toEqual([
      'indoor, online',
      'indoor, outdoor, online',
    ]);
    expect(parseSetting('outdor').findings[0]!.suggestions).toEqual(['outdoor']);
  });

  it('never gives a setting that was not typed', async () => {
    await always(
      fc.property(anyCell(SETTINGS.map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseSetting(cell);
        expect(unresolved(cell, parseSetting)).toEqual([]);
        if (value.length === 0 && /\p{L}{2}/u.test(cell)) expect(findings.length).toBeGreaterThan(0);
        expect(parseSetting(value.join(', '))).toEqual({ value, findings: [] });
      }),
    );
  });
});

describe('parseStatus', () => {
  it.each(STATUSES.map(([cell, status, suggestions = []]) => [cell, status, suggestions] as const))(
    'reads %j',
    (cell, status, suggestions) => {
      const { value, findings } = readStatus(cell);
      expect(value).toBe(status);
      expect(findings.flatMap((each) => each.suggestions ?? [])).toEqual(suggestions);
      expect(findings).toHaveLength(status === null ? 1 : 0);
      expect(unresolved(cell, readStatus)).toEqual([]);
    },
  );

  it('gives a status that was typed in so many words, or asks', async () => {
    await always(
      fc.property(anyCell(STATUSES.map(([cell]) => cell)), (cell) => {
        const { value, findings } = readStatus(cell);
        expect(findings.length > 0).toBe(value === null);
        if (value !== null && folded(cell) !== '') expect(STATUS_WORDS.get(folded(cell))).toBe(value);
        if (value !== null) expect(cell).not.toMatch(/[?✗✘❌✖☐⛔🚫≠]/u);
        if (value !== null) expect(readStatus(value)).toEqual({ value, findings: [] });
        expect(unresolved(cell, readStatus)).toEqual([]);
      }),
    );
  });
});

const YESES: readonly (readonly [cell: string, yes: boolean, codes: string])[] = [
  ['', false, ''],
  ['yes', true, ''],
  ['Oui', true, ''],
  ['TRUE', true, ''],
  ['x', true, ''],
  ['✓', true, ''],
  ['✔️', true, ''],
  ['★', true, ''],
  ['⭐⭐', true, ''],
  ['coup de cœur', true, ''],
  ...['ja', 'sí', 'si', 'sì', 'sim', 'WAHR', 'VERO'].map((cell) => [cell, true, ''] as const),
  ...['nein', 'nee', 'não', 'FALSCH', 'ONWAAR'].map((cell) => [cell, false, ''] as const),
  ['vielleicht', false, 'pick-unreadable'],
  ['no', false, ''],
  ['FALSE', false, ''],
  ['✗', false, ''],
  ['☐', false, ''],
  ['-', false, ''],
  ['yes?', false, 'pick-unreadable'],
  ['perhaps', false, 'pick-unreadable'],
  ['🎉', false, 'pick-unreadable'],
  ['!', false, 'pick-unreadable'],
  ['Oui ☐', false, 'pick-unreadable'],
  ['yes ❌', false, 'pick-unreadable'],
  ['no ✓', false, 'pick-unreadable'],
  ['non ✅', false, 'pick-unreadable'],
];

describe('parseYes', () => {
  it.each(YESES)('reads %j', (cell, yes, codes) => {
    const { value, ...found } = parseYes(cell);
    expect([value, codesOf(found)]).toEqual([yes, codes]);
    expect(unresolved(cell, parseYes)).toEqual([]);
  });

  it('picks nothing that may be a no, and asks about what is neither', async () => {
    await always(
      fc.property(anyCell(YESES.map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseYes(cell);
        if (findings.length > 0) expect(value).toBe(false);
        if (value) expect(cell).not.toMatch(/\?|✗|☐|\b(?:no|non|false|faux)\b/i);
        if (findings.length === 0) expect(folded(cell).length).toBeLessThan(12);
        expect(unresolved(cell, parseYes)).toEqual([]);
      }),
    );
  });
});

describe('nearTo', () => {
  it('finds one slip of the finger, and no more', () => {
    const words = ['France', 'Greece'];
    for (const slip of ['Frnce', 'Franse', 'Franxce', 'Frnace', 'rance', 'Frances']) {
      expect(nearTo(slip, words)).toEqual(['France']);
    }
    for (const other of ['France', 'Frnc', 'Farnec', 'F', '', 'Germany'])
      expect(nearTo(other, words)).toEqual([]);
  });
});
