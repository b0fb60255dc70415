// What the script says of answered questions, in the editor's language.

import type { InterfaceLanguage } from '../../shared/language.ts';

interface Words {
  readonly answered: (cells: number, column: string) => string;
  readonly left: (cells: number) => string;
  readonly waiting: (cells: number) => string;
  readonly gone: string;
  readonly nothing: string;
}

const cellsIn = (cells: number) => (cells === 1 ? 'one cell' : `${cells} cells`);
const cellules = (cells: number) => (cells === 1 ? 'une cellule' : `${cells} cellules`);

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    answered: (cells, column) =>
      `Written into ${cellsIn(cells)} of ${column}. Under Activity it can be taken back.`,
    left: (cells) =>
      `${cells === 1 ? 'One cell was' : `${cells} cells were`} left alone, because somebody changed them since or they hold a formula.`,
    waiting: (cells) => `${cellsIn(cells)} more stand far apart: answer once more for them.`,
    gone: 'Nobody asks this any more: the cells were changed meanwhile. Nothing was written.',
    nothing: 'Nothing was written.',
  },
  fr: {
    answered: (cells, column) =>
      `Écrit dans ${cellules(cells)} de ${column}. Cela peut s’annuler sous « Activité ».`,
    left: (cells) =>
      `${cells === 1 ? 'Une cellule n’a pas été touchée' : `${cells} cellules n’ont pas été touchées`} : quelqu’un les a modifiées depuis, ou elles portent une formule.`,
    waiting: (cells) => `Encore ${cellules(cells)}, trop dispersées : répondez une fois de plus pour elles.`,
    gone: 'Cette question ne se pose plus : les cellules ont été modifiées entre-temps. Rien n’a été écrit.',
    nothing: 'Rien n’a été écrit.',
  },
};
