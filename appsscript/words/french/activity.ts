// What undo and the Activity tab say, and what each act is called there, in French.

import type { SettingChange } from '../../../shared/activity/act.ts';
import { RULES } from '../../../shared/check/rules.ts';
import type { Reading } from '../../../shared/questions/reading.ts';
import type { ActivityWords, ActWords } from '../english/activity.ts';
import { joined } from '../text.ts';

export const ACTIVITY: ActivityWords = {
  protection: 'Activity est écrit par Bandstand : ce qui a été fait, par qui, et comment revenir en arrière.',
  foreignTab: 'Un onglet « Activity » existe, et ce n’est pas celui de Bandstand.',
  renameTab: 'Rien n’y a été changé. Renommez cet onglet, puis réessayez.',
  notNoted:
    'Ceci n’a pas pu être noté dans l’activité, et ne peut donc pas y être annulé. Ce qui est fait est fait.',
  listed: (lines) =>
    lines === 0 ? 'Rien n’a encore été noté.' : `Les ${lines} derniers actes sont affichés.`,
  why: {
    'too-large':
      'Trop de changements pour être annulés d’ici. Rétablissez les lignes, à la main ou depuis l’historique des versions, puis publiez.',
    first: 'Rien n’était en ligne avant : il n’y a rien à rétablir.',
    history: 'Ce que voyaient les visiteurs avant n’a pas pu être lu : il n’y a rien à rétablir.',
    key: 'Les clés ne sont jamais gardées : l’ancienne ne peut pas revenir. Saisissez-la dans les réglages.',
    nothing: '',
    import: 'S’annule avec « npm run import -- --undo ».',
    superseded: 'On a publié depuis : seule la dernière publication peut être annulée.',
    redone: 'Ceci a été annulé, puis refait.',
    'not-that-revision':
      'L’onglet publié ne contient plus cette révision : elle ne peut pas être annulée. Publiez d’abord de nouveau.',
  },
  allBegun:
    'Les mises en avant de cette publication ont commencé, et ce qui a commencé reste. Annulez-les plutôt.',
  gone: 'Cette entrée n’est plus parmi les dernières. Rien n’a été changé.',
  undoneAlready: 'Ceci a déjà été annulé. Rien n’a été changé.',
  unreadable:
    'La façon de revenir en arrière vient d’une autre version de Bandstand, ou a été modifiée à la main, et ne se lit pas. Rien n’a été changé.',
  olderCopy:
    'L’onglet publié vient d’une copie plus ancienne : on ne sait plus ce que contiennent les agendas. Rien n’a été changé. Publiez d’abord, cela le répare.',
  publishedBack: (events, placements, revision) => {
    const what = [
      events === 0 ? '' : events === 1 ? 'un événement' : `${events} événements`,
      placements === 0 ? '' : placements === 1 ? 'une mise en avant' : `${placements} mises en avant`,
    ].filter((each) => each !== '');
    const message = what.length > 0 ? what.join(' et ') : 'le nom et l’allure du programme';
    return `Les visiteurs voient de nouveau ${message} comme avant (révision ${revision}).`;
  },
  draftKept: 'Votre feuille n’a pas changé ; ce qui y diffère attend d’être publié.',
  settingsBack: (names) => `Comme avant : ${names.join(', ')}.`,
  changedSince: (name, now) =>
    `${name} n’a pas été touché, car quelqu’un l’a modifié depuis : ${now === '' ? 'c’est vide' : `c’est « ${now} »`}.`,
  address: 'Adresse du serveur',
  addressBack: (url) =>
    url ? `L’adresse du serveur est de nouveau ${url}.` : 'De nouveau, aucun serveur n’est relié.',
  cellsBack: (cells) =>
    `${cells === 1 ? 'Une cellule contient' : `${cells} cellules contiennent`} de nouveau ce qui s’y trouvait.`,
  cellsLeft: (cells) =>
    `${cells === 1 ? 'Une cellule n’a pas été touchée' : `${cells} cellules n’ont pas été touchées`} : quelqu’un les a modifiées ou retirées depuis.`,
  importBack: (rows, cells) =>
    `L’importation est annulée : ${rows} ${rows < 2 ? 'ligne retirée' : 'lignes retirées'}${cells > 0 ? `, ${cells} ${cells < 2 ? 'cellule' : 'cellules'} comme avant` : ''}. Le fichier reste dans son onglet masqué.`,
  rowsChanged: (rows, titles) =>
    `Quelqu’un a modifié depuis ${rows === 1 ? 'une de ses lignes' : `${rows} de ses lignes`} (${titles.join(', ')}) : retirez-les à la main, ou rétablissez ce qui s’y trouvait.`,
  rowsScattered: 'Ses lignes sont trop dispersées : triez-les ensemble, puis réessayez.',
  nothingBack: 'Rien n’a été annulé.',
  writtenSince: (tabs, sequence) =>
    `Quelqu’un a écrit depuis dans ${tabs.join(', ')}. Ce qui s’y trouvait avant est dans l’instantané ${sequence}\u202f: voyez sous Instantanés ce qu’il changerait.`,
  tabsBack: (tabs) => `De nouveau comme avant la restauration\u202f: ${tabs.join(', ')}.`,
  answerGone:
    'Cette réponse ne se trouve plus dans l’onglet Answers telle qu’elle a été donnée. Rien n’a été changé.',
  askedAgain: 'La réponse est retirée\u202f: la question est de nouveau posée.',
  answeredAgain: 'La réponse compte de nouveau.',
};

// Each act that was noted, as a sentence, in French.

const all = (parts: readonly string[]) => joined(parts, ', ');

const READINGS: Readonly<Record<Reading, string>> = {
  'day first': 'le jour vient d’abord',
  'month first': 'le mois vient d’abord',
  morning: 'le matin',
  evening: 'le soir',
  thousands: 'le signe sépare les milliers',
  decimals: 'le signe sépare les centimes',
  several: 'deux prix',
};

const agreed = (count: number, one: string, many = `${one}s`) =>
  count > 0 ? `${count} ${count < 2 ? one : many}` : '';

export const ACTS: ActWords = {
  publish: ({
    revision,
    added,
    changed,
    cancelled,
    removed,
    heldBack,
    leftOut,
    placements = 0,
    programme,
  }) => {
    const what = all([
      agreed(added, 'nouveau', 'nouveaux'),
      agreed(changed, 'modifié'),
      agreed(cancelled, 'annulé'),
      agreed(removed, 'retiré'),
      agreed(placements, 'mise en avant', 'mises en avant'),
      programme ? 'nom ou allure du programme' : '',
    ]);
    const rows = all([agreed(heldBack, 'retenue'), agreed(leftOut, 'laissée de côté', 'laissées de côté')]);
    return `Révision ${revision} publiée : ${what || 'événements comme avant'}${rows ? ` (lignes : ${rows})` : ''}.`;
  },
  renumber: ({ from, revision }) =>
    `Révision ${from} proposée de nouveau sous le numéro ${revision} : le site était plus loin.`,
  settings: ({ changes }) => `Réglages modifiés : ${changes.map(changeOf).join(' ; ')}.`,
  connect: ({ url, isKeyNew }) =>
    `${url ? `Liaison avec ${url}` : 'Liaison avec aucun serveur'}${isKeyNew ? ', avec une nouvelle clé' : ''}.`,
  answer: ({ rule, title }) => `Réponse pour « ${title} » : c’est voulu (${ruleName(rule)}).`,
  'set-up': ({ added }) => `Classeur mis en place : ${agreed(added, 'ajout')}.`,
  deliver: ({ revision }) => `Révision ${revision} livrée après un nouvel essai.`,
  undo: ({ what, isRedo, revision, count, placed = 0 }) => {
    const done = isRedo ? 'Refait' : 'Annulé';
    if (what === 'connect') return `${done} : le changement d’adresse du serveur.`;
    if (what === 'cells') return `${done} : ce qui était écrit dans ${agreed(count, 'cellule')}.`;
    if (what === 'settings') return `${done} : ${agreed(count, 'réglage')}.`;
    if (what === 'restore') return `${done} : une restauration, ${agreed(count, 'onglet')}.`;
    if (what === 'answer') return `${done} : une réponse à une règle.`;
    if (what === 'placement') return `${done} : le changement d’une mise en avant.`;
    if (what === 'bring')
      return `${done} : une importation, ${agreed(count, 'ligne ou cellule', 'lignes et cellules')}.`;
    return `${done} : une publication, ${agreed(count, 'événement') || '0 événement'}${placed > 0 ? `, ${agreed(placed, 'mise en avant', 'mises en avant')}` : ''} ; c’est maintenant la révision ${revision}.`;
  },
  cells: ({ column, count, reading, before, after }) =>
    reading
      ? `Réponse pour ${agreed(count, 'cellule')} de ${column} : ${READINGS[reading]}, comme « ${after} » pour « ${before} ».`
      : `« ${after} » écrit à la place de « ${before} » dans ${count === 1 ? column : `${agreed(count, 'cellule')} de ${column}`}.`,
  placement: ({ what, title, start }) =>
    what === 'place'
      ? `« ${title} » mis en avant à partir de ${start}.`
      : what === 'cancel'
        ? `Mise en avant de « ${title} » annulée.`
        : `Mise en avant de « ${title} » demandée désormais à partir de ${start}.`,
  snapshot: ({ sequence, rows }) =>
    `Instantané ${sequence} pris : ${agreed(rows, 'ligne') || '0 ligne'} d’Events, et les autres onglets.`,
  restore: ({ sequence, tabs, events, before }) =>
    `Restauration depuis l’instantané ${sequence}\u202f: ${events === null ? tabs.join(', ') : agreed(events, 'événement')}. Ce qui s’y trouvait est dans l’instantané ${before}.`,
  bring: ({ file, added, changed }) =>
    `Importation de ${file} : ${agreed(added, 'événement ajouté', 'événements ajoutés') || 'rien d’ajouté'}, ${agreed(changed, 'ligne changée', 'lignes changées') || 'rien de changé'}.`,
  import: ({ summary }) => {
    const [, rows, file, replaced] = /^(\d+) rows from (.+?)(, in place of those .*)?$/.exec(summary) ?? [];
    if (!rows) return `Importation : ${summary}.`;
    return `Importation de ${agreed(Number(rows), 'ligne')} de ${file}${replaced ? ', à la place de celles qui étaient là' : ''}.`;
  },
  'import undone': ({ summary }) => {
    const [, id, rows] = /^The import (\S+) of (\d+) rows/.exec(summary) ?? [];
    return id
      ? `Importation ${id} annulée : ${agreed(Number(rows), 'ligne')}.`
      : `Importation annulée : ${summary}.`;
  },
};

function changeOf({ name, before, after }: SettingChange): string {
  return `${name} était ${before === '' ? 'vide' : `« ${before} »`} et est ${after === '' ? 'vide' : `« ${after} »`}`;
}

function ruleName(code: string): string {
  return RULES.find((each) => each.code === code)?.fr ?? code;
}
