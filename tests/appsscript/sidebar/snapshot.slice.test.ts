// The line about snapshots in a real browser.

import { beforeAll, expect, it } from 'vitest';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

describeInChromium('snapshots in the sidebar', () => {
  const openSidebar = sidebarSuite('after all tests');
  let stand: Bandstand;
  let sidebar: OpenSidebar;
  beforeAll(async () => {
    stand = await Bandstand.withRows([{ title: 'Alba', date: '2027-06-10' }]);
  });

  it('says that there is none, takes one by keyboard, and says when and by whom', async () => {
    sidebar = await openSidebar(stand);
    const line = sidebar.page.locator('.snapshot');
    expect(await line.innerText()).toMatch(/^No snapshot yet\s+Take a snapshot$/);
    await line.getByRole('button').focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.receives(/Snapshot 1 was taken and proved: 1 row of Events/);
    expect(await line.innerText()).toMatch(/^Last snapshot: .* by editor@example\.org/);
    expect(await sidebar.page.evaluate('document.activeElement.textContent')).toBe('Take a snapshot');
    await sidebar.expectAccessible();
  });

  it('speaks French, and says why none was taken', async () => {
    sidebar = await openSidebar(stand, 'fr_FR');
    const line = sidebar.page.locator('.snapshot');
    expect(await line.innerText()).toMatch(/^Dernier instantané\u202f: .* par editor/);
    await stand.type(2, 'title', 'Alba, encore');
    stand.workspace.workbook.ensureTab('snap of somebody', { rows: 100_000, columns: 25 });
    await stand.writeCells('Snapshots!F2', [['2499999']]);
    await line.getByRole('button', { name: 'Prendre un instantané' }).click();
    await sidebar.receives(
      /Aucun instantané n’a été pris.*2\u202f50\d\u202f\d{3} sur les 2\u202f500\u202f000 permises/,
    );
    await sidebar.expectAccessible();
  });
});
