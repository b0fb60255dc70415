// The two tables of what the script says: the same sentences in both, each in its own language.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGLISH, type Words } from '../../../appsscript/words/english/english.ts';
import { FRENCH } from '../../../appsscript/words/french/french.ts';
import { causeSchema } from '../../../appsscript/workbook/cause.ts';
import type { IssueKind } from '../../../shared/issues/codes/kind.ts';
import { ISSUES } from '../../../shared/issues/codes.ts';
import { type Damage, damageIn } from '../../../shared/publication/damage.ts';
import { englishIn, looseSignsIn } from '../../checkers/french.ts';

const root = join(import.meta.dirname, '../../..');

const CAUSES = [
  { code: 'not-asked' },
  { code: 'not-connected' },
  { code: 'address-invalid', property: 'WORKER_URL' },
  { code: 'key-invalid', property: 'HOOK_KEY' },
  { code: 'unreachable', url: 'https://programme.example.org' },
  { code: 'answered', status: 401, problem: 'key-unknown', said: 'The key of this request is not known.' },
  { code: 'answered', status: 502, problem: '', said: '' },
  { code: 'not-signed' },
  { code: 'not-a-receipt' },
  { code: 'other-rows' },
  { code: 'worker-said', fault: 'google-quota', said: 'Google answered that too many requests were made.' },
  { code: 'behind', head: 7 },
  { code: 'restored', head: 7 },
] as const;

const DAMAGES: readonly Damage[] = [
  { code: 'tab-missing', tab: 'Published placements' },
  { code: 'cell-not-text', tab: 'Published' },
  { code: 'not-a-manifest' },
  { code: 'manifest-edited' },
  { code: 'never-finished', begun: 3, current: 2 },
  { code: 'rows-differ', tab: 'Published', revision: 2 },
  { code: 'rows-beyond', tab: 'Published', rows: 4 },
  { code: 'count-differs', announced: 4, found: 3 },
  { code: 'not-canonical', tab: 'Published', found: 'age: “old” is not a number' },
];

/** The features whose sentences can be filled with the same few values. */
const FILLABLE = [
  'answers',
  'commands',
  'delivery',
  'errors',
  'publish',
  'selfTest',
  'setUp',
  'settings',
  'sheet',
] as const satisfies readonly (keyof Words)[];

/** Every sentence of a table by its name, filled with something that passes for text, number and list. */
function sentencesOf(table: Words): Map<string, string> {
  const sentences = new Map<string, string>();
  const filling = [2] as never;
  const visit = (name: string, value: unknown) => {
    if (name === 'delivery.why')
      for (const cause of CAUSES) visit(`${name} ${JSON.stringify(cause)}`, table.delivery.why(cause));
    else if (name === 'publish.progress.publishing')
      visit(`${name} stage`, table.publish.progress.publishing('proving'));
    else if (typeof value === 'string') sentences.set(name, value);
    else if (typeof value === 'function') visit(`${name}()`, value(...Array(value.length).fill(filling)));
    else for (const [key, each] of Object.entries(value as object)) visit(`${name}.${key}`, each);
  };
  for (const feature of FILLABLE) visit(feature, table[feature]);
  return sentences;
}

describe('what the script says', () => {
  const english = sentencesOf(ENGLISH);
  const french = sentencesOf(FRENCH);

  it('is the same sentences in both languages', () => {
    expect(french.size).toBeGreaterThan(120);
    expect([...french.keys()]).toEqual([...english.keys()]);
    // @ts-expect-error A table without its commands is none: `tools/types.ts` fails where this compiles.
    const lacking: Words = { ...FRENCH, commands: undefined };
    expect(lacking.commands).toBeUndefined();
  });

  it('is French in French, with signs that stay on their line', () => {
    for (const [name, sentence] of french) {
      expect(sentence.trim(), name).not.toBe('');
      expect(sentence, name).not.toMatch(/undefined|NaN|\[object/);
      expect(englishIn(sentence), `${name}: ${sentence}`).toEqual([]);
      expect(looseSignsIn(sentence), `${name}: ${sentence}`).toEqual([]);
    }
    for (const sentence of english.values()) expect(sentence.trim()).not.toBe('');
    expect(englishIn(ENGLISH.publish.notPublished.repairOrHoldBack)).not.toEqual([]);
  });

  it('counts as each language counts: none and one are singular in French', () => {
    const counted = (table: Words) => [0, 1, 2].map((events) => table.publish.published(3, events));
    expect(counted(ENGLISH).map((text) => text.match(/\d events?/)?.[0])).toEqual([
      '0 events',
      '1 event',
      '2 events',
    ]);
    expect(counted(FRENCH).map((statement) => statement.match(/\d événements?/)?.[0])).toEqual([
      '0 événement',
      '1 événement',
      '2 événements',
    ]);
    expect(FRENCH.publish.askTitle(1)).toBe('1 ligne ne peut pas être publiée');
    expect(FRENCH.publish.askTitle(2)).toBe('2 lignes ne peuvent pas être publiées');
  });

  it('names entries of the menu as the menu does', () => {
    const issues = Object.values<IssueKind>(ISSUES).flatMap(({ fr: [message, repair = ''] }) => [
      message,
      repair,
    ]);
    const all = [...french.values(), ...issues].map((sentence) => sentence.replaceAll('\u202f', ' '));
    for (const entry of [
      FRENCH.commands.menu.setUp,
      FRENCH.commands.menu.connect,
      FRENCH.commands.menu.retry,
    ]) {
      expect(
        all.some((sentence) => sentence.includes(`« ${entry} »`)),
        entry,
      ).toBe(true);
    }
    for (const entry of [
      ENGLISH.commands.menu.setUp,
      ENGLISH.commands.menu.connect,
      ENGLISH.commands.menu.retry,
    ]) {
      expect(all.filter((sentence) => sentence.includes(entry))).toEqual([]);
    }
  });

  it('knows every cause that can be remembered', () => {
    const remembered = causeSchema.def.options.map((option) => option.def.shape.code.def.values[0]);
    expect([...new Set(CAUSES.map(({ code }) => code))].sort()).toEqual([...remembered].sort());
  });

  it.each([
    ['worker-said', ['google/fault', 'postgres/fault', 'sync/look', 'sync/sync', 'sync/receipt']],
    ['answered', ['hooks/signed', 'sync/routes']],
  ] as const)('has French for each code of the worker’s under “%s”', (code, files) => {
    const sources = files.map((file) => readFileSync(join(root, 'worker', `${file}.ts`), 'utf8')).join('\n');
    const codes = [...sources.matchAll(/(?:code: |unauthorized\(\s*)'([a-z-]+)'/g)].map(
      ([, found]) => found!,
    );
    expect(codes.length).toBeGreaterThan(7);
    const messages = 'In English.';
    const quoting = codes.filter((each) =>
      (code === 'answered'
        ? FRENCH.delivery.why({ code, status: 401, problem: each, said: messages })
        : FRENCH.delivery.why({ code, fault: each, said: messages })
      ).includes(messages),
    );
    expect(quoting).toEqual([]);
  });

  it('quotes what the worker says under a code that is not known here', () => {
    const cause = { code: 'worker-said', fault: 'disk-on-fire', said: 'The disk is on fire.' } as const;
    expect(FRENCH.delivery.why(cause)).toContain('en anglais');
    expect(FRENCH.delivery.why(cause)).toContain(cause.said);
  });
});

describe('the damage of published tabs', () => {
  it.each(DAMAGES)('$code is a sentence in both languages', (damage) => {
    expect(damageIn('en', damage)).toMatch(/\.$/);
    expect(damageIn('fr', damage)).toMatch(/\.$/);
    expect(englishIn(damageIn('fr', damage))).toEqual([]);
    expect(looseSignsIn(damageIn('fr', damage))).toEqual([]);
  });
});
