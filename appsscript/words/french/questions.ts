// What is said of questions that cells ask, of answers that are kept, and of quality at a glance, in French.

import type { AnswersWords, QualityWords, QuestionWords } from '../english/questions.ts';

const cellsIn = (cells: number) => (cells === 1 ? 'une cellule' : `${cells} cellules`);

export const QUESTIONS: QuestionWords = {
  answered: (cells, column) =>
    `Écrit dans ${cellsIn(cells)} de ${column}. Cela peut s’annuler sous « Activité ».`,
  left: (cells) =>
    `${cells === 1 ? 'Une cellule n’a pas été touchée' : `${cells} cellules n’ont pas été touchées`} : quelqu’un les a modifiées depuis, ou elles portent une formule.`,
  waiting: (cells) => `Encore ${cellsIn(cells)}, trop dispersées : répondez une fois de plus pour elles.`,
  gone: 'Cette question ne se pose plus : les cellules ont été modifiées entre-temps. Rien n’a été écrit.',
  nothing: 'Rien n’a été écrit.',
};

// What is said when somebody says that something is meant so, in French.

export const ANSWERS: AnswersWords = {
  protection:
    'Answers est écrit par Bandstand : ce qui est voulu ainsi. Une ligne supprimée ici est redemandée.',
  kept: (rule, title) => `C’est noté : pour « ${title} », c’est voulu (${rule}).`,
  rowGone: 'Rien n’a été noté, car cette ligne a disparu.',
  validateFirst:
    'Rien n’a été noté, car les événements n’ont pas encore de clé. Vérifiez d’abord, puis répondez.',
  changed: 'Rien n’a été noté, car ce n’est plus ce qui était demandé. Regardez de nouveau la ligne.',
};

// What the script says of quality, in French.

export const QUALITY: QualityWords = {
  stops: (rows, message) =>
    `${rows === 1 ? 'Ceci arrête une ligne' : `Ceci arrête des lignes (${rows} fois)`}\u202f: ${message}`,
  missed: (events, header) =>
    `${events === 1 ? 'Un événement n’a' : `${events} événements n’ont`} rien sous ${header}.`,
  frequent: (times, message) => `${times === 1 ? 'Une fois' : `${times} fois`}\u202f: ${message}`,
};
