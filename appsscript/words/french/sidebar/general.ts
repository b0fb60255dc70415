// What the sidebar says everywhere, of the state of things, and of what was done, in French.

import type { CommandFailure } from '../../../commands/results.ts';
import type { ActivityWords, GeneralWords, StateWords } from '../../english/sidebar/general.ts';
import { count } from '../grammar.ts';

export const GENERAL: GeneralWords = {
  language: 'fr',
  locale: 'fr-FR',
  stillBusy: 'Un instant : la dernière action est encore en cours.',
  more: (number) => `En montrer ${number} de plus`,
  /** The script's own sentences are French already; this one is the sidebar's, said in `script.ts`. */
  failed: ({ code, sentence, hint }: CommandFailure) =>
    code === 'google-silent'
      ? `Google n’a pas répondu (« ${sentence.replace(/^Google did not answer: /, '')} »). Ce que vous avez saisi est intact. Réessayez dans une minute.`
      : `${sentence} ${hint}`,
  details: 'Pourquoi ?',
  row: (row) => `Ligne ${row}`,
  untitled: 'Sans titre',
  severity: { error: 'Erreur', warning: 'Attention', note: 'Note' },
  severities: {
    error: (number) => count(number, 'erreur'),
    warning: (number) => count(number, 'avertissement'),
    note: (number) => count(number, 'note'),
  },
  jump: {
    going: 'On va à la cellule …',
    shown: (cell) => `${cell} est sélectionnée dans la feuille.`,
    'row-gone': () =>
      'Cette ligne a disparu : elle a été supprimée, ou son titre et sa clé ont changé. Regardez de nouveau.',
    'column-gone': (cell) => `Cette colonne a disparu ; ${cell} est sa ligne.`,
    'tab-gone': () => 'Cet onglet a disparu. Rétablissez-le depuis l’historique des versions.',
  },
};

// What the head of the sidebar says of the state, in French.

export const STATE: StateWords = {
  heading: 'État',
  reading: 'Lecture du classeur …',
  again: 'Regarder de nouveau',
  restored: 'Les visiteurs voient une sauvegarde restaurée.',
  upToDate: 'Les visiteurs voient tout ce que vous avez écrit.',
  restUpToDate: (rows: number) =>
    `Les visiteurs voient tout ce qui est prêt. ${
      rows < 2 ? 'Une ligne attend d’être corrigée.' : `${rows} lignes attendent d’être corrigées.`
    }`,
  waiting: (events) => `${count(events, 'événement')} à publier.`,
  placements: (placements) => `${count(placements, 'mise en avant', 'mises en avant')} à publier.`,
  programme: 'Le nom, le fuseau, la devise, le site ou l’allure du programme restent à publier.',
  nothingYet: 'Rien n’est encore publié.',
  blocked: 'La publication doit attendre : voyez « À corriger ».',
  damaged:
    'L’onglet publié a été modifié à la main. Les visiteurs voient toujours le dernier programme complet ; publiez pour le réparer.',
  draft: 'Brouillon',
  rows: (rows) => count(rows, 'ligne'),
  live: 'En ligne',
  liveIs: (events, at, by) => `${count(events, 'événement')}, publiés le ${at}${by ? ` par ${by}` : ''}`,
  revision: (revision) => `révision ${revision}`,
  receipt: 'Réception',
  delivered: 'Livré : le site l’a confirmé.',
  pending: 'Publié, pas encore livré.',
  issues: 'Constats',
  none: 'Aucun',
};

// What the section of activity says besides the script’s own sentences, in French.

export const ACTIVITY: ActivityWords = {
  heading: 'Activité',
  explanation:
    'Ce qui a été fait, et par qui. Annuler défait un acte. Parmi les publications, seule la dernière peut être annulée, et vos lignes restent telles quelles.',
  reading: 'Lecture de ce qui a été fait …',
  ready: 'Les derniers actes sont affichés.',
  nothing: 'Rien n’a encore été fait.',
  cut: 'Les actes plus anciens sont dans l’onglet masqué Activity.',
  by: (at, who) => (who ? `${at} · ${who}` : at),
  undo: 'Annuler',
  undoWhat: (sentence) => `Annuler\u202f: ${sentence}`,
  undoing: 'Annulation …',
  undone: (at, by) => `Annulé ${at}${by ? ` par ${by}` : ''}`,
};
