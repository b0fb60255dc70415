// What undo and the Activity tab say, in the reader's language.

import type { NoUndo } from '../../shared/activity/undo-state.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';

export interface Words {
  readonly protection: string;
  readonly foreignTab: string;
  readonly renameTab: string;
  readonly notNoted: string;
  readonly listed: (lines: number) => string;
  /** Why an act cannot be taken back; empty where nobody would ask. */
  readonly why: Readonly<Record<NoUndo, string>>;
  readonly gone: string;
  readonly undoneAlready: string;
  readonly unreadable: string;
  readonly olderCopy: string;
  /** Of a publish that changed nothing but placements which run now. */
  readonly allBegun: string;

  readonly publishedBack: (events: number, placements: number, revision: number) => string;
  readonly draftKept: string;
  readonly settingsBack: (names: readonly string[]) => string;
  readonly changedSince: (name: string, now: string) => string;
  /** The worker's address, as the field is called. */
  readonly address: string;
  readonly addressBack: (url: string) => string;
  readonly cellsBack: (cells: number) => string;
  readonly cellsLeft: (cells: number) => string;
  readonly importBack: (rows: number, cells: number) => string;
  readonly rowsChanged: (rows: number, titles: readonly string[]) => string;
  readonly rowsScattered: string;
  readonly nothingBack: string;
  readonly writtenSince: (tabs: readonly string[], sequence: number) => string;
  readonly tabsBack: (tabs: readonly string[]) => string;
  readonly answerGone: string;
  readonly askedAgain: string;
  readonly answeredAgain: string;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    protection: 'Activity is written by Bandstand: what was done, by whom, and how to take it back.',
    foreignTab: 'There is a tab “Activity” that is not Bandstand’s.',
    renameTab: 'Nothing was changed in it. Rename that tab, then try again.',
    notNoted:
      'This could not be noted under Activity, so it cannot be undone from there. What was done is done.',
    listed: (lines) => (lines === 0 ? 'Nothing was noted yet.' : `The last ${lines} acts are listed.`),
    why: {
      'too-large':
        'Too many changes to undo from here. Change the rows back, or bring them back from version history, then publish.',
      first: 'Nothing was live before it, so there is nothing to go back to.',
      history: 'What visitors saw before it could not be read, so there is nothing to go back to.',
      key: 'Keys are never kept, so the former one cannot be brought back. Enter it under Settings.',
      nothing: '',
      import: 'Taken back with “npm run import -- --undo”.',
      superseded: 'Something was published since: only the newest publish can be undone.',
      redone: 'It was undone and then done again.',
      'not-that-revision':
        'The published tab no longer holds this revision, so it cannot be undone. Publish again first.',
    },
    allBegun:
      'The placements that this publish brought have begun, and what has begun stays. Cancel them instead.',
    gone: 'That entry is no longer among the latest. Nothing was changed.',
    undoneAlready: 'That was undone already. Nothing was changed.',
    unreadable:
      'How to take this back was written by another version of Bandstand, or changed by hand, and cannot be read. Nothing was changed.',
    olderCopy:
      'The published tab was put back from an older copy, so nobody knows what calendars hold. Nothing was changed. Publish first: that heals it.',
    publishedBack: (events, placements, revision) => {
      const what = [
        events === 0 ? '' : events === 1 ? 'one event' : `${events} events`,
        placements === 0 ? '' : placements === 1 ? 'one placement' : `${placements} placements`,
      ].filter((each) => each !== '');
      const message = what.length > 0 ? what.join(' and ') : 'the programme’s name and look';
      return `Visitors see ${message} as before again, as revision ${revision}.`;
    },
    draftKept: 'Your sheet was not changed; where it differs, it waits to be published.',
    settingsBack: (names) => `Back as before: ${names.join(', ')}.`,
    changedSince: (name, now) =>
      `${name} was left alone, because somebody changed it since: it is ${now === '' ? 'empty' : `“${now}”`}.`,
    address: 'Address of the worker',
    addressBack: (url) => (url ? `The worker’s address is ${url} again.` : 'No worker is connected again.'),
    cellsBack: (cells) =>
      `${cells === 1 ? 'One cell holds' : `${cells} cells hold`} what stood there before.`,
    cellsLeft: (cells) =>
      `${cells === 1 ? 'One cell was' : `${cells} cells were`} left alone, because somebody changed or removed ${cells === 1 ? 'it' : 'them'} since.`,
    importBack: (rows, cells) =>
      `The import is taken back: ${rows} ${rows === 1 ? 'row' : 'rows'} removed${cells > 0 ? `, ${cells} ${cells === 1 ? 'cell' : 'cells'} as before` : ''}. The file stays in its hidden tab.`,
    rowsChanged: (rows, titles) =>
      `Somebody changed ${rows === 1 ? 'a row' : `${rows} rows`} of it since (${titles.join(', ')}): remove ${rows === 1 ? 'it' : 'them'} by hand, or bring back what stood there.`,
    rowsScattered: 'Its rows stand too far apart: sort them together, then try again.',
    nothingBack: 'Nothing was undone.',
    writtenSince: (tabs, sequence) =>
      `Somebody wrote into ${tabs.join(', ')} since. What stood there before is in snapshot ${sequence}: look at what it would change under Snapshots.`,
    tabsBack: (tabs) => `As before the restore again: ${tabs.join(', ')}.`,
    answerGone: 'That answer no longer stands in the tab Answers as it was given. Nothing was changed.',
    askedAgain: 'The answer was taken back: the question stands among the Issues again.',
    answeredAgain: 'The answer counts again.',
  },
  fr: {
    protection:
      'Activity est écrit par Bandstand : ce qui a été fait, par qui, et comment revenir en arrière.',
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
      `${cells === 1 ? 'Une cellule n’a pas été touchée' : `${cells} cellules n’ont pas été touchées`} : quelqu’un les a modifiées ou retirées depuis.`,
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
  },
};
