// The real sidebar in a real browser beside a real Bandstand, as an editor uses it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duet'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: '19:30',
  venue: 'Town Hall',
}));

describeInChromium('the sidebar', () => {
  const openSidebar = sidebarSuite('after each test');
  let stand: Bandstand;
  let sidebar: OpenSidebar;

  async function open(given: readonly Row[] = rows, locale = 'en'): Promise<void> {
    stand = await Bandstand.withRows(given);
    sidebar = await openSidebar(stand, locale);
  }
  const button = (name: string | RegExp) =>
    sidebar.page.getByRole('button', { name, exact: typeof name === 'string' });
  const section = (name: string) => sidebar.section(name);
  const focused = () => sidebar.focused();

  it('says the state, publishes, and shows the receipt', async () => {
    await open();
    expect(await sidebar.page.locator('h1').innerText()).toBe('4 events not published yet.');
    await button('Publish').click();
    await sidebar.receives(/Published: 4 events/);
    expect(await focused()).toBe('Published: 4 events.');
    const box = await sidebar.page.locator('.box').innerText();
    expect(box).toMatch(/4 new[\s\S]*Delivered[\s\S]*Revision 1/);
    expect(await sidebar.page.locator('h1').innerText()).toBe('Visitors see everything you wrote.');
    await sidebar.expectAccessible();
  });

  it('holds a publish in which much would vanish until its number is typed', async () => {
    await open(Array.from({ length: 9 }, (_, index) => ({ ...rows[0]!, title: `Alba ${index}` })));
    await stand.publish();
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 7 } } },
    ]);
    await button('Publish').click();
    await sidebar.receives(/much would change at once/);
    const box = await sidebar.page.locator('.box.asks').innerText();
    expect(box).toMatch(/6 of 9 events would vanish\.[\s\S]*Alba[\s\S]*and 1 more/);
    await sidebar.expectAccessible();
    await button('Publish it all the same').click();
    expect(await focused()).toBe('');
    expect(await sidebar.page.locator('#brake-problem').innerText()).toBe('Type “remove 6” to go on.');
    await sidebar.page.keyboard.type('remove 5');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/much would change at once/);
    expect((await stand.feed()).feed.count).toBe(9);
    await sidebar.page.getByLabel(/If all of it is meant/).fill('remove 6');
    await button('Publish it all the same').click();
    await sidebar.receives(/Published: 3 events/);
    expect((await stand.feed()).feed.count).toBe(3);
    await sidebar.expectAccessible();
  });

  it('goes to the cell of an Issue, also after a sort, and says when its row is gone', async () => {
    await open();
    await stand.publish();
    await stand.type(3, 'date', '05/06/2027');
    await section('What to mend').click();
    await button('Check all rows now').click();
    await sidebar.receives(/1 error/);
    await stand.reshape('Events', (sheetId) => [
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1, startColumnIndex: 0 },
          sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    const row = await stand.rowOf('Brio');
    expect(row).not.toBe(3);
    await button(/Brio/).click();
    await sidebar.receives(new RegExp(`D${row} is selected`));
    expect(sidebar.selected()).toEqual({ tab: 'Events', range: `D${row}` });
    // A click leaves the keyboard to the sheet; a key keeps it here.
    expect(await sidebar.page.evaluate('document.activeElement === document.body')).toBe(true);
    await button(/Brio/).press('Enter');
    await sidebar.receives(new RegExp(`D${row} is selected`));
    expect(await focused()).toContain('Brio');
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } },
    ]);
    await button(/Brio/).click();
    await sidebar.receives(/That row is gone/);
  });

  it('previews what visitors will see, with changed words marked', async () => {
    await open();
    await stand.publish();
    await stand.type(2, 'venue', 'Town Barn');
    await stand.type(3, 'status', 'cancelled');
    await section('What visitors will see').click();
    await button('Preview the changes').click();
    await sidebar.receives(/2 events would change/);
    expect(await sidebar.page.locator('del').allInnerTexts()).toEqual(['Hall']);
    expect(await sidebar.page.locator('ins').allInnerTexts()).toEqual(['Barn']);
    expect(await sidebar.page.locator('.events').innerText()).toMatch(/Cancelled \(1\)\s*Brio\s.*19:30/);
    await sidebar.expectAccessible();
  });

  it('asks about broken rows only when there are some, and holds them back', async () => {
    await open();
    await stand.publish();
    await stand.type(3, 'date', 'soon');
    await stand.type(4, 'venue', 'Barn');
    await button('Publish').click();
    await sidebar.receives(/1 row cannot be published/);
    await sidebar.expectAccessible();
    await sidebar.page.locator('.box').getByRole('button', { name: /Brio/ }).click();
    await sidebar.receives(/is selected/);
    await button('Hold back and publish the rest').click();
    await sidebar.receives(/Published: 4 events/);
    expect(await sidebar.page.locator('.box').innerText()).toMatch(/Held back[\s\S]*Brio/);
    expect((await stand.event('Coda'))!.venue).toMatchObject({ name: 'Barn' });
  });

  it('tells what visitors are served, and from where, when somebody asks', async () => {
    await open();
    await button('Publish').click();
    await sidebar.receives(/Published: 4 events/);
    await section('What visitors are served').click();
    await sidebar.receives(/Served: revision 1 from the database, 4 events\./);
    expect(await sidebar.page.locator('.facts').innerText()).toMatch(
      /Rows\s+4\s+Sheet\s+revision 1\s+Database\s+revision 1\s+Visitors\s+revision 1$/,
    );
    await sidebar.expectAccessible();
  });

  it('tells what visitors would be served without the database, and what that lacks', async () => {
    await open();
    await button('Publish').click();
    await sidebar.receives(/Published: 4 events/);
    const { home } = stand;
    const kept = readFileSync(join(home, 'last-good.csv'), 'utf8');
    await section('What visitors are served').click();
    await sidebar.receives(/Served: revision 1/);
    await button('What if the database were down?').click();
    await sidebar.receives(/visitors would notice nothing: revision 1 from the worker’s last good file/);
    await stand.type(3, 'title', 'Brio, anew');
    await stand.publish();
    await expect.poll(async () => (await stand.event('Brio, anew')) !== null).toBe(true);
    writeFileSync(join(home, 'last-good.csv'), kept);
    await button('What if the database were down?').click();
    await sidebar.receives(/would serve revision 1 from the worker’s last good file, 4 events: not what/);
    expect(await sidebar.page.locator('.act', { hasText: 'last good file' }).innerText()).toMatch(
      /revision 1 · written [\s\S]*tells 1 event otherwise\. Among them: Brio\./,
    );
    await sidebar.expectAccessible();
  });

  it('says “not delivered yet” while the worker is away, and delivers on a retry', async () => {
    await open();
    await stand.faults({ urlFetch: { status: 'unreachable', times: 1 } });
    await button('Publish').click();
    await sidebar.receives(/Published: 4 events/);
    expect(await sidebar.page.locator('.box').innerText()).toContain('not delivered yet');
    await sidebar.page.locator('.box').getByRole('button', { name: 'Try to deliver again' }).click();
    await sidebar.receives(/Delivered/);
    expect(await focused()).toContain('Delivered');
  });

  it('tells the stage that a publish has reached', async () => {
    await open();
    await stand.faults({ delayMs: 3_000, times: 1 });
    await button('Publish').click();
    await sidebar.receives(/Waiting for the website’s receipt …/);
    expect(await sidebar.page.locator('[data-step=done]').allInnerTexts()).toHaveLength(4);
    await button('Look again').click();
    await sidebar.receives(/still running/);
    await sidebar.receives(/Published: 4 events/);
    expect(await stand.run('publishProgress')).toMatchObject({ stage: null });
  });

  it('speaks French to whoever does, in every section', async () => {
    await open([...rows, { title: 'Écho', date: 'bientôt' }], 'fr_FR');
    expect(await sidebar.page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await sidebar.page.locator('main').innerText()).toContain('« bientôt » ne peut pas se lire');
    await button('Vérifier toutes les lignes').click();
    await sidebar.receives(/1 erreur/);
    expect((await stand.rows())[4]!.check).toMatch(/^Erreur : « bientôt »/);
    await section('Réglages').click();
    await sidebar.receives(/réglages sont affichés/);
    const text = await sidebar.page.locator('main').innerText();
    expect(text).not.toMatch(/\b(the|row|publish(ed)?|error|cannot)\b/i);
    await sidebar.expectAccessible();
  });

  it('checks settings field by field, writes nothing over somebody else’s, never shows the key', async () => {
    await open();
    await section('Settings').click();
    await sidebar.receives(/settings are shown/);
    const currency = sidebar.page.getByLabel('Currency');
    await currency.fill('euros');
    await button('Save settings').click();
    await sidebar.receives(/Nothing was saved: 1 field/);
    expect(await sidebar.page.locator('#problem-currency').innerText()).toMatch(/cannot be “euros”/);
    expect(await currency.evaluate('document.activeElement.id')).toBe('field-currency');
    await sidebar.expectAccessible();
    await stand.writeCells('Settings!B4', [['CHF']]);
    await currency.fill('gbp');
    await button('Save settings').click();
    await sidebar.receives(/Nothing was saved/);
    expect(await sidebar.page.locator('#problem-currency').innerText()).toContain('“CHF”');
    expect(await stand.readCells('Settings!B4')).toEqual([['CHF']]);
    await button('Save settings').click();
    await sidebar.receives(/The settings are saved/);
    expect(await stand.readCells('Settings!B4')).toEqual([['gbp']]);
    expect(await sidebar.page.getByLabel('Key of the worker').inputValue()).toBe('');
    expect(JSON.stringify(await stand.run('readSettingsForm'))).not.toMatch(/secret|HOOK_KEY/i);
  });

  it('is calm with hundreds of Issues, and keeps its place', async () => {
    await open(Array.from({ length: 200 }, (_, i) => ({ title: `T${i}`, date: 'soon', startTime: 'late' })));
    expect(await sidebar.page.locator('main').innerText()).toContain('Correct dates (200)');
    expect(await sidebar.page.locator('.jump:visible').count()).toBe(0);
    await section('Correct times').click();
    await button(/Show 10 more/)
      .last()
      .scrollIntoViewIfNeeded();
    const before = await sidebar.page.evaluate('scrollY');
    expect(before).toBeGreaterThan(0);
    await sidebar.page.evaluate(`document.querySelector('.state button').click()`);
    await sidebar.receives(/Nothing is published yet/);
    expect(await sidebar.page.locator('.jump:visible').count()).toBe(10);
    expect(await sidebar.page.evaluate('scrollY')).toBe(before);
    await sidebar.expectAccessible();
  });

  it('works by keyboard alone, and tells what Google refuses as a sentence', async () => {
    await open();
    const keyboard = sidebar.page.keyboard;
    for (let presses = 0; presses < 20 && (await focused()) !== 'Publish'; presses++)
      await keyboard.press('Tab');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Publish');
    await sidebar.page.route('**/run', (route) => route.abort());
    await keyboard.press('Enter');
    await sidebar.receives(/Google did not answer: .* Try again/);
    expect(await focused()).toBe('Publish');
    await sidebar.page.unroute('**/run');
    await keyboard.press('Enter');
    await sidebar.receives(/Published: 4 events/);
  });
});
