// What can be wrong with countries and points on the map.

import { error, note, warning } from './kind.ts';

export const PLACE_ISSUES = {
  'zone-unknown': error(
    [
      '“{value}” names no time zone for certain, so nobody can say when it begins.',
      'Write it as in Europe/Paris or America/New_York; leave it blank for the programme’s own.',
    ],
    [
      '« {value} » ne nomme pas un fuseau horaire à coup sûr : impossible de dire quand cela commence.',
      'Écrivez-le comme Europe/Paris ou America/New_York ; laissez vide pour celui du programme.',
    ],
  ),
  'zone-read': note(
    ['“{value}” is read as the time zone {zone}.', 'Write another if that is not the one.'],
    ['« {value} » se lit comme le fuseau horaire {zone}.', 'Écrivez-en un autre si ce n’est pas celui-là.'],
  ),
  'country-unclear': warning(
    ['“{value}” in {header} can be more than one country; it is shown as typed.', 'Write the one you mean.'],
    [
      '« {value} » dans {header} peut être plusieurs pays ; c’est montré tel quel.',
      'Écrivez celui que vous voulez dire.',
    ],
  ),
  'country-unknown': warning(
    [
      '“{value}” in {header} is no country that Bandstand knows; it is shown as typed.',
      'Write the name in English or French, or its two letters such as FR.',
    ],
    [
      '« {value} » dans {header} n’est pas un pays que Bandstand connaît ; c’est montré tel quel.',
      'Écrivez le nom en français ou en anglais, ou ses deux lettres telles que FR.',
    ],
  ),
  'country-several': warning(
    [
      '“{value}” in {header} names several countries, where an event has one; it is shown as typed.',
      'Keep one.',
    ],
    [
      '« {value} » dans {header} nomme plusieurs pays, où un événement en a un ; c’est montré tel quel.',
      'Gardez-en un.',
    ],
  ),
  'country-left-out': note(
    ['“{value}” in {header} names no country, so it is left out.'],
    ['« {value} » dans {header} ne nomme aucun pays : c’est écarté.'],
  ),
  'country-or-state': note(
    ['“{value}” in {header} is read as the country, not as the state of the USA.'],
    ['« {value} » dans {header} se lit comme le pays, non comme l’État américain.'],
  ),
  'coordinate-unclear': warning(
    [
      '“{value}” in {header} can be read in more than one way, so the place has no point on the map.',
      'Write decimal degrees such as 47.2184, with a minus for south and west.',
    ],
    [
      '« {value} » dans {header} peut se lire de plusieurs façons : le lieu n’a pas de point sur la carte.',
      'Écrivez des degrés décimaux tels que 47.2184, avec un moins pour le sud et l’ouest.',
    ],
  ),
  'coordinates-swapped': warning(
    [
      'Latitude {latitude} and longitude {longitude} look swapped, so the place has no point on the map.',
      'Put each into the other’s cell.',
    ],
    [
      'La latitude {latitude} et la longitude {longitude} semblent interverties : le lieu n’a pas de point sur la carte.',
      'Mettez chacune dans la cellule de l’autre.',
    ],
  ),
  'coordinates-zero': warning(
    [
      'Latitude and longitude are both 0, which is a point in the ocean; the place has no point on the map.',
      'Write where the place is, or clear both cells.',
    ],
    [
      'La latitude et la longitude sont toutes deux 0, un point dans l’océan ; le lieu n’a pas de point sur la carte.',
      'Écrivez où se trouve le lieu, ou videz les deux cellules.',
    ],
  ),
  'coordinates-differ': warning(
    [
      '{header} holds a whole point ({value}), and the other cell says otherwise; the place has no point on the map.',
      'Clear the cell that is wrong.',
    ],
    [
      '{header} contient un point entier ({value}), et l’autre cellule dit autre chose ; le lieu n’a pas de point sur la carte.',
      'Videz la cellule qui se trompe.',
    ],
  ),
  'coordinates-from-link': warning(
    [
      'The link in {header} shows a map, but a link is not a point; the place has no point on the map.',
      'Write the point, and look whether it is the right one.',
    ],
    [
      'Le lien dans {header} montre une carte, mais un lien n’est pas un point ; le lieu n’a pas de point sur la carte.',
      'Écrivez le point, et vérifiez que c’est le bon.',
    ],
  ),
  'coordinates-in-one-cell': note(
    ['{header} holds a whole point, read as latitude {latitude} and longitude {longitude}.'],
    ['{header} contient un point entier, lu comme latitude {latitude} et longitude {longitude}.'],
  ),
  'coordinates-in-list': warning(
    [
      '“{value}” in {header} begins with the longitude in GeoJSON and with the latitude elsewhere, so the place has no point on the map.',
      'Choose the point you mean, latitude first.',
    ],
    [
      '« {value} » dans {header} commence par la longitude en GeoJSON et par la latitude ailleurs : le lieu n’a pas de point sur la carte.',
      'Choisissez le point voulu, la latitude d’abord.',
    ],
  ),
  'coordinate-east': note(
    ['O in “{value}” is read as Ost, east: the country lies there.'],
    ['O dans « {value} » se lit Ost, l’est : c’est là qu’est le pays.'],
  ),
  'coordinate-west': note(['O in “{value}” is read as Ouest: west.'], ['O dans « {value} » se lit Ouest.']),
  'coordinate-coarse': note(
    ['“{value}” in {header} has so few decimals that the point can be a kilometre away.'],
    ['« {value} » dans {header} a si peu de décimales que le point peut être à un kilomètre.'],
  ),
  'name-unsaid': note(
    ['“{value}” in {header} names nothing, so it is left out.'],
    ['« {value} » dans {header} ne nomme rien : c’est écarté.'],
  ),
  'text-not-yet': note(
    ['“{value}” in {header} says that it is not known yet, so it is left blank for now.'],
    ['« {value} » dans {header} dit que ce n’est pas encore connu : c’est laissé vide pour l’instant.'],
  ),
  'text-is-box': note(
    ['“{value}” in {header} is what a checkbox leaves, not a text, so it is left blank.'],
    ['« {value} » dans {header} est ce que laisse une case à cocher, non un texte : c’est laissé vide.'],
  ),
  'name-number': note(
    [
      '{header} is the number {value}, and is shown as it stands.',
      'Write the name if a cell of another column got here.',
    ],
    [
      '{header} est le nombre {value}, montré tel quel.',
      'Écrivez le nom si la cellule d’une autre colonne est arrivée ici.',
    ],
  ),
  'name-maybe-several': note(
    ['“{value}” in {header} is taken as one name.', 'Keep one of them if they are two.'],
    ['« {value} » dans {header} est pris comme un seul nom.', 'Gardez-en un s’il y en a deux.'],
  ),
} as const;
