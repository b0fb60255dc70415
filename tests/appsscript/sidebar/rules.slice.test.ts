// How grave each rule is, set by an editor in the form of settings.

import { expect, it } from 'vitest';
import { RULES } from '../../../shared/check/rules.ts';
import { describeInChromium } from '../../chromium.ts';
import { Bandstand } from '../../journeys/bandstand.ts';
import { type OpenSidebar, sidebarSuite } from './open-sidebar.ts';

describeInChromium('the rules in the sidebar', () => {
  const openSidebar = sidebarSuite('after each test');
  let stand: Bandstand;
  let sidebar: OpenSidebar;

  async function open(locale: string, settings: string, rules: string): Promise<void> {
    stand = await Bandstand.withRows([{ title: 'Concert', date: '2099-06-10', startTime: '19:30' }]);
    sidebar = await openSidebar(stand, locale);
    await sidebar.page.locator('summary', { hasText: settings }).click();
    await sidebar.page.locator('summary', { hasText: rules }).click();
  }
  const ruleRows = async () =>
    (await stand.readCells('Settings!A1:B40')).filter(([name]) => String(name).startsWith('Rule:'));

  it('are folded, shown as they are, and written only where they differ from what is usual', async () => {
    await open('en', 'Settings', 'Rules');
    const rule = sidebar.page.getByLabel('Title that says nothing');
    expect(await rule.inputValue()).toBe('');
    expect(await rule.locator('option').allInnerTexts()).toEqual([
      'warning (as usual)',
      'not asked',
      'note',
      'error',
    ]);
    expect(await sidebar.page.locator('details details select').count()).toBe(RULES.length);
    expect(
      await sidebar.page.getByLabel('Event that is over', { exact: true }).locator('option').count(),
    ).toBe(3);
    await rule.selectOption('error');
    await sidebar.page.getByRole('button', { name: 'Save settings' }).click();
    await sidebar.receives(/settings are saved/);
    expect(await ruleRows()).toEqual([['Rule: Title that says nothing', 'error']]);
    expect((await stand.run('currentState')).broken).toBe(1);
    const { entries } = await stand.run('listActivity');
    expect(entries[0].sentence).toContain('Rule: Title that says nothing was empty and is “error”');
    expect((await stand.run('undoActivity', [entries[0].id])).outcome).toBe('undone');
    expect((await stand.run('currentState')).broken).toBe(0);
  });

  it('are not written over what somebody else wrote meanwhile, and say so in French', async () => {
    await open('fr', 'Réglages', 'Règles');
    const rule = sidebar.page.getByLabel('Titre qui ne dit rien');
    await rule.selectOption('error');
    const row = (await stand.readCells('Settings!A1:A40')).length + 1;
    await stand.writeCells(`Settings!A${row}:B${row}`, [['Rule: Title that says nothing', 'off']]);
    await sidebar.page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    await sidebar.receives(/Rien n’a été enregistré/);
    expect(await sidebar.page.locator('#problem-title-generic').innerText()).toContain('off');
    expect(await ruleRows()).toEqual([['Rule: Title that says nothing', 'off']]);
    await sidebar.page.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    await sidebar.receives(/réglages sont enregistrés/);
    expect(await ruleRows()).toEqual([['Rule: Title that says nothing', 'error']]);
  });
});
