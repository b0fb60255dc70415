// What the rules ask about events that can be read: each on its own, and each beside the others. How grave a
// rule is can be set; what stands here is usual.

import { note, warning } from './kind.ts';

export const RULE_ISSUES = {
  'title-generic': warning(
    ['The title “{value}” does not say which event this is.', 'Write the name that visitors look for.'],
    [
      'Le titre « {value} » ne dit pas de quel événement il s’agit.',
      'Écrivez le nom que les visiteurs cherchent.',
    ],
  ),
  'title-capitals': note(
    [
      'The title “{value}” is all in capitals, which is slow to read.',
      'Write it in small letters, unless its host writes it so.',
    ],
    [
      'Le titre « {value} » est tout en capitales, ce qui se lit lentement.',
      'Écrivez-le en minuscules, sauf si son organisateur l’écrit ainsi.',
    ],
  ),
  'title-long': warning(
    [
      'The title has {characters} characters: lists and calendars cut it off.',
      'Keep it under {limit}, and move the rest to Description.',
    ],
    [
      'Le titre a {characters} caractères : les listes et les agendas le coupent.',
      'Restez sous {limit}, et mettez le reste dans Description.',
    ],
  ),
  'title-status': warning(
    [
      '{header} says “{word}”, but Status is {status}: feed, calendars and pages take it for that.',
      'Choose what is meant in Status.',
    ],
    [
      '{header} dit « {word} », mais Status est {status} : flux, agendas et pages s’y fient.',
      'Choisissez dans Status ce qui est vrai.',
    ],
  ),
  'title-sold-out': warning(
    [
      '{header} says “{word}”, but Sold Out is blank: feed, calendars and pages do not say so.',
      'Write yes into Sold Out.',
    ],
    [
      '{header} dit « {word} », mais Sold Out est vide : flux, agendas et pages n’en disent rien.',
      'Écrivez oui dans Sold Out.',
    ],
  ),
  'title-status-told': note(
    ['“{word}” in {header} says once more what its own column says already.', '{header} can do without it.'],
    ['« {word} » dans {header} répète ce que sa propre colonne dit déjà.', '{header} peut s’en passer.'],
  ),
  'contact-public': note(
    [
      '{value} in {header} is published, as its own words offer it to visitors.',
      'Take it out if it is private.',
    ],
    [
      '{value} dans {header} est publié, comme ses propres mots le proposent aux visiteurs.',
      'Ôtez-le s’il est privé.',
    ],
  ),
  'date-past': note(
    ['All its dates are over; the last was {date}.', 'Leave it as a record, or correct Date.'],
    [
      'Toutes ses dates sont passées ; la dernière était le {date}.',
      'Laissez-le en souvenir, ou corrigez Date.',
    ],
  ),
  'date-past-new': warning(
    [
      'It was never published, and all its dates are over; the last was {date}.',
      'Look at the year in Date, or set Status to draft.',
    ],
    [
      'Il n’a jamais été publié, et toutes ses dates sont passées ; la dernière était le {date}.',
      'Regardez l’année dans Date, ou mettez Status sur draft.',
    ],
  ),
  'night-long': warning(
    [
      'It ends ({end}) before it starts ({start}), which is read as {hours} hours into the next day.',
      'Write the end in the afternoon if it was typed twelve hours early; say that it is meant so if it lasts that long.',
    ],
    [
      'Cela finit ({end}) avant de commencer ({start}), ce qui se lit comme {hours} heures jusqu’au lendemain.',
      'Écrivez l’heure de fin de l’après-midi si elle a été tapée douze heures trop tôt ; dites que c’est voulu si cela dure autant.',
    ],
  ),
  'zone-differs': warning(
    [
      'It takes place in {place}, where the clocks differ from the programme’s, and its times are read by the programme’s.',
      'Write the zone of its times into Time Zone; say that it is meant so if they are the programme’s.',
    ],
    [
      'Cela a lieu à {place}, où les horloges ne marchent pas comme celles du programme, et ses heures se lisent à l’heure du programme.',
      'Écrivez le fuseau de ses heures dans Time Zone ; dites que c’est voulu si elles sont à l’heure du programme.',
    ],
  ),
  'event-duplicate': warning(
    [
      'On {date} this looks like the same event as “{title}” in row {other}.',
      'Delete one of the two rows; if both take place, tell them apart by title or time.',
    ],
    [
      'Le {date}, cela ressemble au même événement que « {title} » en ligne {other}.',
      'Supprimez l’une des deux lignes ; si les deux ont lieu, distinguez-les par le titre ou l’heure.',
    ],
  ),
  'key-look-alike': warning(
    [
      'This looks like the published event “{title}” of {date}, whose key {key} stands in no row any more.',
      'If it is that event, write {key} into Event Key before publishing: else calendars are told that it is off.',
    ],
    [
      'Cela ressemble à l’événement publié « {title} » du {date}, dont la clé {key} ne se trouve plus dans aucune ligne.',
      'Si c’est lui, écrivez {key} dans Event Key avant de publier : sinon les agendas apprennent qu’il est supprimé.',
    ],
  ),
  'venue-clash': warning(
    [
      '{venue} is taken on {date}: “{title}” in row {other} is there at the same time.',
      'Correct the venue or the times of one of them, or name their rooms in Venue.',
    ],
    [
      '{venue} est pris le {date} : « {title} » en ligne {other} s’y trouve à la même heure.',
      'Corrigez le lieu ou les heures de l’un des deux, ou nommez leurs salles dans Venue.',
    ],
  ),
  'venue-clashes': warning(
    [
      '{venue} is taken on {date}: “{title}” in row {other} is there at the same time, and {more} more.',
      'Correct the venue or the times, or name the rooms in Venue.',
    ],
    [
      '{venue} est pris le {date} : « {title} » en ligne {other} s’y trouve à la même heure, et {more} de plus.',
      'Corrigez le lieu ou les heures, ou nommez les salles dans Venue.',
    ],
  ),
  'series-gap': note(
    [
      'The series “{series}” has a date every {days} days, except on {date}.',
      'Add {date} if it was forgotten.',
    ],
    [
      'La série « {series} » a une date tous les {days} jours, sauf le {date}.',
      'Ajoutez le {date} si c’est un oubli.',
    ],
  ),
  'value-near': warning(
    [
      '“{value}” stands only here in {header}; {count} events say “{known}”.',
      'Write “{known}” if that is meant: visitors find them together only then.',
    ],
    [
      '« {value} » ne se trouve qu’ici dans {header} ; {count} événements disent « {known} ».',
      'Écrivez « {known} » si c’est la même chose : les visiteurs ne les trouvent ensemble qu’ainsi.',
    ],
  ),
  'venue-missing': note(
    ['It does not say where it takes place.', 'Write the place into Venue.'],
    ['Il ne dit pas où il a lieu.', 'Écrivez l’endroit dans Venue.'],
  ),
  'description-missing': note(
    ['It has no description.', 'Write two sentences into Description.'],
    ['Il n’a pas de présentation.', 'Écrivez deux phrases dans Description.'],
  ),
  'image-missing': note(
    ['It has no image.', 'Paste the address of one into Image URL.'],
    ['Il n’a pas d’image.', 'Collez l’adresse d’une image dans Image URL.'],
  ),
  'access-missing': note(
    [
      'It says nothing about access, as most of your events do.',
      'Ask the host, and write for example “Step-free” into Access.',
    ],
    [
      'Il ne dit rien de l’accessibilité, contrairement à la plupart de vos événements.',
      'Demandez à l’organisateur, et écrivez par exemple « Accès PMR » dans Access.',
    ],
  ),
} as const;
