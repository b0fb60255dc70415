// What can be wrong with lists of words: genres, tags, access.

import { note, warning } from './kind.ts';

export const LIST_ISSUES = {
  'list-maybe-several': warning(
    [
      '“{value}” in {header} can be one name or several, and is kept as one.',
      'Put commas between several; put one name into quotation marks.',
    ],
    [
      '« {value} » dans {header} peut être un seul nom ou plusieurs, et reste entier.',
      'Mettez des virgules entre plusieurs ; mettez un seul nom entre guillemets.',
    ],
  ),
  'list-item-long': warning(
    [
      '“{value}” is long for one entry of {header}; visitors see it as it stands.',
      'Put commas between several. What is a sentence belongs in Description.',
    ],
    [
      '« {value} » est long pour une seule entrée de {header} ; les visiteurs la voient telle quelle.',
      'Mettez des virgules entre plusieurs. Une phrase a sa place dans Description.',
    ],
  ),
  'list-split': note(
    ['“{value}” in {header} is read as several: {read}.'],
    ['« {value} » dans {header} se lit comme plusieurs : {read}.'],
  ),
  'list-kept-whole': note(
    ['“{value}” in {header} is read as one.', 'Put commas between them if they are several.'],
    ['« {value} » dans {header} se lit comme un seul.', 'Mettez des virgules s’il y en a plusieurs.'],
  ),
  'list-left-out': note(
    ['“{value}” in {header} names nothing, so it is left out.'],
    ['« {value} » dans {header} ne nomme rien : c’est écarté.'],
  ),
  'access-denied': warning(
    [
      '“{value}” in Access says what there is not, or may say so. It is shown as typed and never counts as there.',
      'Write in Access what there is, and in Description what there is not.',
    ],
    [
      '« {value} » dans Access dit ce qu’il n’y a pas, ou peut le dire. C’est montré tel quel et ne compte jamais comme présent.',
      'Écrivez dans Access ce qu’il y a, et dans Description ce qu’il n’y a pas.',
    ],
  ),
  'access-misspelt': note(
    [
      '“{value}” in Access is shown as typed, so visitors who filter by {read} do not find it.',
      'Write {read} if that is meant.',
    ],
    [
      '« {value} » dans Access est montré tel quel : qui filtre par {read} ne le trouve pas.',
      'Écrivez {read} si c’est ce que vous voulez dire.',
    ],
  ),
} as const;
