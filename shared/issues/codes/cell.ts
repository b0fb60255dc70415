// What can be wrong with any cell, whatever it is meant to hold.

import { error, note, warning } from './kind.ts';

export const CELL_ISSUES = {
  'cell-broken': error(
    ['The formula in {header} gives {value}.', 'Mend the formula, or type the value.'],
    ['La formule dans {header} donne {value}.', 'Réparez la formule, ou saisissez la valeur.'],
  ),
  'cell-too-long': error(
    ['{header} has {characters} characters; {limit} is the most a cell can carry.', 'Shorten it.'],
    [
      '{header} a {characters} caractères ; une cellule peut en porter {limit} au plus.',
      'Raccourcissez le texte.',
    ],
  ),
  'date-in-text': warning(
    [
      '{header} holds a date ({value}), not text: Sheets may have changed what was typed.',
      'Format the cell as plain text and type it again.',
    ],
    [
      '{header} contient une date ({value}), pas un texte : Sheets a peut-être changé ce qui était saisi.',
      'Mettez la cellule au format texte brut et saisissez de nouveau.',
    ],
  ),
  'date-was-typed': note(
    ['The date was pasted as a Sheets date and is read as {value}.'],
    ['La date a été collée comme date de Sheets et se lit {value}.'],
  ),
  'text-cleaned': note(
    ['Invisible control characters in {header} are left out.'],
    ['Des caractères de contrôle invisibles dans {header} sont écartés.'],
  ),
} as const;
