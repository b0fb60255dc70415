// What can be wrong with the times of an event.

import { error, note, warning } from './kind.ts';

export const TIME_ISSUES = {
  'time-unreadable': error(
    ['“{value}” in {header} cannot be read as a time.', 'Write it as 19:30, or as tbc.'],
    [
      '« {value} » dans {header} ne peut pas se lire comme une heure.',
      'Écrivez-la sous la forme 19:30, ou tbc si elle est à confirmer.',
    ],
  ),
  'time-impossible': error(
    ['“{value}” in {header} is not a time of day.', 'Hours go from 00 to 23, minutes from 00 to 59.'],
    [
      '« {value} » dans {header} n’est pas une heure du jour.',
      'Les heures vont de 00 à 23, les minutes de 00 à 59.',
    ],
  ),
  'time-missing': note(
    ['There is no start time: visitors read “time to be confirmed”.'],
    ['Il n’y a pas d’heure de début : les visiteurs lisent « heure à confirmer ».'],
  ),
  'start-missing': error(
    ['There is an end time but no start time.', 'Write the start time as 19:30.'],
    ['Il y a une heure de fin mais pas d’heure de début.', 'Écrivez l’heure de début sous la forme 19:30.'],
  ),
  'start-at-midnight': error(
    ['A start at 24:00 on {value} is midnight of the next day.', 'Write {next} with 00:00 if that is meant.'],
    [
      'Un début à 24:00 le {value} est minuit du jour suivant.',
      'Écrivez {next} avec 00:00 si c’est bien cela.',
    ],
  ),
  'end-left-out': warning(
    [
      'The end time {value} is left out, because the start is not a time.',
      'Write the start time, or clear the end.',
    ],
    [
      'L’heure de fin {value} est écartée, parce que le début n’est pas une heure.',
      'Écrivez l’heure de début, ou videz la fin.',
    ],
  ),
  'night-or-two': error(
    [
      'From {start} to {end}, overnight: that can be one night or two.',
      'Clear End Date if it is one night; write both dates in Date if it is two.',
    ],
    [
      'De {start} à {end}, par-dessus minuit : ce peut être une nuit ou deux.',
      'Videz End Date si c’est une nuit ; écrivez les deux dates dans Date si c’en est deux.',
    ],
  ),
  'end-equals-start': error(
    ['It starts and ends at {value}.', 'Correct one of the two, or clear the end.'],
    ['Cela commence et finit à {value}.', 'Corrigez l’une des deux heures, ou videz la fin.'],
  ),
  'night-long': warning(
    [
      'It ends ({end}) before it starts ({start}), which is read as {hours} hours into the next day.',
      'Check the two times.',
    ],
    [
      'Cela finit ({end}) avant de commencer ({start}), ce qui se lit comme {hours} heures jusqu’au lendemain.',
      'Vérifiez les deux heures.',
    ],
  ),
  'time-skipped': error(
    [
      '{value} does not exist: the clocks go forward in {zone} at that moment.',
      'Choose a time before or after the change.',
    ],
    [
      '{value} n’existe pas : les horloges avancent à ce moment ({zone}).',
      'Choisissez une heure avant ou après le changement.',
    ],
  ),
  'time-twice': warning(
    [
      '{value} happens twice as the clocks go back in {zone}; the first one is taken.',
      'Choose another time if the second is meant.',
    ],
    [
      '{value} arrive deux fois quand les horloges reculent ({zone}) ; la première est prise.',
      'Choisissez une autre heure si c’est la seconde.',
    ],
  ),
} as const;
