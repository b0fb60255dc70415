// What the sidebar says of what there is to repair, in French.

import type { IssuesWords, QualityWords, QuestionWords } from '../../english/sidebar/issues.ts';
import { count } from '../grammar.ts';

export const ISSUES: IssuesWords = {
  heading: 'À corriger',
  validate: 'Vérifier toutes les lignes',
  validating: 'Vérification de toutes les lignes …',
  validated: (rows, errors, warnings) =>
    errors + warnings === 0
      ? `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : tout peut être publié.`
      : `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : ${count(errors, 'erreur')}, ${count(warnings, 'avertissement')}.`,
  explanation: 'Une erreur empêche de publier sa ligne. Choisissez-en une pour aller à sa cellule.',
  nothing: 'Rien à corriger.',
  cut: (shown, all) => `Les ${shown} premiers sur ${all} sont affichés.`,
  meanwhile: 'Modifié entre-temps par quelqu’un :',
  tasks: {
    workbook: 'Remettre l’onglet en ordre',
    settings: 'Corriger les réglages',
    keys: 'Démêler les clés d’événement',
    missing: 'Compléter ce qui manque',
    dates: 'Corriger les dates',
    times: 'Corriger les heures',
    text: 'Écrire autrement',
    places: 'Compléter le point sur la carte',
    events: 'Revoir ces événements',
    placements: 'Revoir les mises en avant',
    glance: 'Bon à savoir',
  },
  meantSo: {
    button: 'C’est voulu',
    label: (title) => `C’est voulu : ${title}`,
    keeping: 'On garde votre réponse …',
  },
};

// What the sidebar says when one answer does for many cells, in French.

export const QUESTIONS: QuestionWords = {
  heading: 'Une réponse pour plusieurs',
  explanation:
    'Votre réponse s’écrit dans les cellules, sous vos yeux. Elle peut s’annuler sous « Activité ».',
  asks: (cells, column) => `${cells} cellules de ${column} posent la même question`,
  asksAlike: (cells, column, typed) => `« ${typed} » dans ${cells} cellules de ${column}`,
  look: 'Les regarder d’abord',
  andMore: (cells) => `Et ${cells} de plus.`,
  readings: {
    'day first': 'Le jour vient d’abord',
    'month first': 'Le mois vient d’abord',
    morning: 'Le matin',
    evening: 'Le soir',
    thousands: 'Des milliers',
    decimals: 'Avec centimes',
    several: 'Deux prix',
  },
  example: (before, after) => `${before} devient ${after}`,
  part: (resolves, cells) => `pour ${resolves} des ${cells}`,
  write: (text) => `Écrire « ${text} »`,
  clear: 'Vider cette cellule',
  writing: 'On écrit …',
};

// What the sidebar says of how complete the programme is, in French.

export const QUALITY: QualityWords = {
  heading: 'Est-ce complet ?',
  nothing: 'Il n’y a pas encore d’événements.',
  repairFirst: 'À corriger d’abord',
  complete: 'Combien d’événements le disent',
  share: (filled, of) => `${filled} sur ${of}`,
  howMany: 'Combien de fois quoi',
};
