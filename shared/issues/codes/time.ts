// What can be wrong with the times of an event.

import { error, note, warning } from './kind.ts';

export const TIME_ISSUES = {
  'time-unreadable': error(
    ['“{value}” in {header} cannot be read as a time.', 'Write it as 19:30, or as tbc.'],
    [
      '« {value} » dans {header} ne peut pas se lire comme une heure.',
      'Écrivez-la sous la forme 19:30, ou tbc si elle est à confirmer.',
    ],
  ),
  'time-impossible': error(
    ['“{value}” in {header} is not a time of day.', 'Hours go from 00 to 23, minutes from 00 to 59.'],
    [
      '« {value} » dans {header} n’est pas une heure du jour.',
      'Les heures vont de 00 à 23, les minutes de 00 à 59.',
    ],
  ),
  'time-ambiguous': error(
    ['“{value}” in {header} can be {first} or {second}.', 'Write the one you mean.'],
    ['« {value} » dans {header} peut être {first} ou {second}.', 'Écrivez celle que vous voulez dire.'],
  ),
  'time-typo': error(
    ['“{value}” in {header} is not quite a time.', 'Write {time} if that is meant.'],
    ['« {value} » dans {header} n’est pas tout à fait une heure.', 'Écrivez {time} si c’est bien cela.'],
  ),
  'time-morning': warning(
    ['“{value}” in {header} is read as {time}, in the morning.', 'Write {other} if the evening is meant.'],
    ['« {value} » dans {header} se lit {time}, le matin.', 'Écrivez {other} si c’est le soir.'],
  ),
  'time-inferred': note(
    ['“{value}” in {header} is read as {time}.'],
    ['« {value} » dans {header} se lit {time}.'],
  ),
  'time-fraction': warning(
    [
      '“{value}” in {header} is the number that Sheets keeps for {time}, and is read as that.',
      'Write {time}, in a cell formatted as plain text.',
    ],
    [
      '« {value} » dans {header} est le nombre que Sheets garde pour {time} ; il se lit ainsi.',
      'Écrivez {time}, dans une cellule au format texte brut.',
    ],
  ),
  'time-with-zone': error(
    [
      '“{value}” in {header} names a time zone; times are read in the programme’s own.',
      'Write the time as it is in the programme’s zone, without the name of a zone.',
    ],
    [
      '« {value} » dans {header} nomme un fuseau horaire ; les heures se lisent dans celui du programme.',
      'Écrivez l’heure dans le fuseau du programme, sans nom de fuseau.',
    ],
  ),
  'time-provisional': warning(
    [
      '“{value}” in {header} is still to be confirmed, so visitors see no time.',
      'Write the time alone once it is certain.',
    ],
    [
      '« {value} » dans {header} reste à confirmer : les visiteurs ne voient pas d’heure.',
      'Écrivez l’heure seule quand elle est certaine.',
    ],
  ),
  'time-vague': warning(
    [
      '“{value}” in {header} is no time of day, so visitors see none.',
      'Write a time such as 19:30, or put the words into Description.',
    ],
    [
      '« {value} » dans {header} n’est pas une heure précise : les visiteurs n’en voient pas.',
      'Écrivez une heure comme 19:30, ou mettez ces mots dans Description.',
    ],
  ),
  'times-several': error(
    [
      '“{value}” in {header} holds several times, and a row has one start.',
      'Clear the cell, and write each time with its day in Date: {example}.',
    ],
    [
      '« {value} » dans {header} contient plusieurs heures, et une ligne n’a qu’un début.',
      'Videz la cellule, et écrivez chaque heure avec son jour dans Date : {example}.',
    ],
  ),
  'times-conflict': error(
    [
      'Start Time says “{start}” and End Time says “{end}”: the two contradict each other.',
      'Keep the range in Start Time and clear End Time, or write one time in each.',
    ],
    [
      'Start Time dit « {start} » et End Time dit « {end} » : les deux se contredisent.',
      'Gardez les deux heures dans Start Time et videz End Time, ou écrivez une heure dans chacune.',
    ],
  ),
  'midnight-unclear': error(
    [
      '“{value}” in {header} does not say which night: {time} begins the day that stands in Date.',
      'Write {time} if that is meant; for the night that follows, write the next day in Date as well.',
    ],
    [
      '« {value} » dans {header} ne dit pas quelle nuit : {time} est le début du jour qui figure dans Date.',
      'Écrivez {time} si c’est bien cela ; pour la nuit qui suit, écrivez aussi le lendemain dans Date.',
    ],
  ),
  'doors-read': note(
    ['“{value}” in {header} is read as doors at {doors} and a start at {time}; visitors see the start.'],
    ['« {value} » dans {header} se lit portes à {doors} et début à {time} ; les visiteurs voient le début.'],
  ),
  'doors-only': warning(
    [
      '“{value}” in {header} gives the doors only: {time} is shown as the start.',
      'Write the time at which it starts.',
    ],
    [
      '« {value} » dans {header} ne donne que l’ouverture des portes : {time} est montré comme début.',
      'Écrivez l’heure à laquelle cela commence.',
    ],
  ),
  'start-in-end': note(
    ['“{value}” in {header} holds the start as well: it starts at {time}.'],
    ['« {value} » dans {header} donne aussi le début : cela commence à {time}.'],
  ),
  'end-open': note(
    ['“{value}” in {header} is an open end: visitors see no end time.'],
    ['« {value} » dans {header} est une fin ouverte : les visiteurs ne voient pas d’heure de fin.'],
  ),
  'end-computed': note(
    ['“{value}” in {header} is read as a length: from {start} to {end}.'],
    ['« {value} » dans {header} se lit comme une durée : de {start} à {end}.'],
  ),
  'length-left-out': warning(
    [
      '“{value}” in {header} is a length without a start time, so it is left out.',
      'Write when it starts, or when it ends.',
    ],
    [
      '« {value} » dans {header} est une durée sans heure de début : elle est écartée.',
      'Écrivez quand cela commence, ou quand cela finit.',
    ],
  ),
  'seconds-left-out': note(
    ['“{value}” in {header} is read as {time}: seconds are left out.'],
    ['« {value} » dans {header} se lit {time} : les secondes sont écartées.'],
  ),
  'time-unused': warning(
    [
      '“{value}” in {header} is not used, because Date gives the times.',
      'Clear {header}, or take the times out of Date.',
    ],
    [
      '« {value} » dans {header} ne sert pas, parce que Date donne les heures.',
      'Videz {header}, ou retirez les heures de Date.',
    ],
  ),
  'time-missing': note(
    ['There is no start time: visitors read “time to be confirmed”.'],
    ['Il n’y a pas d’heure de début : les visiteurs lisent « heure à confirmer ».'],
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
  'stretch-read': note(
    [
      'It is read as one stretch, from {start} to {end}.',
      'Write each day with its times into Date if it closes in between: 2027-06-18 22:00-04:00; 2027-06-19 22:00-04:00.',
    ],
    [
      'Cela se lit d’un seul tenant, du {start} au {end}.',
      'Écrivez chaque jour avec ses heures dans Date si cela ferme entre-temps : 2027-06-18 22:00-04:00; 2027-06-19 22:00-04:00.',
    ],
  ),
  'end-equals-start': error(
    ['It starts and ends at {value}.', 'Correct one of the two, or clear the end.'],
    ['Cela commence et finit à {value}.', 'Corrigez l’une des deux heures, ou videz la fin.'],
  ),
  'time-skipped': error(
    [
      '{value} does not exist: the clocks go forward in {zone} at that moment.',
      'Choose a time before or after the change.',
    ],
    [
      '{value} n’existe pas : les horloges avancent à ce moment ({zone}).',
      'Choisissez une heure avant ou après le changement.',
    ],
  ),
  'time-twice': warning(
    [
      '{value} happens twice as the clocks go back in {zone}; the first one is taken.',
      'Choose another time if the second is meant.',
    ],
    [
      '{value} arrive deux fois quand les horloges reculent ({zone}) ; la première est prise.',
      'Choisissez une autre heure si c’est la seconde.',
    ],
  ),
} as const;
