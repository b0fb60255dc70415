// What is said of a programme that was restored in the database, in the reader's language.

import type { InterfaceLanguage } from '../../shared/language.ts';

export interface Words {
  readonly nothing: string;
  readonly refused: (why: string) => string;
  readonly notWhole: string;
  readonly unreadable: string;
  readonly file: (revision: number) => string;
  readonly brought: (revision: number, added: number, changed: number, setAside: number) => string;
  readonly leftAlone: (cells: number) => string;
  readonly writtenProtection: string;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    nothing: 'No restored programme is waiting in the database. Nothing was changed.',
    refused: (why) => `Nothing was changed. ${why}`,
    notWhole: 'The worker’s answer is not a whole programme; it may be of another version.',
    unreadable:
      'The tabs Events and Placements cannot be read as they are. Mend what the sidebar says of them first.',
    file: (revision) => `the restored revision ${revision}`,
    brought: (revision, added, changed, setAside) =>
      `The sheet now says what revision ${revision} says: ${added} ${added === 1 ? 'row was' : 'rows were'} added, ${changed} changed${setAside > 0 ? `, ${setAside} set to draft or cancelled, because it does not have them` : ''}. Visitors see no change. Under Activity it can be taken back.`,
    leftAlone: (cells) =>
      `${cells === 1 ? '1 cell was' : `${cells} cells were`} left alone, because somebody changed them at that moment or they hold a formula: look at the preview before you publish.`,
    writtenProtection: 'The rows of a restored programme as they were written. By them it is taken back.',
  },
  fr: {
    nothing: 'Aucun programme restauré n’attend dans la base. Rien n’a été changé.',
    refused: (why) => `Rien n’a été changé. ${why}`,
    notWhole: 'La réponse du serveur n’est pas un programme entier, il est peut-être d’une autre version.',
    unreadable:
      'Les onglets Events et Placements ne se lisent pas tels quels. Corrigez d’abord ce qu’en dit le panneau.',
    file: (revision) => `la révision restaurée ${revision}`,
    brought: (revision, added, changed, setAside) =>
      `Le classeur dit maintenant ce que dit la révision ${revision} : ${added} ${added < 2 ? 'ligne ajoutée' : 'lignes ajoutées'}, ${changed} ${changed < 2 ? 'changée' : 'changées'}${setAside > 0 ? `, ${setAside} mises en brouillon ou annulées, car elle ne les a pas` : ''}. Rien ne change pour les visiteurs. Cela s’annule sous Activité.`,
    leftAlone: (cells) =>
      `${cells < 2 ? `${cells} cellule a été laissée` : `${cells} cellules ont été laissées`} : quelqu’un les a changées à l’instant, ou elles ont une formule. Regardez l’aperçu avant de publier.`,
    writtenProtection:
      'Les lignes d’un programme restauré telles qu’écrites. C’est par elles qu’il s’annule.',
  },
};
