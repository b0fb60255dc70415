// The section of activity in a real browser: what was done, taken back, and done again, as an editor does it.

import { expect, it } from 'vitest';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand, type Row } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: '19:30',
}));

describeInChromium('activity in the sidebar', () => {
  const openSidebar = sidebarSuite('after each test');
  let stand: Bandstand;
  let sidebar: OpenSidebar;

  /** Published twice, the second time with a new title. */
  async function open(locale = 'en'): Promise<void> {
    stand = await Bandstand.withRows(rows);
    await stand.publish();
    await stand.type(2, 'title', 'Alba, again');
    await stand.publish();
    sidebar = await openSidebar(stand, locale);
  }
  const section = (name: string) => sidebar.section(name);
  const acts = () => sidebar.page.locator('.act');
  const undo = (what: RegExp) => sidebar.page.getByRole('button', { name: what });
  const focused = () => sidebar.focused();

  it('lists what was done, takes a publish back and does it again, by keyboard', async () => {
    await open();
    await section('Activity').focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/latest acts are shown/);
    const first = await acts().first().innerText();
    expect(first).toMatch(/Published revision 2: 1 changed\.[\s\S]*editor@example\.org[\s\S]*Undo/);
    expect(await acts().nth(1).innerText()).toMatch(/Published revision 1: 3 new/);
    expect(await sidebar.page.locator('.act button').count()).toBe(1);
    await sidebar.expectAccessible();

    await sidebar.page.keyboard.press('Tab');
    expect(await focused()).toBe('Undo');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/Visitors see one event as before again/);
    expect(await focused()).toMatch(/^Visitors see one event as before again, as revision 3/);
    expect(await stand.event('Alba')).toBeDefined();
    expect(await sidebar.page.locator('h1').innerText()).toBe('1 event not published yet.');
    expect(await acts().nth(1).innerText()).toMatch(/revision 2[\s\S]*Undone .* by editor@example\.org/);
    await sidebar.expectAccessible();

    await undo(/^Undo: Took back a publish/).click();
    await sidebar.receives(/as revision 4/);
    expect(await stand.event('Alba, again')).toBeDefined();
    expect(await sidebar.page.locator('h1').innerText()).toBe('Visitors see everything you wrote.');
  });

  it('names what somebody changed since, and keeps its place among many', async () => {
    await open();
    for (const [before, after] of [
      ['EUR', 'CHF'],
      ...Array.from({ length: 12 }, (_, index) => (index % 2 ? ['GBP', 'CHF'] : ['CHF', 'GBP'])),
    ] as [string, string][]) {
      await stand.run('saveSettings', [
        { fields: [{ field: 'currency', before, after }], worker: null, key: '' },
      ]);
    }
    await section('Activity').click();
    await sidebar.receives(/latest acts are shown/);
    expect(await acts().count()).toBe(10);
    await sidebar.page
      .getByRole('button', { name: /^Show / })
      .last()
      .click();
    expect(await acts().count()).toBe(16);
    await undo(/was “EUR” and is “CHF”/).click();
    await sidebar.receives(/Back as before: Currency/);
    expect(await stand.readCells('Settings!B4')).toEqual([['EUR']]);
    expect(await acts().count()).toBe(16);
    await undo(/was “CHF” and is “GBP”/)
      .first()
      .click();
    await sidebar.receives(/Nothing was undone\. Currency was left alone, .* it is “EUR”/);
    expect(await focused()).toBe('Nothing was undone.');
    await sidebar.expectAccessible();
  });

  it('says “not delivered yet” of an undo too, and delivers on a retry', async () => {
    await open();
    await section('Activity').click();
    await sidebar.receives(/latest acts are shown/);
    await stand.faults({ urlFetch: { status: 'unreachable', times: 1 } });
    await undo(/^Undo: Published/).click();
    await sidebar.receives(/Visitors see one event as before/);
    expect(await sidebar.page.locator('.box').innerText()).toContain('not delivered yet');
    await sidebar.page.locator('.box').getByRole('button', { name: 'Try to deliver again' }).click();
    await sidebar.receives(/Delivered/);
    expect(await focused()).toMatch(/Delivered/);
    expect(await stand.event('Alba')).toBeDefined();
  });

  it('speaks French to whoever does', async () => {
    await open('fr_FR');
    await section('Activité').click();
    await sidebar.receives(/derniers actes/);
    await undo(/^Annuler/).click();
    await sidebar.receives(/Les visiteurs voient de nouveau un événement comme avant/);
    const text = await sidebar.page.locator('.act').allInnerTexts();
    expect(text.join(' ')).toMatch(
      /Annulé\u202f: une publication[\s\S]*Révision 2 publiée\u202f: 1 modifié[\s\S]*Annulé .* par editor/,
    );
    expect(text.join(' ')).not.toMatch(/\b(the|publish(ed)?|undo(ne)?|setup)\b/i);
    await sidebar.expectAccessible();
  });
});
