// What the section of placements says besides the script’s own sentences, in French.

import type { PlacementWords } from '../../english/sidebar/placements.ts';

export const PLACEMENTS: PlacementWords = {
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
    `${tier === 'spotlight' ? 'À la une' : 'Sponsorisé'} : ${slots === null ? 'sans limite de places' : slots < 2 ? `${slots} place` : `${slots} places`}`,
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
  formFor: (title) => `Mettre « ${title} » en avant`,
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
  rescheduleWhat: (title) => `Déplacer « ${title} »`,
  rescheduling: 'Déplacement …',
  save: 'Déplacer ainsi',
  cancel: 'Annuler',
  cancelWhat: (title) => `Annuler la mise en avant de « ${title} »`,
  cancelling: 'Annulation …',
  rowGone: 'Sa ligne a disparu de l’onglet Placements.',
};
