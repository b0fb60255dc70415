// What can be wrong with the days of an event.

import { error, note, warning } from './kind.ts';

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
    [
      'Date says {count} days, the last of them {last}; End Date says {end}.',
      'Clear End Date, or keep one first day in Date.',
    ],
    [
      'Date donne {count} jours, dont le dernier est le {last} ; End Date dit {end}.',
      'Videz End Date, ou gardez un seul premier jour dans Date.',
    ],
  ),
  'end-date-completed': note(
    ['“{value}” is read as the last day {date}, after {start}.'],
    ['« {value} » se lit comme le dernier jour {date}, après {start}.'],
  ),
  'date-year-inferred': note(
    ['“{value}” has no year of its own and is read as {date}.'],
    ['« {value} » n’a pas d’année et se lit {date}.'],
  ),
  'date-year-missing': error(
    ['“{value}” has no year.', 'Add it, or write the start and end of the season in Settings.'],
    ['« {value} » n’a pas d’année.', 'Ajoutez-la, ou écrivez le début et la fin de la saison dans Settings.'],
  ),
  'date-year-unclear': error(
    ['“{value}” has no year, and the season in Settings does not settle which it is.', 'Add the year.'],
    ['« {value} » n’a pas d’année, et la saison dans Settings ne dit pas laquelle.', 'Ajoutez l’année.'],
  ),
  'date-year-unlikely': error(
    ['“{value}” is read as the year {year}, which is hardly meant.', 'Correct the year, in four digits.'],
    [
      '« {value} » se lit comme l’année {year}, ce qui n’est guère voulu.',
      'Corrigez l’année, en quatre chiffres.',
    ],
  ),
  'date-order-inferred': note(
    ['“{value}” is read as {date}, because the rest fits no other order.'],
    ['« {value} » se lit {date}, parce que le reste ne va avec aucun autre ordre.'],
  ),
  'date-either': error(
    ['“{value}” can be {one} or {other}.', 'Write the one you mean as {one} or {other}.'],
    ['« {value} » peut être {one} ou {other}.', 'Écrivez celle que vous voulez dire, {one} ou {other}.'],
  ),
  'date-two-days': note(
    ['“{value}” is read as two days, {one} and {other}.', 'Keep the first day only if one night is meant.'],
    [
      '« {value} » se lit comme deux jours, {one} et {other}.',
      'Gardez seulement le premier jour si c’est une seule nuit.',
    ],
  ),
  'date-doubtful': error(
    [
      'It is not clear which days “{value}” and “{other}” name together.',
      'Write each day as 2027-06-19, with ; between them.',
    ],
    [
      'On ne voit pas quels jours « {value} » et « {other} » donnent ensemble.',
      'Écrivez chaque jour sous la forme 2027-06-19, séparés par ;.',
    ],
  ),
  'date-weekday': error(
    ['“{value}” is given as a {written}, but {date} is a {actual}.', 'Correct the day or the weekday.'],
    [
      '« {value} » est donné pour un {written}, mais {date} est un {actual}.',
      'Corrigez le jour ou le nom du jour.',
    ],
  ),
  'date-typo': warning(
    [
      '“{word}” is taken for a slip of spelling: “{value}” is read as {date}.',
      'Correct the spelling, or the date.',
    ],
    [
      '« {word} » passe pour une faute de frappe : « {value} » se lit {date}.',
      'Corrigez le mot, ou la date.',
    ],
  ),
  'date-word-unclear': error(
    ['“{word}” in “{value}” can be more than one month or day.', 'Write the date as 2027-06-19.'],
    [
      '« {word} » dans « {value} » peut être plus d’un mois ou d’un jour.',
      'Écrivez la date sous la forme 2027-06-19.',
    ],
  ),
  'date-read-as': note(['“{value}” is read as {date}.'], ['« {value} » se lit {date}.']),
  'date-midnight': note(
    ['The 00:00:00 behind “{value}” is taken for no time at all.'],
    ['Le 00:00:00 derrière « {value} » ne compte pas comme une heure.'],
  ),
  'date-serial': warning(
    [
      '“{value}” is read as {date}, as Sheets counts days.',
      'Write the date itself; if it is no date, correct it.',
    ],
    [
      '« {value} » se lit {date}, comme Sheets compte les jours.',
      'Écrivez la date elle-même ; si ce n’est pas une date, corrigez.',
    ],
  ),
  'date-zone': error(
    [
      '“{value}” has a time of another zone than the programme’s.',
      'Write the day and time as they are at the place of the event.',
    ],
    [
      '« {value} » a une heure d’un autre fuseau que celui du programme.',
      'Écrivez le jour et l’heure tels qu’ils sont au lieu de l’événement.',
    ],
  ),
  'date-to-be-confirmed': error(
    ['The date is still to be confirmed.', 'Write it when it is known; until then, set Status to draft.'],
    [
      'La date est encore à confirmer.',
      'Écrivez-la quand elle sera connue ; d’ici là, mettez Status sur draft.',
    ],
  ),
  'date-tbc-beside': warning(
    [
      'To be confirmed, beside “{value}”, is read of the time, not of the day.',
      'Keep tbc behind a plain date if that is meant; if not, set Status to draft.',
    ],
    [
      '« À confirmer », à côté de « {value} », se lit de l’heure, pas du jour.',
      'Gardez tbc derrière une date simple si c’est bien cela ; sinon, mettez Status sur draft.',
    ],
  ),
  'date-vague': error(
    [
      '“{value}” does not name its days.',
      'Write each as 2027-06-19, or the first and last as 2027-06-19/2027-06-21.',
    ],
    [
      '« {value} » ne donne pas ses jours.',
      'Écrivez chacun sous la forme 2027-06-19, ou le premier et le dernier : 2027-06-19/2027-06-21.',
    ],
  ),
  'date-open': error(
    [
      '“{value}” has only one end: a first or a last day is missing.',
      'Write both as 2027-06-19/2027-06-21, or the one day alone.',
    ],
    [
      '« {value} » n’a qu’un bout : il manque un premier ou un dernier jour.',
      'Écrivez les deux sous la forme 2027-06-19/2027-06-21, ou le seul jour.',
    ],
  ),
  'date-run-long': warning(
    [
      '“{value}” is read as every day, {count} days in all.',
      'Write {run} in Date if that is meant; otherwise write the days that are.',
    ],
    [
      '« {value} » se lit comme tous les jours, {count} en tout.',
      'Écrivez {run} dans Date si c’est bien cela ; sinon écrivez les jours voulus.',
    ],
  ),
  'date-language': note(
    ['“{value}” is read as {language}: {date}.'],
    ['« {value} » se lit en {language} : {date}.'],
  ),
  'date-run-backwards': error(
    ['“{value}” ends ({end}) before it begins ({start}).', 'Correct one of the two days.'],
    ['« {value} » finit ({end}) avant de commencer ({start}).', 'Corrigez l’un des deux jours.'],
  ),
  'date-run-times': error(
    [
      'The times in “{value}” may hold for each day, or only for its ends.',
      'Write each day with its times: 2027-06-20 14:00-16:00; 2027-06-21 10:00-12:00.',
    ],
    [
      'Les heures dans « {value} » valent peut-être chaque jour, ou seulement aux deux bouts.',
      'Écrivez chaque jour avec ses heures : 2027-06-20 14:00-16:00; 2027-06-21 10:00-12:00.',
    ],
  ),
  'date-time-of-last': error(
    [
      'The time behind “{value}” may be its own, or that of the days before it too.',
      'Write the time behind each day, with ; between them.',
    ],
    [
      'L’heure derrière « {value} » est peut-être la sienne, ou aussi celle des jours d’avant.',
      'Écrivez l’heure derrière chaque jour, séparés par ;.',
    ],
  ),
  'date-words': error(
    ['“{words}” beside “{value}” is not understood.', 'Leave it out, or write it in Description.'],
    ['« {words} » à côté de « {value} » n’est pas compris.', 'Ôtez-le, ou écrivez-le dans Description.'],
  ),
  'date-single': error(
    ['“{value}” is more than one day, and one is meant here.', 'Write the one day, such as {last}.'],
    [
      '« {value} » fait plus d’un jour, et il en faut un seul ici.',
      'Écrivez le seul jour, par exemple {last}.',
    ],
  ),
  'date-with-time': warning(
    ['The time in “{value}” is left out: a day alone belongs here.', 'Write the time in its own column.'],
    [
      'L’heure dans « {value} » est écartée : il n’y faut qu’un jour.',
      'Écrivez l’heure dans sa propre colonne.',
    ],
  ),
} as const;
