// What the section of placements says besides the script's own sentences, which come in the editor's language.

import type { Tier } from '../../shared/placements/placement.ts';
import type { PlacementState } from '../placements/results.ts';

export const PLACEMENTS_ENGLISH = {
  heading: (live: number, coming: number) =>
    live + coming === 0 ? 'Placements' : `Placements (${live} live, ${coming} coming)`,
  explanation: (zone: string) =>
    `Puts an event before others for some hours. All times are in ${zone}. Visitors see changes after a publish, and starts and ends at their minute by themselves.`,
  nothing: 'No event is placed yet.',
  timeline: (from: string, to: string) =>
    `Slots by day, from ${from} to ${to}. The list below says the same in words.`,
  scroll: 'Slots by day',
  later: (count: number) =>
    count === 1 ? 'One more is later than this.' : `${count} more are later than this.`,
  tier: { spotlight: 'Spotlight', promoted: 'Promoted' } satisfies Record<Tier, string>,
  slots: (tier: Tier, slots: number | null) =>
    `${tier === 'spotlight' ? 'Spotlight' : 'Promoted'}: ${slots === null ? 'any number of slots' : slots === 1 ? '1 slot' : `${slots} slots`}`,
  states: {
    live: 'Live',
    coming: 'Coming',
    over: 'Over',
    stopped: 'Stopped, slot taken',
    'without-window': 'Without a window',
    cancelled: 'Cancelled',
  } satisfies Record<PlacementState, string>,
  paid: 'says “Promoted”',
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  unpublished: 'not published yet',
  waiting: 'Not published yet',
  place: 'Place the selected event',
  looking: 'Looking at what is selected …',
  formFor: (title: string) => `Place “${title}”`,
  tierAsked: 'Where',
  tierHints: {
    spotlight: 'Spotlight: first of all on the programme',
    promoted: 'Promoted: marked in the list of its day',
  } satisfies Record<Tier, string>,
  start: (zone: string) => `Start (${zone})`,
  hours: 'Hours (1 to 336)',
  partner: 'Partner who pays',
  partnerHint: 'Leave empty if nobody pays. The name is never published; visitors read “Promoted”.',
  note: 'Note for colleagues',
  submit: 'Place it',
  placing: 'Placing it …',
  close: 'Close',
  reschedule: 'Reschedule',
  rescheduleWhat: (title: string) => `Reschedule “${title}”`,
  rescheduling: 'Rescheduling …',
  save: 'Move it there',
  cancel: 'Cancel',
  cancelWhat: (title: string) => `Cancel the placement of “${title}”`,
  cancelling: 'Cancelling …',
  rowGone: 'Its row is gone from the tab Placements.',
};

export const PLACEMENTS_FRENCH: typeof PLACEMENTS_ENGLISH = {
  heading: (live, coming) =>
    live + coming === 0 ? 'Mises en avant' : `Mises en avant (${live} en cours, ${coming} à venir)`,
  explanation: (zone) =>
    `Met un événement en avant pendant quelques heures. Toutes les heures sont celles de ${zone}. Les visiteurs voient un changement après la publication ; débuts et fins arrivent d’eux-mêmes à leur minute.`,
  nothing: 'Aucun événement n’est encore en avant.',
  timeline: (from, to) =>
    `Places par jour, du ${from} au ${to}. La liste plus bas dit la même chose en mots.`,
  scroll: 'Places par jour',
  later: (count) => (count === 1 ? 'Une autre vient plus tard.' : `${count} autres viennent plus tard.`),
  tier: { spotlight: 'À la une', promoted: 'Sponsorisé' },
  slots: (tier, slots) =>
    `${tier === 'spotlight' ? 'À la une' : 'Sponsorisé'} : ${slots === null ? 'sans limite de places' : slots < 2 ? `${slots} place` : `${slots} places`}`,
  states: {
    live: 'En cours',
    coming: 'À venir',
    over: 'Finie',
    stopped: 'Arrêtée, place prise',
    'without-window': 'Sans créneau',
    cancelled: 'Annulée',
  },
  paid: 'dit « Sponsorisé »',
  fromTo: (from, to) => `${from} – ${to}`,
  unpublished: 'pas encore publiée',
  waiting: 'Pas encore publié',
  place: 'Mettre en avant l’événement sélectionné',
  looking: 'Lecture de la sélection …',
  formFor: (title) => `Mettre « ${title} » en avant`,
  tierAsked: 'Où',
  tierHints: {
    spotlight: 'À la une : tout en haut du programme',
    promoted: 'Sponsorisé : signalé dans la liste de son jour',
  },
  start: (zone) => `Début (${zone})`,
  hours: 'Heures (de 1 à 336)',
  partner: 'Partenaire qui paie',
  partnerHint:
    'Laissez vide si personne ne paie. Le nom n’est jamais publié ; les visiteurs lisent « Sponsorisé ».',
  note: 'Note pour les collègues',
  submit: 'Mettre en avant',
  placing: 'Mise en avant …',
  close: 'Fermer',
  reschedule: 'Déplacer',
  rescheduleWhat: (title) => `Déplacer « ${title} »`,
  rescheduling: 'Déplacement …',
  save: 'Déplacer ainsi',
  cancel: 'Annuler',
  cancelWhat: (title) => `Annuler la mise en avant de « ${title} »`,
  cancelling: 'Annulation …',
  rowGone: 'Sa ligne a disparu de l’onglet Placements.',
};
