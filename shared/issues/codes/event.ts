// What can be wrong with the other fields of an event.

import { error, note, warning } from './kind.ts';

export const EVENT_ISSUES = {
  'title-missing': error(
    ['There is no title.', 'Write one, or set Status to draft.'],
    ['Il n’y a pas de titre.', 'Écrivez-en un, ou mettez Status sur draft.'],
  ),
  'row-emptied': error(
    [
      'The row is empty but still holds the key {key}.',
      'Bring its cells back, or delete the whole row to remove the event.',
    ],
    [
      'La ligne est vide mais porte encore la clé {key}.',
      'Rétablissez ses cellules, ou supprimez la ligne entière pour retirer l’événement.',
    ],
  ),
  'status-unknown': error(
    ['“{value}” is not a status.', 'Choose draft, scheduled, cancelled, postponed or moved.'],
    ['« {value} » n’est pas un statut.', 'Choisissez draft, scheduled, cancelled, postponed ou moved.'],
  ),
  'link-unreadable': warning(
    [
      '“{value}” in {header} is not a web address, so it is left out.',
      'Write it in full, beginning with https:// and the host.',
    ],
    [
      '« {value} » dans {header} n’est pas une adresse web : elle est écartée.',
      'Écrivez-la en entier, à partir de https:// et du nom du site.',
    ],
  ),
  'coordinate-unreadable': warning(
    [
      '“{value}” is not a {header}, so the place has no point on the map.',
      'Write decimal degrees such as 47.2184.',
    ],
    [
      '« {value} » n’est pas une valeur de {header} : le lieu n’a pas de point sur la carte.',
      'Écrivez des degrés décimaux tels que 47.2184.',
    ],
  ),
  'coordinate-alone': warning(
    [
      'Only one of Latitude and Longitude is there, so the place has no point on the map.',
      'Fill in the other.',
    ],
    ['Il n’y a que Latitude ou Longitude : le lieu n’a pas de point sur la carte.', 'Remplissez l’autre.'],
  ),
  'setting-word-unknown': warning(
    ['“{value}” is not a setting, so it is left out.', 'Choose indoor, outdoor or online.'],
    ['« {value} » n’est pas un cadre connu : il est écarté.', 'Choisissez indoor, outdoor ou online.'],
  ),
  'setting-unclear': warning(
    [
      '“{value}” does not say whether it is indoor, outdoor or online, so it is left out.',
      'Choose among indoor, outdoor and online; several are fine.',
    ],
    [
      '« {value} » ne dit pas si c’est indoor (intérieur), outdoor (plein air) ou online (en ligne) : il est écarté.',
      'Choisissez parmi indoor, outdoor et online ; plusieurs sont permis.',
    ],
  ),
  'setting-left-out': note(
    ['“{value}” in Setting says nothing, so it is left out.'],
    ['« {value} » dans Setting ne dit rien : c’est écarté.'],
  ),
  'pick-unreadable': warning(
    ['“{value}” in Pick is neither yes nor no; it counts as no.', 'Write yes, or clear it.'],
    [
      '« {value} » dans Pick n’est ni oui ni non ; cela compte comme non.',
      'Écrivez oui, ou videz la cellule.',
    ],
  ),
  'sold-out-unreadable': warning(
    ['“{value}” in Sold Out is neither yes nor no; it counts as no.', 'Write yes, or clear it.'],
    [
      '« {value} » dans Sold Out n’est ni oui ni non ; cela compte comme non.',
      'Écrivez oui, ou videz la cellule.',
    ],
  ),
} as const;
