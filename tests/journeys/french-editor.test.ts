// An editor whose Google speaks French: every command, as it goes well and as it goes wrong, says French
// sentences and no English ones; and two editors of two languages read the same delivery each in their own.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedNames } from '../../tools/build.ts';
import { englishIn } from '../checkers/french.ts';
import { Bandstand, type Row } from './bandstand.ts';

const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duo'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: index === 3 ? 'tbc' : '19:30',
  venue: 'Salle des fêtes',
}));

/** What an answer holds that a person reads, by the name of its field. */
const READ = ['sentence', 'hint', 'damage', 'message', 'mend', 'found', 'title', 'name', 'after', 'before'];
const LISTS = ['reasons', 'changedMeanwhile', 'blockedBy'];
/** What editors wrote, and what the sidebar says in its own words. */
const NOT_SAID = ['added', 'heldBack', 'leftOut', 'brokenRows', 'fields', 'parameters'];

function* saidIn(value: unknown, field = ''): Iterable<string> {
  if (typeof value === 'string' && READ.includes(field)) yield value;
  if (value === null || typeof value !== 'object' || NOT_SAID.includes(field)) return;
  for (const [key, each] of Object.entries(value)) {
    if (LISTS.includes(key)) yield* each as string[];
    else yield* saidIn(each, Array.isArray(value) ? field : key);
  }
}

describe('a French editor', { timeout: 60_000 }, () => {
  let stand: Bandstand;
  const tried = new Set<string>();
  beforeAll(async () => {
    stand = await Bandstand.open({ sample: false });
    stand.workspace.workbook.settings({ timeZone: 'Europe/Paris' });
    stand.locale = 'fr_FR';
  });
  afterAll(() => stand.close());

  /** Runs a command, and proves that all that is read of it is French. */
  async function hear(
    name: string,
    parameters: readonly unknown[] = [],
    answers: string[] = [],
    as?: string,
  ) {
    tried.add(name);
    const { ok, result, error, toasts, dialogs } = await stand.click(name, parameters, as, answers);
    expect(ok, JSON.stringify(error)).toBe(true);
    const said = [...saidIn(result), ...saidIn(toasts), ...saidIn(dialogs)].filter((each) => each !== '');
    for (const sentence of said) expect(englishIn(sentence), `${name}: ${sentence}`).toEqual([]);
    const answer = (result ?? {}) as { outcome?: string; sentence?: string };
    if (answer.outcome) expect(answer.sentence, name).toMatch(/\S{2,}/);
    // biome-ignore lint/suspicious/noExplicitAny: each command has its own further fields
    return { ...answer, toasts, dialogs, all: said.join('\n') } as Record<string, any>;
  }
  const publish = (holdBack: boolean, as?: string) => hear('publish', [{ holdBack }], [], as);

  it('finds the menu in French', async () => {
    await hear('onOpen');
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
      'Préparer le classeur',
      'Relier au serveur…',
      'Autotest',
    ]);
    for (const caption of captions) expect(englishIn(caption)).toEqual([]);
    expect((await hear('showSidebar')).dialogs).toHaveLength(1);
  });

  it('sets the workbook up, and nobody of another language sets it up twice', async () => {
    expect((await hear('setUpWorkbook')).sentence).toMatch(/^Ajouté\u202f: l’onglet Events, 36 colonnes/);
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
    expect((await hear('setUpWorkbook')).sentence).toBe('Tout était déjà là.');
  });

  it('validates, previews, publishes and asks how it went', async () => {
    expect((await hear('retryDelivery')).outcome).toBe('nothing-published');
    expect((await hear('currentState')).sentence).toBe('Rien n’est encore publié. 0 événement changerait.');
    expect((await hear('validateEvents')).sentence).toMatch(/aucune ligne/);
    await stand.write(rows);
    await hear('validateEvents');
    expect((await hear('previewPublish')).sentence).toMatch(/^Les visiteurs verraient\u202f: 4 ajoutés/);
    expect((await publish(false)).sentence).toMatch(/4 événements, est publiée. Livré/);
    expect((await publish(false)).sentence).toBe('Rien n’a changé depuis la révision 1.');
    expect((await hear('retryDelivery')).outcome).toBe('delivered');
    expect((await hear('publishProgress')).stage).toBeNull();
    expect((await hear('currentState')).delivery.sentence).toMatch(/^Livré/);
    await stand.type(5, 'startTime', '');
    const { changed } = await hear('previewPublish');
    await stand.type(5, 'startTime', 'all day');
    const later = (await hear('previewPublish')).changed;
    expect(JSON.stringify([changed, later])).toContain('toute la journée');
    expect(JSON.stringify(later)).toContain('heure à confirmer');
    await publish(false);
  });

  it('tests what only Google can prove', async () => {
    const { outcome, checks } = await hear('selfTest');
    expect(outcome).toBe('passed');
    expect(checks.map(({ name }: { name: string }) => name)).toContain('le verrou est rendu');
  });

  it('reads and saves settings, and connects', async () => {
    const { fields, worker } = await hear('readSettingsForm');
    expect(fields.length).toBeGreaterThan(5);
    const wish = (after: string, url: string) => [
      {
        fields: [{ field: 'currency', before: 'EUR', after }],
        worker: { before: worker.url, after: url },
        key: '',
      },
    ];
    expect((await hear('saveSettings', wish('euros', 'nowhere'))).problems).toHaveLength(2);
    expect((await hear('saveSettings', wish('EUR', worker.url))).outcome).toBe('unchanged');
    expect((await hear('saveSettings', wish('CHF', worker.url))).outcome).toBe('saved');
    const { dialogs } = await hear('connectWorker', [], ['ici', '']);
    expect(dialogs[0]).toMatchObject({ title: 'L’adresse du serveur' });
    await hear('connectWorker', [], ['', 'sans deux-points']);
    expect((await hear('connectWorker', [], ['', ''])).outcome).toBe('connected');
    await publish(false);
  });

  it('goes to cells, and is told what of them is gone', async () => {
    const go = async (destination: object) =>
      (await hear('goTo', [{ row: null, column: null, eventKey: null, ...destination }])).outcome;
    expect(await go({ row: 2 })).toBe('shown');
    expect(await go({ row: 2, column: 'Humeur' })).toBe('column-gone');
    expect(await go({ title: 'Nulle part', row: 2 })).toBe('row-gone');
    expect(await go({ tab: 'Salles', row: 2 })).toBe('tab-gone');
  });

  it('is asked about broken rows, and told why nothing is published', async () => {
    await stand.type(2, 'date', 'bientôt');
    await stand.type(3, 'date', 'un jour');
    const { dialogs, outcome } = await hear('publish', [], ['NO']);
    expect(outcome).toBe('blocked');
    expect(dialogs[0].title).toBe('2 lignes ne peuvent pas être publiées');
    expect(dialogs[0].message).toMatch(
      /^Ligne 2\u202f: Alba\nLigne 3\u202f: Brio\n\nLes retenir, .*\u202f\?$/,
    );
    expect((await hear('validateEvents')).sentence).toMatch(/2 erreurs, 0 avertissement sur 4 lignes/);
    await stand.type(4, 'venue', 'Théâtre');
    await hear('previewPublish');
    expect((await publish(true)).sentence).toMatch(/2 lignes à corriger ont gardé la forme publiée/);
    const [alba] = await stand.rows();
    await stand.type(2, 'key', '');
    await stand.type(2, 'occurrences', '');
    expect((await publish(true)).why).toBe('look-alike');
    await stand.type(2, 'key', alba!.key!);
    stand.workspace.workbook.write('Published!C4', [['FAUX']]);
    expect((await hear('currentState')).damage).toMatch(/^Les lignes de Published/);
    expect((await hear('retryDelivery')).outcome).toBe('nothing-published');
    expect((await publish(true)).why).toBe('history-damaged');
    await stand.type(2, 'date', '2027-06-10');
    await stand.type(3, 'date', '2027-06-11');
    expect((await publish(false)).outcome).toBe('published');
    await stand.writeCells('Events!H1', [['Titre']]);
    expect((await publish(false)).why).toBe('workbook');
    await hear('validateEvents');
    await hear('previewPublish');
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
        editBetween: { function: 'publish', range: 'Events!AD1', values: [['Humeur']], moment: 'after-read' },
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
    expect((await hear('validateEvents')).sentence).toMatch(/Entre-temps\u202f: H2/);
    await stand.type(2, 'startTime', '20:00');
    await stand.faults({});
  });

  it('is told why a revision has not arrived, and so is a colleague, in English', async () => {
    await stand.type(2, 'description', 'en route');
    await stand.faults({ urlFetch: { status: 'unreachable', times: 10 } });
    expect((await publish(false)).sentence).toMatch(
      /pas encore livrée. Le serveur à l’adresse .* injoignable/,
    );
    expect((await hear('currentState')).delivery.sentence).toMatch(/injoignable/);
    stand.locale = 'en';
    const { delivery } = await stand.run('currentState');
    expect(delivery.sentence).toMatch(/published, not delivered yet\. The worker at .* cannot be reached\./);
    stand.locale = 'fr_FR';
    await stand.faults({});
    await stand.faults({ urlFetch: { status: 500, times: 10 } });
    expect((await hear('retryDelivery')).sentence).toMatch(/a répondu 500/);
    await stand.faults({});
    await stand.type(2, 'description', 'toujours en route');
    await stand.faults({ status: 403, times: 50 });
    expect((await publish(false)).sentence).toMatch(/Google ne laisse pas le serveur lire le classeur/);
    await stand.faults({});
    expect((await hear('retryDelivery')).outcome).toBe('delivered');
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
    expect(await hear('setUpWorkbook')).toMatchObject({ outcome: 'failed', code: 'tab-taken' });
    await stand.reshape('Settings', (sheetId) => [{ deleteSheet: { sheetId } }]);
    expect(await hear('readSettingsForm')).toMatchObject({ outcome: 'failed', code: 'tab-gone' });
    await hear('saveSettings', [{ fields: [], worker: null, key: '' }]);
    await hear('validateEvents');
    expect((await hear('setUpWorkbook')).code).toBe('tab-taken');
  });

  it('reads what an earlier version remembered as a sentence', async () => {
    const { home, started } = stand;
    await started.close();
    const file = join(home, 'workbook.json');
    const workbook = JSON.parse(readFileSync(file, 'utf8'));
    const memory = JSON.parse(workbook.properties.document.bandstand);
    const { highestRevision } = memory;
    const { cause: _, ...delivery } = memory.delivery;
    memory.delivery = { ...delivery, state: 'pending', sentence: 'Not delivered yet.' };
    workbook.properties.document.bandstand = JSON.stringify(memory);
    writeFileSync(file, JSON.stringify(workbook));
    stand = await Bandstand.open({ sample: false, home });
    stand.locale = 'fr_FR';
    const state = await hear('currentState');
    expect(state.delivery).toMatchObject({ revision: delivery.revision, state: 'pending' });
    expect(state.delivery.sentence).toMatch(
      /^La révision \d+ est publiée, pas encore livrée\. Rien n’est perdu/,
    );
    expect(highestRevision).toBeGreaterThan(1);
  });

  it('was heard in every command there is', async () => {
    expect([...tried].sort()).toEqual(await exportedNames());
  });
});
