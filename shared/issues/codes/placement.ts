// What can be wrong with a placement, and why it does not run as it was asked for.

import { error, note, warning } from './kind.ts';

export const PLACEMENT_ISSUES = {
  'placement-event-missing': error(
    ['It does not say which event is placed.', 'Write the event’s key, or place it from the sidebar.'],
    [
      'On ne sait pas quel événement est mis en avant.',
      'Écrivez la clé de l’événement, ou passez par le panneau.',
    ],
  ),
  'placement-event-unknown': error(
    ['There is no event “{value}”.', 'Write the key that stands in the column Event Key.'],
    ['Il n’y a pas d’événement « {value} ».', 'Écrivez la clé qui se trouve dans la colonne Event Key.'],
  ),
  'placement-tier-unknown': error(
    ['“{value}” is no tier.', 'Choose spotlight or promoted.'],
    ['« {value} » n’est pas un niveau.', 'Choisissez spotlight (à la une) ou promoted (sponsorisé).'],
  ),
  'placement-hours-unknown': error(
    [
      '“{value}” is no duration: it is a whole number of hours from {least} to {most}.',
      'Write for example 48.',
    ],
    [
      '« {value} » n’est pas une durée : c’est un nombre entier d’heures, de {least} à {most}.',
      'Écrivez par exemple 48.',
    ],
  ),
  'placement-status-unknown': error(
    ['“{value}” is no status of a placement.', 'Choose scheduled or cancelled.'],
    [
      '« {value} » n’est pas un état de mise en avant.',
      'Choisissez scheduled (prévue) ou cancelled (annulée).',
    ],
  ),
  'placement-start-missing': error(
    ['It does not say when it starts.', 'Write day and time in {zone}, such as 2027-06-19 18:00.'],
    ['On ne sait pas quand elle commence.', 'Écrivez jour et heure ({zone}), par exemple 2027-06-19 18:00.'],
  ),
  'placement-start-timeless': error(
    ['“{value}” says a day and no time.', 'Write the time too, in {zone}.'],
    ['« {value} » donne un jour sans heure.', 'Écrivez aussi l’heure ({zone}).'],
  ),
  'placement-start-no-time': error(
    ['No clock shows the time in “{value}”.', 'Write day and time in {zone}, such as 2027-06-19 18:00.'],
    [
      'Aucune horloge ne montre l’heure de « {value} ».',
      'Écrivez jour et heure ({zone}), par exemple 2027-06-19 18:00.',
    ],
  ),
  'placement-start-several': error(
    [
      '“{value}” is more than one start.',
      'Write one day and one time; how long it lasts stands in Duration.',
    ],
    [
      '« {value} » fait plus d’un début.',
      'Écrivez un seul jour et une seule heure ; la durée se trouve dans Duration.',
    ],
  ),
  'placement-zone': error(
    [
      '“{value}” is not a time in {zone}, and all times of the programme are.',
      'Write the time as the clocks in {zone} show it.',
    ],
    [
      '« {value} » n’est pas une heure de {zone}, or toutes celles du programme le sont.',
      'Écrivez l’heure que montrent les horloges de {zone}.',
    ],
  ),
  'placement-copied': note(
    ['It is a copy of row {row}, so it gets an ID of its own.'],
    ['C’est une copie de la ligne {row} : elle reçoit son propre identifiant.'],
  ),
  'placement-restored': note(
    ['Its ID was gone, and is known again by what the row says.'],
    ['Son identifiant avait disparu ; il est retrouvé d’après la ligne.'],
  ),
  'placement-past': warning(
    ['{asked} has passed: it starts at {start}, when it is published, and lasts all its {hours} hours.'],
    ['{asked} est passé : elle commence à {start}, à la publication, et dure bien ses {hours} heures.'],
  ),
  'placement-waits': note(
    ['Every {tier} slot ({slots}) is taken at {asked}: it starts at {start}, as soon as one is free.'],
    [
      'Toutes les places « {tier} » ({slots}) sont prises à {asked} : elle commence à {start}, dès qu’une se libère.',
    ],
  ),
  'placement-later': note(
    ['Asked for {asked}, it starts at {start}: no slot was free before, or the time had passed.'],
    ['Demandée pour {asked}, elle commence à {start} : aucune place avant, ou l’heure était passée.'],
  ),
  'placement-no-slots': warning(
    [
      'There are no {tier} slots, so it does not run.',
      'Raise their number in Settings, or choose another tier.',
    ],
    [
      'Il n’y a aucune place « {tier} » : elle n’a pas lieu.',
      'Augmentez leur nombre dans Settings, ou choisissez un autre niveau.',
    ],
  ),
  'placement-begun': warning(
    [
      'It has run since {start}, so what it was published with stays until {end}; changes come too late.',
      'Put back what was there, and add a row for another placement.',
    ],
    [
      'Elle court depuis {start} : ce qui était publié reste jusqu’à {end}, les changements viennent trop tard.',
      'Remettez ce qui y était, et ajoutez une ligne pour une autre mise en avant.',
    ],
  ),
  'placement-over': warning(
    [
      'It ran from {start} to {end} and is over; changes come too late.',
      'Put back what was there, and add a row for another placement.',
    ],
    [
      'Elle a couru de {start} à {end} et elle est finie : les changements viennent trop tard.',
      'Remettez ce qui y était, et ajoutez une ligne pour une autre mise en avant.',
    ],
  ),
  'placement-stopped': note(
    ['It was cancelled while it ran: visitors see it no more, and its slot stays taken until {end}.'],
    ['Elle a été annulée en cours : les visiteurs ne la voient plus, et sa place reste prise jusqu’à {end}.'],
  ),
  'placement-event-cancelled': warning(
    [
      'The event is cancelled, so its slot is free for others.',
      'Place another event, or cancel this placement.',
    ],
    [
      'L’événement est annulé : sa place est libre pour d’autres.',
      'Mettez un autre événement en avant, ou annulez cette mise en avant.',
    ],
  ),
  'placement-event-removed': warning(
    [
      'The event is no longer in the programme, so its slot is free for others.',
      'Bring the event back, or cancel this placement.',
    ],
    [
      'L’événement n’est plus au programme : sa place est libre pour d’autres.',
      'Rétablissez l’événement, ou annulez cette mise en avant.',
    ],
  ),
  'placement-event-hidden': warning(
    [
      'The event is not public yet, so its slot is free for others.',
      'Publish the event: then it gets its slot.',
    ],
    [
      'L’événement n’est pas encore public : sa place est libre pour d’autres.',
      'Publiez l’événement : il recevra alors sa place.',
    ],
  ),
  'placement-event-over': warning(
    [
      'The event is over at {ends}, before a slot is free: it does not run.',
      'Ask for an earlier start, or cancel it.',
    ],
    [
      'L’événement est fini à {ends}, avant qu’une place soit libre : elle n’a pas lieu.',
      'Demandez un début plus tôt, ou annulez-la.',
    ],
  ),
  'placement-event-stopped': warning(
    ['The event does not take place, so visitors do not see it placed; its slot stays taken until {end}.'],
    [
      'L’événement n’a pas lieu : les visiteurs ne le voient pas en avant ; sa place reste prise jusqu’à {end}.',
    ],
  ),
  'placement-outlasts': warning(
    ['The event is over at {ends}, and its placement runs until {end}.', 'Shorten it, or start it earlier.'],
    [
      'L’événement est fini à {ends}, et sa mise en avant court jusqu’à {end}.',
      'Raccourcissez-la, ou commencez-la plus tôt.',
    ],
  ),
  'placement-overlap': warning(
    [
      'The event is placed already from {start} to {end} (row {row}): visitors see only one of the two.',
      'Move one of them.',
    ],
    [
      'L’événement est déjà en avant de {start} à {end} (ligne {row}) : les visiteurs n’en voient qu’une des deux.',
      'Déplacez l’une des deux.',
    ],
  ),
  'placement-gone': warning(
    [
      'The row of a placement of “{title}” is gone: its window from {start} to {end} goes to others with the next publish.',
      'Put the row back if it shall run; cancelling it is better than deleting it.',
    ],
    [
      'La ligne d’une mise en avant de « {title} » a disparu : sa place, de {start} à {end}, ira à d’autres à la prochaine publication.',
      'Remettez la ligne si elle doit courir ; mieux vaut annuler que supprimer.',
    ],
  ),
  'placement-gone-live': warning(
    [
      'The row of a placement of “{title}” is gone, and it runs on until {end}.',
      'Put the row back and cancel it if visitors shall see it no more.',
    ],
    [
      'La ligne d’une mise en avant de « {title} » a disparu, et elle court jusqu’à {end}.',
      'Remettez la ligne et annulez-la si les visiteurs ne doivent plus la voir.',
    ],
  ),
} as const;
