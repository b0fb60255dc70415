// An editor whose Google speaks French: every command, as it goes well, says French sentences and no English
// ones. How it goes wrong is in `french-trouble.test.ts`.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedNames } from '../../tools/build.ts';
import { englishIn } from '../checkers/french.ts';
import type { Bandstand } from './bandstand.ts';
import { receive as hearIn, openInFrench, rows } from './listen.ts';

describe('a French editor', () => {
  let stand: Bandstand;
  const tried = new Set<string>();
  beforeAll(async () => {
    stand = await openInFrench();
  });
  afterAll(() => stand.close());

  const inFrench = (
    name: string,
    parameters: readonly unknown[] = [],
    answers: string[] = [],
    active: { tab: string; range: string } | null = null,
  ) => {
    tried.add(name);
    return hearIn(stand, name, parameters, answers, active);
  };
  const publish = () => inFrench('publish', [{ holdBack: false }]);

  it('finds the menu in French', async () => {
    await inFrench('onOpen');
    const { menus } = JSON.parse(await stand.workbook());
    const captions = menus[0].items.flatMap((item: string | { caption: string }) =>
      typeof item === 'string' ? [] : [item.caption],
    );
    expect(captions).toEqual([
      'Ouvrir le panneau',
      'Vérifier',
      'Voir ce que verront les visiteurs',
      'Publier',
      'Réessayer la livraison',
      'Mettre l’événement sélectionné en avant…',
      'Déplacer la mise en avant sélectionnée…',
      'Annuler la mise en avant sélectionnée…',
      'Prendre un instantané',
      'Mettre le coffre à jour',
      'Combien d’instantanés il y a',
      'Vérifier tous les instantanés',
      'Restaurer un instantané…',
      'Prendre un instantané chaque jour',
      'Préparer le classeur',
      'Relier au serveur…',
      'Autotest',
    ]);
    for (const caption of captions) expect(englishIn(caption)).toEqual([]);
    expect((await inFrench('showSidebar')).dialogs).toHaveLength(1);
  });

  it('sets the workbook up, and nobody of another language sets it up twice', async () => {
    expect((await inFrench('setUpWorkbook')).sentence).toMatch(/^Ajouté\u202f: l’onglet Events, 38 colonnes/);
    expect((await stand.readCells('Settings!C2'))[0]![0]).toBe('Écrivez le nom que lisent les visiteurs.');
    const marks = () => {
      const { protections, rules } = stand.workspace.workbook.tab('Events')!;
      expect(protections.length).toBeGreaterThan(2);
      expect(rules).toHaveLength(4);
      return JSON.stringify([protections, rules]);
    };
    const before = marks();
    stand.locale = 'en';
    expect(await stand.run('setUpWorkbook')).toMatchObject({ sentence: 'Everything was already there.' });
    stand.locale = 'fr_FR';
    expect(marks()).toBe(before);
    expect(JSON.stringify(stand.workspace.workbook.tab('Events'))).toContain('\\"Erreur :\\"');
    expect((await inFrench('setUpWorkbook')).sentence).toBe('Tout était déjà là.');
  });

  it('validates, previews, publishes and asks how it went', async () => {
    expect((await inFrench('retryDelivery')).outcome).toBe('nothing-published');
    expect((await inFrench('currentState')).sentence).toBe(
      'Rien n’est encore publié. 0 événement changerait.',
    );
    expect((await inFrench('validateEvents')).sentence).toMatch(/aucune ligne/);
    await stand.write(rows);
    await inFrench('validateEvents');
    expect((await inFrench('previewPublish')).sentence).toMatch(/^Les visiteurs verraient\u202f: 4 ajoutés/);
    expect((await publish()).sentence).toMatch(/4 événements, est publiée. Livré/);
    expect((await publish()).sentence).toBe('Rien n’a changé depuis la révision 1.');
    expect((await inFrench('retryDelivery')).outcome).toBe('delivered');
    expect((await inFrench('listBackups')).sentence).toMatch(/sauvegarde/);
    expect((await inFrench('backUpNow')).sentence).toBe('Une sauvegarde a été faite et vérifiée.');
    expect((await inFrench('restoreBackup', ['backup_20000101_000000'])).sentence).toMatch(
      /n’est plus gardée/,
    );
    expect((await inFrench('bringRestored')).sentence).toMatch(/^Aucun programme restauré/);
    expect((await inFrench('pullVault')).sentence).toMatch(
      /^La base ne sait encore rien|^Le coffre est à jour\u202f:/,
    );
    expect((await inFrench('publishProgress')).stage).toBeNull();
    expect((await inFrench('currentState')).delivery.sentence).toMatch(/^Livré/);
    expect((await inFrench('servedNow')).sentence).toBe(
      'Servi\u202f: révision 1, depuis la base de données, 4 événements.',
    );
    expect((await inFrench('ifDatabaseDown')).sentence).toMatch(
      /^Sans la base de données, les visiteurs ne remarqueraient rien\u202f: la révision 1, depuis le dernier fichier sûr/,
    );
    await stand.type(5, 'startTime', '');
    const { changed } = await inFrench('previewPublish');
    await stand.type(5, 'startTime', 'all day');
    const later = (await inFrench('previewPublish')).changed;
    expect(JSON.stringify([changed, later])).toContain('toute la journée');
    expect(JSON.stringify(later)).toContain('heure à confirmer');
    await publish();
  });

  it('tests what only Google can prove', async () => {
    const { outcome, checks } = await inFrench('selfTest');
    expect(outcome).toBe('passed');
    expect(checks.map(({ name }: { name: string }) => name)).toContain('le verrou est rendu');
    // By hand: where an editor looks on there are dialogs, which a time-driven run must not have.
    expect(await inFrench('selfTestTimeDriven')).toMatchObject({
      outcome: 'found-faults',
      sentence: expect.stringMatching(/^à .*: le classeur a pu être lu.*; il y a des dialogues/),
    });
  });

  it('reads and saves settings, and connects', async () => {
    const { fields, worker } = await inFrench('readSettingsForm');
    expect(fields.length).toBeGreaterThan(5);
    const request = (after: string, url: string) => [
      {
        fields: [{ field: 'currency', before: 'EUR', after }],
        worker: { before: worker.url, after: url },
        key: '',
      },
    ];
    expect((await inFrench('saveSettings', request('euros', 'nowhere'))).problems).toHaveLength(2);
    expect((await inFrench('saveSettings', request('EUR', worker.url))).outcome).toBe('unchanged');
    expect((await inFrench('saveSettings', request('CHF', worker.url))).outcome).toBe('saved');
    const { dialogs } = await inFrench('connectWorker', [], ['ici', '']);
    expect(dialogs[0]).toMatchObject({ title: 'L’adresse du serveur' });
    await inFrench('connectWorker', [], ['', 'sans deux-points']);
    expect((await inFrench('connectWorker', [], ['', ''])).outcome).toBe('connected');
    await publish();
  });

  it('goes to cells, and is told what of them is gone', async () => {
    const go = async (destination: object) =>
      (await inFrench('goTo', [{ row: null, column: null, eventKey: null, ...destination }])).outcome;
    expect(await go({ row: 2 })).toBe('shown');
    expect(await go({ row: 2, column: 'Humeur' })).toBe('column-gone');
    expect(await go({ title: 'Nulle part', row: 2 })).toBe('row-gone');
    expect(await go({ tab: 'Salles', row: 2 })).toBe('tab-gone');
  });

  it('reads what was done, and takes it back', async () => {
    const { entries } = await inFrench('listActivity');
    const undoable = entries.filter(({ undo }: { undo: { kind: string } }) => undo.kind === 'offered');
    expect(undoable.length).toBeGreaterThan(0);
    expect((await inFrench('undoActivity', [undoable[0].id])).outcome).toBe('undone');
    expect((await inFrench('undoActivity', [undoable[0].id])).outcome).toBe('refused');
  });

  it('says what is meant so, and is told why it cannot be kept', async () => {
    const meant = { eventKey: 'personne', row: 2, title: '', rule: 'venue-clash', about: 'x' };
    expect((await inFrench('keepAsMeant', [meant])).sentence).toMatch(/cette ligne a disparu/);
    await stand.write([{ title: 'CONCERT DES LANTERNES', date: '2099-06-10', startTime: '19:30' }], 12);
    const shouted = async () =>
      (await inFrench('currentState')).issues.find(({ code }: { code: string }) => code === 'title-capitals');
    const first = await shouted();
    const keep = ({ eventKey, row, title, code, parameters }: Awaited<ReturnType<typeof shouted>>) =>
      inFrench('keepAsMeant', [{ eventKey, row, title, rule: code, about: parameters.about }]);
    expect((await keep(first)).sentence).toMatch(/^Rien n’a été noté.*Vérifiez d’abord/);
    await inFrench('validateEvents');
    expect((await keep(await shouted())).sentence).toMatch(/^C’est noté.*\(Titre en capitales\)/);
    expect(await shouted()).toBeUndefined();
    expect((await inFrench('listActivity')).entries[0].sentence).toMatch(/^Réponse pour «\u202fCONCERT/);
  });

  it('takes a snapshot, and is told where it is', async () => {
    const taken = await inFrench('snapshotNow');
    expect(taken.sentence).toMatch(/^L’instantané \d+ est pris et vérifié/);
    expect((await inFrench('snapshotNow')).sentence).toMatch(/^Rien n’a changé depuis l’instantané/);
    expect((await inFrench('currentState')).snapshot.by).toBe('editor@example.org');
    expect((await inFrench('listSnapshots')).sentence).toMatch(/instantanés, le dernier du/);
    expect((await inFrench('verifySnapshots')).outcome).toBe('whole');
    const { sequence, tab } = taken as { sequence: number; tab: string };
    expect((await inFrench('pinSnapshot', [sequence, true])).outcome).toBe('pinned');
    expect((await inFrench('pinSnapshot', [sequence, false])).outcome).toBe('unpinned');
    expect((await inFrench('pinSnapshot', [99, true])).outcome).toBe('refused');
    await stand.type(2, 'venue', 'Salle neuve');
    expect((await inFrench('compareSnapshot', [sequence])).sentence).toMatch(/^Il diffère .* dans Events/);
    const wanted = { sequence, tabs: null, events: null, publish: true };
    expect((await inFrench('restoreSnapshot', [wanted])).sentence).toMatch(
      /^De nouveau comme dans l’instantané/,
    );
    expect((await inFrench('restoreSnapshot', [wanted])).outcome).toBe('nothing');
    expect((await inFrench('restoreSnapshot', [], [String(sequence), 'NON'])).dialogs).toHaveLength(2);
    expect((await inFrench('restoreSnapshot', [{ ...wanted, sequence: 99 }])).sentence).toMatch(
      /n’existe pas/,
    );
    const [{ id }] = (await inFrench('listActivity')).entries;
    expect((await inFrench('undoActivity', [id])).outcome).not.toBe('failed');
    await stand.type(3, 'venue', 'Salle du jour');
    expect((await inFrench('scheduledBackup')).outcome).toBe('taken');
    expect((await inFrench('scheduledBackup')).sentence).toMatch(/^L’instantané du jour existe déjà/);
    expect((await inFrench('installTriggers')).sentence).toMatch(/à 04:20 UTC \(\d\d:\d\d actuellement/);
    expect((await inFrench('installTriggers')).outcome).toBe('there');
    await stand.writeCells(`'${tab}'!C3`, [['Contrefaçon']]);
    expect((await inFrench('verifySnapshots')).sentence).toMatch(/La ligne 3 de l’onglet masqué/);
    expect((await inFrench('restoreSnapshot', [wanted])).outcome).toBe('refused');
  });

  it('answers questions', async () => {
    const dates = ['05/10/2099', '06/10/2099'];
    await stand.write(
      dates.map((date, index) => ({ title: `Soirée ${index}`, date, startTime: '19:30' })),
      14,
    );
    const { questions } = await inFrench('currentState');
    const [{ id, cells }] = questions;
    expect(cells).toBe(2);
    expect((await inFrench('answerQuestion', ['une autre', 'day first'])).sentence).toMatch(
      /ne se pose plus/,
    );
    const at = { tab: 'Events', eventKey: null, row: 14, column: 'Date', title: 'Soirée 0' };
    const taken = { at, before: dates[0], after: '2099-10-05' };
    expect((await inFrench('takeSuggestion', [taken])).sentence).toMatch(/^Écrit dans une cellule de Date/);
    expect((await inFrench('takeSuggestion', [taken])).outcome).toBe('refused');
    expect((await inFrench('answerQuestion', [id, 'day first'])).outcome).toBe('refused');
  });

  it('brings a file in', async () => {
    const records = [
      ['Titre', 'Date', 'Complet'],
      ['Récital', '2099-06-20', 'Oui'],
    ];
    const file = { name: 'récitals.csv', records, firstLine: 1, quoteFaults: [] };
    const requested = { file, fields: {}, isGrouped: null, usesKnown: false, keepAs: 'Les récitals' };
    const none = { ...file, records: [['x'], ['1']] };
    expect((await inFrench('proposeImport', [file])).outcome).toBe('proposed');
    expect((await inFrench('proposeImport', [{ ...file, records: [] }])).outcome).toBe('refused');
    expect((await inFrench('compareImport', [requested])).outcome).toBe('compared');
    expect((await inFrench('compareImport', [{ ...requested, file: none }])).outcome).toBe('refused');
    expect((await inFrench('bringImport', [requested])).outcome).toBe('brought');
    expect((await inFrench('bringImport', [requested])).outcome).toBe('nothing');
    expect((await inFrench('proposeImport', [file])).known.name).toBe('Les récitals');
  });

  it('puts events in front of others, and is told what becomes of it', async () => {
    const selected = await inFrench('selectedEvent', [], [], { tab: 'Events', range: 'C2' });
    expect(selected.outcome).toBe('selected');
    expect((await inFrench('selectedEvent', [], [], { tab: 'Settings', range: 'A1' })).outcome).toBe('none');
    const request = {
      eventKey: selected.eventKey,
      tier: 'spotlight',
      start: '2027-06-01 10:00',
      hours: '',
      partner: '',
      note: '',
    };
    for (const change of [
      { tier: 'doré' },
      { start: 'bientôt' },
      { start: '2027-06-01' },
      { hours: '400' },
      { eventKey: 'personne' },
    ]) {
      expect((await inFrench('placeEvent', [{ ...request, ...change }])).outcome).toBe('refused');
    }
    for (let count = 0; count < 4; count++) {
      expect((await inFrench('placeEvent', [request])).sentence).toMatch(
        /en avant \(à la une\) de 2027-06-0/,
      );
    }
    expect((await inFrench('placeEvent', [{ ...request, start: '2020-01-01 10:00' }])).sentence).toMatch(
      /est passé/,
    );
    const { placements, issues } = await inFrench('currentState');
    expect(placements.list.flatMap(({ reasons }: { reasons: string[] }) => reasons).join(' ')).toMatch(
      /Toutes les places «\u202fà la une\u202f» \(3\) sont prises/,
    );
    expect(issues.map(({ code }: { code: string }) => code)).toContain('placement-overlap');
    expect((await stand.readCells('Placements!M2:M9')).flat().join(' ')).toMatch(/Attention|Note/);
    const [{ id }] = placements.list;
    expect(
      (await inFrench('reschedulePlacement', [{ id, start: '2027-06-02 10:00', hours: '12' }])).outcome,
    ).toBe('changed');
    expect(
      (await inFrench('reschedulePlacement', [{ id: 'x', start: '2027-06-02 10:00', hours: '' }])).outcome,
    ).toBe('refused');
    expect((await inFrench('cancelPlacement', [id])).outcome).toBe('changed');
    expect((await inFrench('cancelPlacement', [id])).outcome).toBe('refused');
    const row = { tab: 'Placements', range: 'B3' };
    expect((await inFrench('placeSelected', [], ['promoted', '2027-06-01 10:00', '', ''], row)).outcome).toBe(
      'placed',
    );
    expect((await inFrench('rescheduleSelected', [], ['2027-06-02 10:00', '24'], row)).outcome).toBe(
      'changed',
    );
    expect((await inFrench('cancelSelected', [], ['YES'], row)).outcome).toBe('changed');
    for (const command of ['placeSelected', 'rescheduleSelected', 'cancelSelected']) {
      expect((await inFrench(command, [], [], { tab: 'Settings', range: 'A1' })).outcome).toBe('refused');
    }
    expect((await inFrench('previewPublish')).outcome).toBe('previewed');
    await inFrench('listActivity');
  });

  it('was spoken in every command there is', async () => {
    expect([...tried].sort()).toEqual(await exportedNames());
  });
});
