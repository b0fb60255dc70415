// What can be wrong with the days of an event.

import { error, warning } from './kind.ts';

export const DATE_ISSUES = {
  'date-missing': error(
    ['There is no date.', 'Write one as 2027-06-19.'],
    ['Il n’y a pas de date.', 'Écrivez-la sous la forme 2027-06-19.'],
  ),
  'date-unreadable': error(
    ['“{value}” cannot be read as a date.', 'Write it as 2027-06-19 or 19/06/2027.'],
    ['« {value} » ne peut pas se lire comme une date.', 'Écrivez-la sous la forme 2027-06-19 ou 19/06/2027.'],
  ),
  'date-impossible': error(
    ['“{value}” is a day that does not exist.', 'Correct the day or the month.'],
    ['« {value} » est un jour qui n’existe pas.', 'Corrigez le jour ou le mois.'],
  ),
  'date-ambiguous': error(
    [
      '“{value}” can be {dayFirst} or {monthFirst}.',
      'Write the one you mean as {dayFirst} or {monthFirst}, or set Date order in Settings.',
    ],
    [
      '« {value} » peut être {dayFirst} ou {monthFirst}.',
      'Écrivez celle que vous voulez dire, {dayFirst} ou {monthFirst}, ou réglez Date order dans Settings.',
    ],
  ),
  'date-repeated': error(
    ['The date {value} stands there twice.', 'Keep one, or give each its own start time.'],
    ['La date {value} s’y trouve deux fois.', 'Gardez-en une, ou donnez à chacune sa propre heure de début.'],
  ),
  'dates-too-many': error(
    [
      'That makes {count} dates; {limit} is the most for one event.',
      'Shorten the run, or make a second event.',
    ],
    [
      'Cela fait {count} dates ; un événement peut en avoir {limit} au plus.',
      'Raccourcissez la série, ou faites un second événement.',
    ],
  ),
  'date-outside-season': warning(
    ['{value} is outside the season ({start} to {end}).', 'Correct the date, or the season in Settings.'],
    ['{value} est hors de la saison ({start} à {end}).', 'Corrigez la date, ou la saison dans Settings.'],
  ),
  'end-date-before-date': error(
    ['The last day ({end}) is before the first ({start}).', 'Correct one of the two.'],
    ['Le dernier jour ({end}) est avant le premier ({start}).', 'Corrigez l’un des deux.'],
  ),
  'end-date-with-list': error(
    ['Date is a list of days, so End Date has no meaning.', 'Clear End Date, or keep one first day in Date.'],
    [
      'Date est une liste de jours : End Date n’a donc pas de sens.',
      'Videz End Date, ou gardez un seul premier jour dans Date.',
    ],
  ),
} as const;
