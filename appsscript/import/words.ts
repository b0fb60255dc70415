// What the script says of imports, in the editor's language. What is said of a file stands in `shared/import/words`.

import { columnOf, type Field } from '../../shared/columns.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';

interface Words {
  readonly read: (rows: number, columns: number) => string;
  readonly notRead: string;
  readonly notYet: string;
  readonly unreadable: string;
  readonly lacking: (field: Field) => string;
  readonly known: (name: string, missing: readonly string[], unknown: readonly string[]) => string;
  readonly compared: (added: number, changed: number, same: number) => string;
  readonly ofRow: (row: number, title: string, message: string) => string;
  readonly ofLine: (line: number, text: string) => string;
  readonly nothingNew: string;
  readonly brought: (added: number, changed: number) => string;
  readonly leftAlone: (cells: number) => string;
  readonly rawKept: (tab: string) => string;
  readonly canUndo: string;
  readonly rawProtection: string;
  readonly writtenProtection: string;
  readonly layoutsProtection: string;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const nombre = (number: number, one: string, many: string) => `${number} ${number < 2 ? one : many}`;
const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    read: (rows, columns) =>
      `The file has ${count(rows, 'row', 'rows')} and ${count(columns, 'column', 'columns')}.`,
    notRead: 'The file cannot be read for sure. Nothing was changed.',
    notYet: 'Not yet: nothing was changed.',
    unreadable: 'The Events tab cannot be read as it is. Mend what the sidebar says of it first.',
    lacking: (field) =>
      `No column is said to be the ${columnOf(field).header}, and every event needs one. Choose it in the list.`,
    known: (name, missing, unknown) =>
      joined([
        `These are the columns of “${name}”.`,
        missing.length > 0 ? `Not in this file: ${missing.join(', ')}.` : '',
        unknown.length > 0 ? `New in this file: ${unknown.join(', ')}.` : '',
      ]),
    compared: (added, changed, same) =>
      `${count(added, 'new event', 'new events')}, ${count(changed, 'row', 'rows')} to change, ${same} as before.`,
    ofRow: (row, title, message) => `Row ${row} (${title}): ${message}`,
    ofLine: (line, message) => `Line ${line}: ${message}`,
    nothingNew: 'The file says nothing that is not in the sheet already. Nothing was changed.',
    brought: (added, changed) =>
      `${count(added, 'event was', 'events were')} added, ${count(changed, 'row was', 'rows were')} changed. Visitors see it when you publish.`,
    leftAlone: (cells) =>
      `${count(cells, 'cell was', 'cells were')} left alone, because somebody changed them at that moment or they hold a formula.`,
    rawKept: (tab) => `The file is kept as it came in the hidden tab “${tab}”.`,
    canUndo: 'Under Activity it can be taken back.',
    rawProtection: 'A file as it came. It is kept and never changed.',
    writtenProtection: 'The rows of an import as they were written. By them it is taken back.',
    layoutsProtection:
      'Import layouts is written by Bandstand: how the columns of files become those of Events.',
  },
  fr: {
    read: (rows, columns) =>
      `Le fichier a ${nombre(rows, 'ligne', 'lignes')} et ${nombre(columns, 'colonne', 'colonnes')}.`,
    notRead: 'Le fichier ne peut pas se lire avec certitude. Rien n’a été changé.',
    notYet: 'Pas encore : rien n’a été changé.',
    unreadable: 'L’onglet Events ne peut pas se lire ainsi. Réparez d’abord ce que le panneau en dit.',
    lacking: (field) =>
      `Aucune colonne n’est dite être ${columnOf(field).header}, et chaque événement en a besoin. Choisissez-la dans la liste.`,
    known: (name, missing, unknown) =>
      joined([
        `Ce sont les colonnes de « ${name} ».`,
        missing.length > 0 ? `Absentes de ce fichier : ${missing.join(', ')}.` : '',
        unknown.length > 0 ? `Nouvelles dans ce fichier : ${unknown.join(', ')}.` : '',
      ]),
    compared: (added, changed, same) =>
      `${nombre(added, 'nouvel événement', 'nouveaux événements')}, ${nombre(changed, 'ligne', 'lignes')} à changer, ${same} comme avant.`,
    ofRow: (row, title, message) => `Ligne ${row} (${title}) : ${message}`,
    ofLine: (line, message) => `Ligne ${line} : ${message}`,
    nothingNew: 'Le fichier ne dit rien qui ne soit déjà dans la feuille. Rien n’a été changé.',
    brought: (added, changed) =>
      `${nombre(added, 'événement ajouté', 'événements ajoutés')}, ${nombre(changed, 'ligne changée', 'lignes changées')}. Les visiteurs le verront quand vous publierez.`,
    leftAlone: (cells) =>
      `${nombre(cells, 'cellule n’a pas été touchée', 'cellules n’ont pas été touchées')} : quelqu’un les a modifiées à ce moment, ou elles portent une formule.`,
    rawKept: (tab) => `Le fichier est gardé tel quel dans l’onglet masqué « ${tab} ».`,
    canUndo: 'Cela peut s’annuler sous « Activité ».',
    rawProtection: 'Un fichier tel qu’il est venu. Il est gardé et jamais changé.',
    writtenProtection:
      'Les lignes d’une importation telles qu’elles ont été écrites. Elles servent à l’annuler.',
    layoutsProtection:
      'Import layouts est écrit par Bandstand : comment les colonnes de fichiers deviennent celles d’Events.',
  },
};
