// What snapshots say, in French.

import type { PartRow } from '../../../shared/snapshot/read.ts';
import type { SnapshotWords } from '../english/snapshot.ts';
import { count, grouped } from './grammar.ts';
import { SNAPSHOT_REASONS } from './snapshot-reasons.ts';

const held = (of: PartRow | null) => (of ? ` (${of.tab}, ligne ${of.row})` : '');

export const SNAPSHOT: SnapshotWords = {
  protection:
    'Un instantané est écrit par Bandstand. Lisez-le librement ; ce qui y est modifié ne peut plus être restauré.',
  taken: (sequence, rows, others, tab, isPacked) =>
    `L’instantané ${sequence} est pris et vérifié : ${count(rows, 'ligne')} d’Events${others.map((name) => `, ${name}`).join('')}, dans l’onglet masqué « ${tab} »${isPacked ? ', sous forme comprimée' : ''}.`,
  current: (sequence, tab) =>
    `Rien n’a changé depuis l’instantané ${sequence} : il contient tout ceci, dans l’onglet masqué « ${tab} », et vient d’être vérifié.`,
  dailyThere: (sequence) => `L’instantané du jour existe déjà : c’est le numéro ${sequence}.`,
  meanwhile: (change) => `Modifié pendant la copie, et contenu dans l’instantané : ${change}`,
  changed: (tab) => `L’onglet ${tab} a été modifié.`,
  noneBefore: (cause) =>
    `Aucun instantané n’a pu être pris avant (${cause}). Rien n’est perdu : l’activité permet de revenir en arrière.`,
  noEvents:
    'Aucun instantané n’a été pris : l’onglet Events a disparu. Rétablissez-le d’abord depuis l’historique des versions.',
  wouldNotFit: (needed, current, most) =>
    `Aucun instantané n’a été pris : il demande ${count(needed, 'cellule')}, et ceux qui sont là en occupent ${grouped(current)} sur les ${grouped(most)} permises, un quart de ce que contient un classeur. Supprimez les onglets masqués « snap » devenus inutiles, les plus anciens d’abord, puis réessayez.`,
  keepsChanging: 'Quelqu’un modifie sans cesse les onglets pendant leur copie.',
  keepsChangingHint:
    'Aucun instantané n’a été pris, et rien n’a changé. Réessayez quand le calme sera revenu.',
  notAsWritten: 'Ce qui a été écrit dans l’instantané ne se relit pas à l’identique.',
  notAsWrittenHint:
    'Il a été retiré, et vos onglets sont comme avant. Réessayez ; si cela se répète, copiez le classeur à la main.',
  foreignTab: 'Un onglet « Snapshots » existe, et ce n’est pas celui de Bandstand.',
  renameTab: 'Rien n’a été changé. Renommez cet onglet, puis réessayez.',

  none: 'Il n’y a pas encore d’instantané.',
  count: (snapshots, at) => `${count(snapshots, 'instantané')}, le dernier du ${at}.`,
  noSuch: (sequence) => `L’instantané ${sequence} n’existe pas. Rien n’a été changé.`,
  noSuchTab: (tabs) => `L’instantané ne contient pas ${tabs.join(', ')}. Rien n’a été changé.`,
  damaged: (sequence) => `L’instantané ${sequence} ne peut pas être restauré.`,
  fault: {
    row: (tab, row, of) =>
      `La ligne ${row} de l’onglet masqué « ${tab} »${held(of)} n’est plus telle qu’elle a été écrite. Prenez un autre instantané.`,
    rowMissing: (tab, row, of) =>
      `La ligne ${row} de l’onglet masqué « ${tab} »${held(of)} a disparu. Prenez un autre instantané.`,
    rowBeyond: (tab, row) =>
      `La ligne ${row} de l’onglet masqué « ${tab} » a été ajoutée par quelqu’un. Retirez-la, puis réessayez.`,
    part: (tab, part, row) =>
      `Ce que l’onglet masqué « ${tab} » contient de ${part}, à partir de la ligne ${row}, n’est pas ce qui a été signé. Prenez un autre instantané.`,
    tabGone: (tab) => `Son onglet masqué « ${tab} » a été supprimé. Prenez un autre instantané.`,
    lineEdited: (columns) =>
      `Sa ligne dans l’onglet Snapshots a été modifiée (${columns.map((name) => COLUMNS[name] ?? name).join(', ')}). Rétablissez-la depuis l’historique des versions, ou prenez un autre instantané.`,
    notOurs: 'Sa ligne dans l’onglet Snapshots n’a pas été écrite par Bandstand. Prenez un autre instantané.',
    lineGone:
      'Sa ligne dans l’onglet Snapshots a disparu. Rétablissez-la depuis l’historique des versions, ou prenez-en un autre.',
  },
  allWhole: (snapshots) =>
    snapshots === 1
      ? 'Le seul instantané est tel qu’il a été écrit.'
      : `Les ${snapshots} instantanés sont tels qu’ils ont été écrits.`,
  someWhole: (whole, damaged) =>
    `${count(whole, 'instantané intact', 'instantanés intacts')}, ${damaged} ${damaged < 2 ? 'abîmé' : 'abîmés'}. Vos onglets sont comme avant.`,

  differs: (tabs) => `Il diffère de l’état présent dans ${tabs.join(', ')}. Rien n’a été changé.`,
  same: (sequence) => `Tout est comme dans l’instantané ${sequence}. Rien n’a été changé.`,
  restored: (tabs, sequence) => `De nouveau comme dans l’instantané ${sequence} : ${tabs.join(', ')}.`,
  restoredEvents: (events, sequence) =>
    `De nouveau comme dans l’instantané ${sequence} : ${count(events, 'événement')} d’Events.`,
  restoredBut: (tabs, sequence) =>
    `De l’instantané ${sequence} sont revenus : ${tabs.join(', ')}, mais toutes les lignes ne sont pas comme alors.`,
  keptBefore: (sequence) => `Ce qui s’y trouvait avant est dans l’instantané ${sequence}.`,
  notRestored: 'Rien n’a été restauré.',
  changedMeanwhile: (changes) =>
    `Quelqu’un a modifié le classeur à ce moment. ${changes.join(' ')} Regardez, puis restaurez de nouveau.`,
  readBack: {
    differs: (tab, row) =>
      `La ligne ${row} de ${tab} est autre : quelqu’un l’a modifiée entre-temps, ou ce Google a lu un texte à sa façon.`,
  },
  pinned: (sequence) => `L’instantané ${sequence} reste, quel que soit le nombre de ceux qui suivent.`,
  unpinned: (sequence) => `L’instantané ${sequence} partira quand son tour viendra.`,
  tooManyPinned: (most) =>
    `Rien n’a été changé : ${most} instantanés sont déjà gardés pour de bon. Libérez-en un d’abord.`,

  reasons: SNAPSHOT_REASONS,
  listed: (sequence, at, by, reason) =>
    `${sequence} : ${at.slice(0, 16).replace('T', ' ')} UTC, ${reason}${by ? `, ${by}` : ''}`,
  askWhich: 'Quel instantané ? Saisissez son numéro.',
  askRestore: (sequence) => `Restaurer l’instantané ${sequence} ?`,
  tabCounts: (tab, changed, missing, fresh) =>
    `${tab} : ${count(changed, 'ligne changée', 'lignes changées')}, ${missing} de retour, ${fresh} en moins`,
  tabWouldReturn: (tab) => `${tab} : l’onglet revient`,
  keptFirst: 'L’état présent est d’abord gardé dans un instantané.',
  cancelled: 'Rien n’a été changé.',

  trigger: {
    installed: (owner, local, zone) =>
      `Un instantané sera pris chaque jour à 04:20 UTC (${local} actuellement pour ${zone}), à un quart d’heure près, au nom de ${owner}.`,
    there: (owner, local, zone) =>
      `C’est déjà en place : chaque jour à 04:20 UTC (${local} actuellement pour ${zone}), au nom de ${owner}.`,
    others: (owner) =>
      `Rien n’a été installé : l’instantané quotidien appartient déjà à ${owner}. Un second ferait deux fois le même travail.`,
    takenOver: (owner) => `Celui de ${owner} n’a pas tourné depuis deux jours.`,
  },
};

/** The columns of the index, as a sentence names them; their headers are English for everybody. */
const COLUMNS: Readonly<Record<string, string>> = {
  Sequence: 'numéro',
  Time: 'date',
  Reason: 'motif',
  Who: 'auteur',
  Cells: 'cellules',
  Form: 'forme',
  Rows: 'lignes',
  'SHA-256 of its parts': 'empreintes',
  'SHA-256': 'empreinte',
  'SHA-256 of the one before': 'empreinte du précédent',
};
