// The same rows in workbooks of five locales: set-up, validate and publish give the same bytes, and a second set-up
// adds nothing, whichever marks the rules of the first one were written with.

import { describe, expect, it, onTestFinished } from 'vitest';
import { SheetAlone } from '../appsscript/sheet-alone.ts';
import type { Row } from './editors-sheet.ts';

const LOCALES = ['en_GB', 'fr_FR', 'de_DE', 'en_US', 'ja_JP'];

/** What a locale could read otherwise, wherever it got hold of it. */
const ROWS: readonly Row[] = [
  { title: '5.10', date: '2027-06-10', startTime: '19:30', venue: '05/06', price: '10,15 €' },
  { title: '1,234', date: '11 June 2027', startTime: '7.30pm', venue: 'TRUE', price: '£1.50' },
  { title: 'VRAI', date: '2027-06-12', startTime: '20h15', venue: '12%', price: '' },
  { title: '=1+1', date: '2027-06-13', startTime: '20:00', venue: '007', description: '-5;3\n1.5' },
];

describe('a workbook of any locale', () => {
  it.each(LOCALES)('%s publishes the same bytes', async (locale) => {
    expect(await publishedIn(locale, await keyedRows())).toEqual(await expected());
  });

  it.each(LOCALES)('%s gets no rule twice', async (locale) => {
    const sheet = await open(locale);
    await sheet.run('setUpWorkbook');
    const first = rulesOf(sheet);
    expect(first.length).toBeGreaterThan(3);
    expect(new Set(first.map(String)).size).toBe(first.length);
    const again = await sheet.run('setUpWorkbook');
    expect(again.sentence).toBe('Everything was already there.');
    expect(rulesOf(sheet)).toEqual(first);
  });

  it.each(['en_GB', 'en_US', 'ja_JP'])(
    '%s keeps no rule of an earlier set-up, with commas',
    async (locale) => {
      const sheet = await open(locale);
      await sheet.run('setUpWorkbook');
      const now = rulesOf(sheet);
      const { workbook } = sheet.workspace;
      const { id, rules } = workbook.tab('Events')!;
      const foreign = { ...rules[0]!, args: ['=LEFT($A2,5)="Brass"'] };
      const earlier = rules.map((rule) => ({ ...rule, args: [String(rule.args[0]).replace(';', ', ')] }));
      workbook.edit([{ kind: 'rules', tab: id, rules: [foreign, ...earlier] }]);
      await sheet.run('setUpWorkbook');
      expect(rulesOf(sheet)).toEqual([['Events', foreign.args[0]], ...now]);
    },
  );
});

async function open(locale: string): Promise<SheetAlone> {
  const sheet = await SheetAlone.empty();
  onTestFinished(() => sheet.close());
  sheet.workspace.workbook.settings({ locale, timeZone: 'Europe/Paris' });
  return sheet;
}

function rulesOf({ workspace: { workbook } }: SheetAlone): [tab: string, formula: string][] {
  return workbook
    .tabNames()
    .flatMap((tab) => workbook.tab(tab)!.rules.map(({ args }): [string, string] => [tab, String(args[0])]));
}

/** Sets up, fills, validates and publishes; what came of it, without when it was. */
async function publishedIn(locale: string, rows: readonly Row[]) {
  const { sheet, checks } = await publish(locale, rows);
  const { workbook } = sheet.workspace;
  const tabs = ['Published', 'Published placements'].map((tab) => workbook.values(tab));
  const [[head, ...rest], placements] = tabs as [unknown[][], unknown[][]];
  const { publishedAt, seal, digests, ...manifest } = JSON.parse(String(head![0]));
  expect([seal, digests.Published]).toEqual([expect.any(String), expect.any(String)]);
  // Rows say when they last changed, which is by this publish; both digests say so too.
  const bytes = JSON.stringify(rest).replaceAll(publishedAt, 'then');
  return { checks, manifest, bytes, placements, ofPlacements: digests['Published placements'] };
}

async function publish(locale: string, rows: readonly Row[]) {
  const sheet = await open(locale);
  await sheet.run('setUpWorkbook');
  await sheet.write(rows);
  const { sentence } = await sheet.run('validateEvents');
  expect(await sheet.publish()).toMatchObject({ outcome: 'published', events: rows.length });
  const checks = [sentence, (await sheet.rows()).slice(0, rows.length).map(({ check }) => check)];
  return { sheet, checks };
}

let keyed: Promise<readonly Row[]> | undefined;
let bytes: ReturnType<typeof publishedIn> | undefined;

/** The rows with the keys that a first publish gave them: in another workbook they are the same events. */
function keyedRows(): Promise<readonly Row[]> {
  keyed ??= publish('en_GB', ROWS).then(({ sheet }) => sheet.rows());
  return keyed;
}

/** What a workbook of one locale published of the keyed rows. */
async function expected() {
  bytes ??= publishedIn('en_GB', await keyedRows());
  return bytes;
}
