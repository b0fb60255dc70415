// What the sidebar says of snapshots besides the script's own sentences.

import { REASONS_IN_ENGLISH, REASONS_IN_FRENCH } from '../snapshot/reasons.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

export const SNAPSHOT_ENGLISH = {
  last: (at: string, by: string) => `Last snapshot: ${at}${by ? ` by ${by}` : ''}`,
  none: 'No snapshot yet',
  take: 'Take a snapshot',
  taking: 'Taking a snapshot of all tabs that people edit …',

  heading: 'Snapshots',
  explanation:
    'Each holds every tab that people edit, in a hidden tab. One is taken before each publish, import and other large change; thirty stay, and those you keep for good.',
  reading: 'Reading the snapshots …',
  ready: (snapshots: number) => `${count(snapshots, 'snapshot')} listed.`,
  daily: (owner: string, ran: string) =>
    `Every day at 04:20 UTC, as ${owner}${ran ? `; last run ${ran}` : '; not run yet'}.`,
  notDaily: 'Nobody has set up a daily one.',
  install: 'Take one every day',
  installing: 'Setting it up …',
  verify: 'Verify all',
  verifying: 'Proving every snapshot …',
  title: (sequence: number, at: string) => `Snapshot ${sequence}, ${at}`,
  reasons: REASONS_IN_ENGLISH,
  holds: (tab: string, rows: number) => `${tab} ${rows}`,
  proved: (at: string) => `proved ${at}`,
  compressed: 'compressed',
  compare: 'What would it change?',
  compareWith: (sequence: number) => `What would it change? Snapshot ${sequence}`,
  comparing: 'Comparing it with the tabs as they are …',
  keep: 'Keep for good',
  keepWhich: (sequence: number) => `Keep for good: snapshot ${sequence}`,
  kept: 'Kept for good',
  keptWhich: (sequence: number) => `Kept for good: snapshot ${sequence}; let it go with the others again`,
  keeping: 'One moment …',

  wouldChange: (sequence: number) => `What snapshot ${sequence} would change`,
  tab: (tab: string, changed: number, missing: number, fresh: number) =>
    `${tab}: ${[
      changed > 0 ? `${count(changed, 'row')} changed` : '',
      missing > 0 ? `${missing} would come back` : '',
      fresh > 0 ? `${fresh} would go` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  tabGone: (tab: string) => `${tab}: the tab would come back`,
  kinds: { changed: 'Changed', missing: 'Would come back', new: 'Would go' },
  row: (row: number) => `row ${row}`,
  moreCells: (cells: number) => `and ${count(cells, 'cell')} more`,
  moreRows: (rows: number) => `${count(rows, 'row')} more are not listed.`,
  what: 'What to bring back',
  wholeTabs: 'Whole tabs, as they were',
  onlyEvents: 'Only the events I choose',
  restore: 'Restore',
  restoreAndPublish: 'Restore and publish',
  restoring: 'Keeping what stands now, then restoring …',
  chooseFirst: 'Choose at least one first. Nothing was changed.',
  leave: 'Leave everything as it is',
  left: 'Nothing was changed.',
};

export const SNAPSHOT_FRENCH: typeof SNAPSHOT_ENGLISH = {
  last: (at, by) => `Dernier instantané\u202f: ${at}${by ? ` par ${by}` : ''}`,
  none: 'Pas encore d’instantané',
  take: 'Prendre un instantané',
  taking: 'Instantané de tous les onglets modifiables en cours …',

  heading: 'Instantanés',
  explanation:
    'Chacun contient, dans un onglet masqué, tous les onglets que l’on modifie. Il en est pris un avant chaque publication, importation ou autre grand changement\u202f; trente restent, et ceux que vous gardez pour de bon.',
  reading: 'Lecture des instantanés …',
  ready: (snapshots) => `${agreed(snapshots, 'instantané affiché', 'instantanés affichés')}.`,
  daily: (owner, ran) =>
    `Chaque jour à 04:20 UTC, au nom de ${owner}${ran ? `\u202f; dernier passage ${ran}` : '\u202f; pas encore passé'}.`,
  notDaily: 'Personne n’a prévu d’instantané quotidien.',
  install: 'En prendre un chaque jour',
  installing: 'Mise en place …',
  verify: 'Tout vérifier',
  verifying: 'Vérification de chaque instantané …',
  title: (sequence, at) => `Instantané ${sequence}, ${at}`,
  reasons: REASONS_IN_FRENCH,
  holds: (tab, rows) => `${tab} ${rows}`,
  proved: (at) => `vérifié ${at}`,
  compressed: 'comprimé',
  compare: 'Que changerait-il\u202f?',
  compareWith: (sequence) => `Que changerait-il\u202f? Instantané ${sequence}`,
  comparing: 'Comparaison avec les onglets tels qu’ils sont …',
  keep: 'Garder pour de bon',
  keepWhich: (sequence) => `Garder pour de bon\u202f: instantané ${sequence}`,
  kept: 'Gardé pour de bon',
  keptWhich: (sequence) =>
    `Gardé pour de bon\u202f: instantané ${sequence}\u202f; le laisser partir avec les autres`,
  keeping: 'Un instant …',

  wouldChange: (sequence) => `Ce que changerait l’instantané ${sequence}`,
  tab: (tab, changed, missing, fresh) =>
    `${tab}\u202f: ${[
      changed > 0 ? agreed(changed, 'ligne changée', 'lignes changées') : '',
      missing > 0 ? `${missing} de retour` : '',
      fresh > 0 ? `${fresh} en moins` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  tabGone: (tab) => `${tab}\u202f: l’onglet reviendrait`,
  kinds: { changed: 'Changée', missing: 'De retour', new: 'En moins' },
  row: (row) => `ligne ${row}`,
  moreCells: (cells) => `et ${agreed(cells, 'autre cellule', 'autres cellules')}`,
  moreRows: (rows) =>
    `${agreed(rows, 'autre ligne n’est pas affichée', 'autres lignes ne sont pas affichées')}.`,
  what: 'Que rétablir',
  wholeTabs: 'Des onglets entiers, tels qu’ils étaient',
  onlyEvents: 'Seulement les événements choisis',
  restore: 'Restaurer',
  restoreAndPublish: 'Restaurer et publier',
  restoring: 'L’état présent est gardé, puis la restauration commence …',
  chooseFirst: 'Choisissez d’abord au moins un élément. Rien n’a été changé.',
  leave: 'Tout laisser tel quel',
  left: 'Rien n’a été changé.',
};

function agreed(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number < 2 ? one : many}`;
}
