// The section of snapshots in a real browser: listed, proved, compared, restored and published, by keyboard.

import { expect, it } from 'vitest';
import { englishIn } from '../../checkers/french.ts';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duo', 'Echo', 'Fado'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: '19:30',
}));

describeInChromium('the section of snapshots', () => {
  const openSidebar = sidebarSuite('after each test');
  let stand: Bandstand;
  let sidebar: OpenSidebar;

  /** Published, so that there is a snapshot; then one title changed and one row deleted. */
  async function open(locale = 'en'): Promise<void> {
    stand = await Bandstand.withRows(rows);
    await stand.publish();
    await stand.type(2, 'title', 'Alba at dusk');
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } },
    ]);
    sidebar = await openSidebar(stand, locale);
  }
  const section = (name: RegExp | string) =>
    sidebar.page.locator('section > details > summary', { hasText: name });
  const button = (name: RegExp | string) => sidebar.page.getByRole('button', { name });
  const focused = () => sidebar.focused();
  const press = async (name: RegExp | string) => {
    await button(name).focus();
    await sidebar.page.keyboard.press('Enter');
  };
  const picture = (name: string) =>
    process.env.PICTURES
      ? sidebar.page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
      : null;

  it('lists them, shows what one would change, restores and publishes in one go, by keyboard', async () => {
    await open();
    await section(/^Snapshots/).focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/1 snapshot listed/);
    const entry = sidebar.page.locator('.act').first();
    expect(await entry.innerText()).toMatch(
      /^Snapshot 1, .*\n+before a publish, editor@example\.org\n+Events 6 · Placements 0 · Settings \d+ · proved/,
    );
    await sidebar.expectAccessible();

    await press('What would it change? Snapshot 1');
    await sidebar.receives(/It differs from now in Events/);
    expect(await focused()).toBe('What snapshot 1 would change');
    await sidebar.page.keyboard.press('Tab');
    expect(await focused()).toBe('Events: 1 row changed, 1 would come back');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.page.getByText('Would come back · row 3').waitFor();
    expect(await sidebar.page.locator('.restore del').first().innerText()).toBe(' at dusk');
    await sidebar.expectAccessible();
    await picture('compared');

    await press('Restore and publish');
    await sidebar.receives(/Events is as in snapshot 1 again.*Nothing has changed since revision 1/);
    expect(await focused()).toBe('Events is as in snapshot 1 again.');
    expect(await sidebar.page.locator('.box').innerText()).toMatch(
      /What stood there before is in snapshot 2/,
    );
    expect((await stand.rows()).map(({ title }) => title).sort()).toEqual(rows.map(({ title }) => title));
    expect(await sidebar.page.locator('.act b').first().innerText()).toMatch(/^Snapshot 2/);
    await sidebar.expectAccessible();
    await picture('restored');
  });

  it('brings back only the events that are chosen, and publishes nothing by itself', async () => {
    await open();
    await section(/^Snapshots/).click();
    await sidebar.receives(/1 snapshot listed/);
    await press('What would it change? Snapshot 1');
    await sidebar.receives(/It differs from now/);
    await sidebar.page.getByLabel('Only the events I choose').check();
    await press(/^Restore$/);
    await sidebar.receives(/Choose at least one first/);
    await sidebar.page.getByLabel('Brio').check();
    await sidebar.expectAccessible();
    await picture('chosen');
    await press(/^Restore$/);
    await sidebar.receives(/1 event of Events is as in snapshot 1 again/);
    const titles = (await stand.rows()).map(({ title }) => title);
    expect(titles).toContain('Alba at dusk');
    expect(titles).toContain('Brio');
    expect((await stand.feed()).feed.revision).toBe(1);
  });

  it('keeps one for good, sets up the daily one, and names the row that somebody edited', async () => {
    await open();
    await section(/^Snapshots/).click();
    await sidebar.receives(/1 snapshot listed/);
    await press('Keep for good: snapshot 1');
    await sidebar.receives(/Snapshot 1 stays/);
    expect(await focused()).toBe('Kept for good');
    await press('Take one every day');
    await sidebar.receives(
      /every day at 04:20 UTC \(now \d\d:\d\d in Europe\/Paris\).*runs as editor@example\.org/,
    );
    expect(await focused()).toMatch(/^Every day at 04:20 UTC, as editor@example\.org; not run yet/);
    await press('Verify all');
    await sidebar.receives(/The one snapshot is as it was written/);
    const { tab } = (await stand.run('listSnapshots', [true])).snapshots[0];
    await stand.writeCells(`'${tab}'!C4`, [['Brio, forged']]);
    await press('Verify all');
    await sidebar.receives(/0 snapshots whole, 1 damaged.*Row 4 of the hidden tab/);
    await press('What would it change? Snapshot 1');
    await sidebar.receives(/Snapshot 1 cannot be restored\. Row 4/);
    expect(await button(/^Restore/).count()).toBe(0);
    await sidebar.expectAccessible();
  });

  it('speaks French to whoever does', async () => {
    await open('fr_FR');
    await section(/^Instantanés/).click();
    await sidebar.receives(/1 instantané affiché/);
    await press(/^Que changerait-il/);
    await sidebar.receives(/Il diffère de l’état présent dans Events/);
    await sidebar.page.locator('.restore summary').click();
    await picture('francais');
    const text = await sidebar.page.locator('section', { hasText: 'Instantanés' }).last().innerText();
    for (const line of text.split('\n').filter((each) => !/Alba|Brio/.test(each))) {
      expect(englishIn(line), line).toEqual([]);
    }
    await press(/^Restaurer$/);
    await sidebar.receives(/De nouveau comme dans l’instantané 1\u202f: Events/);
    await sidebar.expectAccessible();
  });
});
