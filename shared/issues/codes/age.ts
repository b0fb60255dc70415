// What can be wrong with an age.

import { note, warning } from './kind.ts';

export const AGE_ISSUES = {
  'age-unreadable': warning(
    [
      'The age “{value}” cannot be read, so it is shown as typed and no minimum is known.',
      'Write it as 18+, 6–12 or All ages.',
    ],
    [
      'L’âge « {value} » ne peut pas se lire : il est montré tel quel et aucun minimum n’est connu.',
      'Écrivez-le sous la forme 18+, 6–12 ou Tout public.',
    ],
  ),
  'age-ambiguous': warning(
    [
      'The age “{value}” can mean “{one}” or “{other}”, so it is shown as typed and no minimum is known.',
      'Choose the one you mean.',
    ],
    [
      'L’âge « {value} » peut vouloir dire « {one} » ou « {other} » : il est montré tel quel et aucun minimum n’est connu.',
      'Choisissez ce que vous voulez dire.',
    ],
  ),
  'age-misplaced': warning(
    [
      '“{value}” reads as a date, a time or a price, not as an age, so no minimum is known.',
      'Move it to its own column, and write the age as 18+ or 6–12.',
    ],
    [
      '« {value} » se lit comme une date, une heure ou un prix, pas comme un âge : aucun minimum n’est connu.',
      'Mettez-le dans sa propre colonne, et écrivez l’âge sous la forme 18+ ou 6–12.',
    ],
  ),
  'age-read-as': note(
    ['The age “{value}” counts as {read}; visitors read it as typed.'],
    ['L’âge « {value} » compte comme {read} ; les visiteurs le lisent tel quel.'],
  ),
  'age-left-out': note(
    ['“{value}” names no age, so no minimum is known; it is left blank.'],
    ['« {value} » ne nomme pas d’âge : aucun minimum n’est connu ; c’est laissé vide.'],
  ),
  'age-not-yet': note(
    ['“{value}” says that the age is not known yet, so it is left blank for now.'],
    ['« {value} » dit que l’âge n’est pas encore connu : il est laissé vide pour l’instant.'],
  ),
  'age-unsaid': note(
    ['“{value}” names no age, so no minimum is known; visitors read it as typed.'],
    ['« {value} » ne nomme pas d’âge : aucun minimum n’est connu ; les visiteurs le lisent tel quel.'],
  ),
} as const;
