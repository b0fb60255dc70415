// A French editor in trouble: broken rows, other people, a worker that is away, tabs that are somebody's own.
// Refusals are French, and two editors of two languages read the same delivery each in their own.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bandstand, cellOf } from './bandstand.ts';
import { receive as hearIn, openInFrench, rows } from './listen.ts';

describe('a French editor in trouble', () => {
  let stand: Bandstand;
  beforeAll(async () => {
    stand = await openInFrench();
    await inFrench('setUpWorkbook');
    await stand.write(rows);
    expect((await publish(false)).delivery.state).toBe('delivered');
  });
  afterAll(() => stand.close());

  const inFrench = (name: string, parameters: readonly unknown[] = [], answers: string[] = []) =>
    hearIn(stand, name, parameters, answers);
  const publish = (holdBack: boolean) => inFrench('publish', [{ holdBack }]);

  it('is asked about broken rows, and told why nothing is published', async () => {
    await stand.type(2, 'date', 'bientôt');
    await stand.type(3, 'date', 'un jour');
    const { dialogs, outcome } = await inFrench('publish', [], ['NO']);
    expect(outcome).toBe('blocked');
    expect(dialogs[0].title).toBe('2 lignes ne peuvent pas être publiées');
    expect(dialogs[0].message).toMatch(
      /^Events, ligne 2\u202f: Alba\nEvents, ligne 3\u202f: Brio\n\nLes retenir, .*\u202f\?$/,
    );
    expect((await inFrench('validateEvents')).sentence).toMatch(/2 erreurs, 0 avertissement sur 4 lignes/);
    await stand.type(4, 'venue', 'Théâtre');
    await inFrench('previewPublish');
    expect((await publish(true)).sentence).toMatch(/2 lignes à corriger ont gardé la forme publiée/);
    const [alba] = await stand.rows();
    await stand.type(2, 'key', '');
    await stand.type(2, 'occurrences', '');
    expect((await publish(true)).why).toBe('look-alike');
    await stand.type(2, 'key', alba!.key!);
    stand.workspace.workbook.write('Published!C4', [['FAUX']]);
    expect((await inFrench('currentState')).damage).toMatch(/^Les lignes de Published/);
    expect((await inFrench('retryDelivery')).outcome).toBe('nothing-published');
    expect((await publish(true)).why).toBe('history-damaged');
    await stand.type(2, 'date', '2027-06-10');
    await stand.type(3, 'date', '2027-06-11');
    expect((await publish(false)).outcome).toBe('published');
    await stand.writeCells('Events!H1', [['Titre']]);
    expect((await publish(false)).why).toBe('workbook');
    await inFrench('validateEvents');
    await inFrench('previewPublish');
    await stand.writeCells('Events!H1', [['Venue']]);
  });

  it('is told what others do meanwhile', async () => {
    const between = [
      { editBetween: { function: 'publish', range: 'Events!H3', values: [['Cave']], moment: 'after-read' } },
      { insertRowBetween: { function: 'publish', tab: 'Events', row: 3, moment: 'after-read' } },
      {
        sortBetween: {
          function: 'publish',
          tab: 'Events',
          column: 3,
          ascending: false,
          moment: 'after-read',
        },
      },
      { deleteRowBetween: { function: 'publish', tab: 'Events', row: 5, moment: 'after-read' } },
      {
        editBetween: {
          function: 'publish',
          range: `Events!${cellOf(1, 'contactName')}`,
          values: [['Humeur']],
          moment: 'after-read',
        },
      },
    ];
    const reasons: string[] = [];
    for (const [index, fault] of between.entries()) {
      await stand.type(2, 'description', `mots ${index}`);
      await stand.faults(fault);
      const answer = await publish(true);
      reasons.push(...(answer.reasons ?? answer.changedMeanwhile));
    }
    await stand.faults({});
    expect(reasons.join('\n')).toMatch(/H3 \(Venue\) contenait «\u202fSalle des fêtes\u202f» et contient/);
    expect(reasons.join('\n')).toMatch(/autre ordre[\s\S]*supprimée[\s\S]*en-têtes/);
    await stand.faults({
      editBetween: { function: 'validateEvents', range: 'Events!H2', values: [['Grange']] },
    });
    await stand.type(2, 'startTime', 'tôt');
    expect((await inFrench('validateEvents')).sentence).toMatch(/Entre-temps\u202f: H2/);
    await stand.type(2, 'startTime', '20:00');
    await stand.faults({});
  });

  it('is told why a revision has not arrived, and so is a colleague, in English', async () => {
    await stand.type(2, 'description', 'en route');
    await stand.faults({ urlFetch: { status: 'unreachable', times: 10 } });
    expect((await publish(false)).sentence).toMatch(
      /pas encore livrée. Le serveur à l’adresse .* injoignable/,
    );
    expect((await inFrench('currentState')).delivery.sentence).toMatch(/injoignable/);
    stand.locale = 'en';
    const { delivery } = await stand.run('currentState');
    expect(delivery.sentence).toMatch(/published, not delivered yet\. The worker at .* cannot be reached\./);
    stand.locale = 'fr_FR';
    await stand.faults({});
    await stand.faults({ urlFetch: { status: 500, times: 10 } });
    expect((await inFrench('retryDelivery')).sentence).toMatch(/a répondu 500/);
    await stand.faults({});
    await stand.type(2, 'description', 'toujours en route');
    await stand.faults({ status: 403, times: 50 });
    expect((await publish(false)).sentence).toMatch(/Google ne laisse pas le serveur lire le classeur/);
    await stand.faults({});
    expect((await inFrench('retryDelivery')).outcome).toBe('delivered');
  });

  it('is refused in French what is somebody else’s, and told what Google said', async () => {
    await stand.faults({ revoke: { as: 'invite@example.org', what: 'edit' } });
    await stand.type(2, 'description', 'refus');
    const { ok, result } = await stand.click('publish', [{ holdBack: false }], 'invite@example.org');
    expect(ok).toBe(true);
    expect(result).toMatchObject({
      outcome: 'failed',
      code: 'google-failed',
      sentence: expect.stringMatching(/^Google a interrompu «\u202fPublication\u202f»\u202f: /),
      hint: expect.stringMatching(/intact.*Réessayez/),
    });
    await stand.faults({});
    for (const tab of ['Published', 'Settings']) {
      await stand.reshape(tab, (sheetId) => [{ deleteSheet: { sheetId } }]);
      stand.workspace.workbook.ensureTab(tab);
      stand.workspace.workbook.write(`${tab}!A1`, [['Nos comptes'], ['un']]);
    }
    expect(await publish(true)).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
    expect(await inFrench('setUpWorkbook')).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
    await stand.reshape('Settings', (sheetId) => [{ deleteSheet: { sheetId } }]);
    expect(await inFrench('readSettingsForm')).toMatchObject({ outcome: 'failed', code: 'tab-gone' });
    await inFrench('saveSettings', [{ fields: [], worker: null, key: '' }]);
    await inFrench('validateEvents');
    expect((await inFrench('setUpWorkbook')).code).toBe('tab-taken');
  });

  it('reads what an earlier version remembered as a sentence', async () => {
    const { home, started } = stand;
    await started.close();
    const file = join(home, 'workbook.json');
    const workbook = JSON.parse(readFileSync(file, 'utf8'));
    const memory = JSON.parse(workbook.properties.document.bandstand);
    const { cause: _, ...delivery } = memory.delivery;
    memory.delivery = { ...delivery, state: 'pending', sentence: 'Not delivered yet.' };
    workbook.properties.document.bandstand = JSON.stringify(memory);
    writeFileSync(file, JSON.stringify(workbook));
    stand = await Bandstand.open({ sample: false, home });
    stand.locale = 'fr_FR';
    const state = await inFrench('currentState');
    expect(state.delivery).toMatchObject({ revision: delivery.revision, state: 'pending' });
    expect(state.delivery.sentence).toMatch(
      /^La révision \d+ est publiée, pas encore livrée\. Rien n’est perdu/,
    );
    expect(memory.highestRevision).toBeGreaterThan(1);
  });
});
