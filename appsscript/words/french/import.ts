// What the script says of imports, in French; what is said of a file stands in `shared/import/words`.

import { columnOf } from '../../../shared/columns.ts';
import type { ImportWords } from '../english/import.ts';
import { joined } from '../text.ts';
import { count } from './grammar.ts';

export const IMPORT: ImportWords = {
  read: (rows, columns) =>
    `Le fichier a ${count(rows, 'ligne', 'lignes')} et ${count(columns, 'colonne', 'colonnes')}.`,
  notRead: 'Le fichier ne peut pas se lire avec certitude. Rien n’a été changé.',
  notYet: 'Pas encore : rien n’a été changé.',
  unreadable: 'L’onglet Events ne peut pas se lire ainsi. Réparez d’abord ce que le panneau en dit.',
  lacking: (field) =>
    `Aucune colonne n’est dite être ${columnOf(field).header}, et chaque événement en a besoin. Choisissez-la dans la liste.`,
  known: (name, missing, unknown) =>
    joined(
      [
        `Ce sont les colonnes de « ${name} ».`,
        missing.length > 0 ? `Absentes de ce fichier : ${missing.join(', ')}.` : '',
        unknown.length > 0 ? `Nouvelles dans ce fichier : ${unknown.join(', ')}.` : '',
      ],
      ' ',
    ),
  compared: (added, changed, same) =>
    `${count(added, 'nouvel événement', 'nouveaux événements')}, ${count(changed, 'ligne', 'lignes')} à changer, ${same} comme avant.`,
  ofRow: (row, title, message) => `Ligne ${row} (${title}) : ${message}`,
  ofLine: (line, message) => `Ligne ${line} : ${message}`,
  nothingNew: 'Le fichier ne dit rien qui ne soit déjà dans la feuille. Rien n’a été changé.',
  brought: (added, changed) =>
    `${count(added, 'événement ajouté', 'événements ajoutés')}, ${count(changed, 'ligne changée', 'lignes changées')}. Les visiteurs le verront quand vous publierez.`,
  leftAlone: (cells) =>
    `${count(cells, 'cellule n’a pas été touchée', 'cellules n’ont pas été touchées')} : quelqu’un les a modifiées à ce moment, ou elles portent une formule.`,
  rawKept: (tab) => `Le fichier est gardé tel quel dans l’onglet masqué « ${tab} ».`,
  canUndo: 'Cela peut s’annuler sous « Activité ».',
  rawProtection: 'Un fichier tel qu’il est venu. Il est gardé et jamais changé.',
  writtenProtection:
    'Les lignes d’une importation telles qu’elles ont été écrites. Elles servent à l’annuler.',
  layoutsProtection:
    'Import layouts est écrit par Bandstand : comment les colonnes de fichiers deviennent celles d’Events.',
};
