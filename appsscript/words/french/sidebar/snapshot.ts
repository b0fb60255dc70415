// What the sidebar says of snapshots besides the script’s own sentences, in French.

import type { SnapshotWords } from '../../english/sidebar/snapshot.ts';
import { count } from '../grammar.ts';
import { SNAPSHOT_REASONS } from '../snapshot-reasons.ts';

export const SNAPSHOT: SnapshotWords = {
  last: (at, by) => `Dernier instantané\u202f: ${at}${by ? ` par ${by}` : ''}`,
  none: 'Pas encore d’instantané',
  take: 'Prendre un instantané',
  taking: 'Instantané de tous les onglets modifiables en cours …',

  heading: 'Instantanés',
  explanation:
    'Chacun contient, dans un onglet masqué, tous les onglets que l’on modifie. Il en est pris un avant chaque publication, importation ou autre grand changement\u202f; trente restent, et ceux que vous gardez pour de bon.',
  reading: 'Lecture des instantanés …',
  ready: (snapshots) => `${count(snapshots, 'instantané affiché', 'instantanés affichés')}.`,
  daily: (owner, ran) =>
    `Chaque jour à 04:20 UTC, au nom de ${owner}${ran ? `\u202f; dernier passage ${ran}` : '\u202f; pas encore passé'}.`,
  notDaily: 'Personne n’a prévu d’instantané quotidien.',
  install: 'En prendre un chaque jour',
  installing: 'Mise en place …',
  verify: 'Tout vérifier',
  verifying: 'Vérification de chaque instantané …',
  title: (sequence, at) => `Instantané ${sequence}, ${at}`,
  reasons: SNAPSHOT_REASONS,
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
      changed > 0 ? count(changed, 'ligne changée', 'lignes changées') : '',
      missing > 0 ? `${missing} de retour` : '',
      fresh > 0 ? `${fresh} en moins` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  tabGone: (tab) => `${tab}\u202f: l’onglet reviendrait`,
  kinds: { changed: 'Changée', missing: 'De retour', new: 'En moins' },
  row: (row) => `ligne ${row}`,
  moreCells: (cells) => `et ${count(cells, 'autre cellule', 'autres cellules')}`,
  moreRows: (rows) =>
    `${count(rows, 'autre ligne n’est pas affichée', 'autres lignes ne sont pas affichées')}.`,
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
