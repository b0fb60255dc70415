// Files that are no CSV, chosen in the sidebar: a workbook and a calendar are read in the browser, and what is no table
// is named.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand } from '../../journeys/bandstand.ts';
import { rowsOf, xlsxOf } from '../../tools/import/xlsx-file.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const HEADER = ['Title', 'Date', 'Start Time', 'Venue'];
const sheet = (name: string, title: string) => ({
  name,
  rows: `${rowsOf([HEADER])}<row><c t="inlineStr"><is><t>${title}</t></is></c><c s="1"><v>46556</v></c><c s="2"><v>0.8125</v></c><c t="inlineStr"><is><t>Old Mill</t></is></c></row>`,
});
const workbook = (...sheets: ReturnType<typeof sheet>[]) =>
  Buffer.from(xlsxOf({ sheets, formats: ['dd/mm/yyyy', 'h:mm AM/PM'] }));

describeInChromium('a file in the sidebar', () => {
  const openSidebar = sidebarSuite('after each test');
  let stand: Bandstand;
  let sidebar: OpenSidebar;

  async function open(locale = 'en'): Promise<void> {
    stand = await Bandstand.withRows([]);
    sidebar = await openSidebar(stand, locale);
    await sidebar.section(locale === 'fr' ? 'Importer un fichier' : 'Bring in a file').click();
  }
  const choose = (name: string, buffer: Buffer) =>
    sidebar.page.locator('#import-file').setInputFiles({ name, mimeType: '', buffer });
  const bring = async () => {
    await sidebar.button('Show what it would do').click();
    await sidebar.receives(/new event/);
    await sidebar.button('Bring it in').click();
    await sidebar.receives(/added/);
    return (await stand.rows())
      .filter(({ title }) => title !== '')
      .map(({ title, date, startTime, venue }) => [title, date, startTime, venue]);
  };

  it('is a workbook, of which a sheet is chosen and brought in', async () => {
    await open();
    await choose('june.xlsx', workbook(sheet('June', 'Lantern walk'), sheet('July', 'Boat songs')));
    await sidebar.receives(/Several sheets look like tables/);
    await sidebar.expectAccessible();
    await sidebar.button('July').click();
    await sidebar.receives(/The file has 1 row and 4 columns/);
    expect(await bring()).toEqual([['Boat songs', '2027-06-18', '19:30', 'Old Mill']]);
  });

  it('is a calendar, brought in on the programme’s clock', async () => {
    await open();
    await choose('river.ics', readFileSync(join(import.meta.dirname, '../../fixtures/river-nights.ics')));
    await sidebar.receives(/The file has 5 rows/);
    const rows = await bring();
    expect(rows.map(([title]) => title)).toEqual([
      'Lantern walk',
      'Boat songs',
      'Maps of water',
      'Night swim',
    ]);
    expect(rows[1]![1]).toBe('2027-06-19 20:00-21:30; 2027-06-26 20:00-21:30');
  });

  it('is named where it is no table, in the editor’s language', async () => {
    await open('fr');
    const named = async (name: string, file: Buffer | string, sentence: RegExp) => {
      await choose(name, Buffer.from(file));
      await sidebar.receives(sentence);
    };
    await named('a.pdf', '%PDF-1.7', /C’est un PDF/);
    await named('a.csv', '<!doctype html><input type="password">', /page de connexion/);
    await named('a.json', '{"events":[]}', /C’est du JSON/);
    await named('a.csv', '', /Le fichier est vide/);
    await named('a.xlsx', workbook(sheet('Juin', 'Nage')).subarray(0, 500), /classeur Excel est endommagé/);
    await choose('a.csv', Buffer.from('Nage,2027-06-18\nChant,2027-06-19\n'));
    await sidebar.page.locator('.box', { hasText: 'n’a pas d’en-têtes' }).waitFor();
    await sidebar.expectAccessible();
  });
});
