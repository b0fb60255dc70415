import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetting, parseStatus, parseYes } from '../../../shared/parse/choice.ts';
import { nearTo } from '../../../shared/parse/near.ts';
import { codesOf, HUGE, mangled, RUNS, unsettled } from './words.ts';

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
    ['supprimé', null, ['cancelled', 'draft', 'postponed']],
    ['constructor', null, []],
  ];

describe('parseSetting', () => {
  it.each(SETTINGS.map(([cell, settings, codes = '']) => [cell, settings, codes] as const))(
    'reads %j',
    (cell, settings, codes) => {
      const { value, ...found } = parseSetting(cell);
      expect([value.join('|'), codesOf(found)]).toEqual([settings, codes]);
      expect(unsettled(cell, parseSetting)).toEqual([]);
    },
  );

  it('offers what may be meant beside what is sure', () => {
    expect(parseSetting('Indoor, hybrid').findings[0]!.suggestions).toEqual([
      'indoor, online',
      'indoor, outdoor, online',
    ]);
    expect(parseSetting('outdor').findings[0]!.suggestions).toEqual(['outdoor']);
  });

  it('never gives a setting that was not typed', () => {
    fc.assert(
      fc.property(mangled(SETTINGS.map(([cell]) => cell)), (cell) => {
        const { value, findings } = parseSetting(cell);
        expect(unsettled(cell, parseSetting)).toEqual([]);
        if (value.length === 0 && /\p{L}{2}/u.test(cell)) expect(findings.length).toBeGreaterThan(0);
        expect(parseSetting(value.join(', '))).toEqual({ value, findings: [] });
      }),
      { numRuns: RUNS },
    );
    for (const cell of HUGE) parseSetting(cell);
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
      expect(unsettled(cell, readStatus)).toEqual([]);
    },
  );
});

describe('parseYes', () => {
  it.each([
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
    ['no', false, ''],
    ['FALSE', false, ''],
    ['✗', false, ''],
    ['☐', false, ''],
    ['-', false, ''],
    ['yes?', false, 'pick-unreadable'],
    ['perhaps', false, 'pick-unreadable'],
    ['🎉', false, 'pick-unreadable'],
    ['!', false, 'pick-unreadable'],
  ])('reads %j', (cell, yes, codes) => {
    const { value, ...found } = parseYes(cell);
    expect([value, codesOf(found)]).toEqual([yes, codes]);
    expect(unsettled(cell, parseYes)).toEqual([]);
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
