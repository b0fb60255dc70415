// What the script says of placements, in French.

import { TIER_NAMES } from '../../../shared/placements/placement.ts';
import type { PlacementWords } from '../english/placements.ts';

export const PLACEMENTS: PlacementWords = {
  placed: (title, tier, start, end) =>
    `« ${title} » est en avant (${TIER_NAMES.fr[tier]}) de ${start} à ${end}.`,
  noWindow: (title) => `« ${title} » est noté, sans créneau.`,
  cancelled: (title) => `La mise en avant de « ${title} » est annulée.`,
  toPublish: 'Les visiteurs le voient à la prochaine publication.',
  nobodySaw: 'Elle n’a jamais été publiée : rien ne change pour les visiteurs.',
  runs: (title, end) =>
    `Rien n’a été écrit. « ${title} » est déjà en avant, jusqu’à ${end} : annulez, puis mettez en avant de nouveau.`,
  isOver: (title, end) =>
    `Rien n’a été écrit. Pour « ${title} » c’est fini depuis ${end} : mettez en avant de nouveau.`,
  refused: (why) => `Rien n’a été écrit. ${why}`,
  noTab: 'Il n’y a pas encore d’onglet Placements : lancez une fois « Préparer le classeur ».',
  unreadable: 'Rien n’a été écrit : l’onglet Placements ne peut pas être lu, voyez « À corriger ».',
  noEvent: 'Sélectionnez d’abord la ligne d’un événement dans l’onglet Events.',
  noKey: (title) =>
    `${title ? `« ${title} »` : 'Cette ligne'} n’a pas encore de clé. Validez d’abord, puis mettez en avant.`,
  noPlacement: 'Sélectionnez d’abord la ligne d’une mise en avant dans l’onglet Placements.',
  gone: 'Rien n’a été écrit : la ligne de cette mise en avant a disparu.',
  changedMeanwhile:
    'Rien n’a été écrit : quelqu’un a changé cette ligne à l’instant. Regardez-la, puis réessayez.',
  alreadySo: 'C’est déjà ainsi : rien n’a été écrit.',
  changes: {
    added: (title, tier, start, end) =>
      `« ${title} » (${TIER_NAMES.fr[tier]}) courrait de ${start} à ${end}.`,
    changed: (title, tier, start, end) =>
      `« ${title} » (${TIER_NAMES.fr[tier]}) courrait désormais de ${start} à ${end}.`,
    stopped: (title, tier, _start, end) =>
      `« ${title} » (${TIER_NAMES.fr[tier]}) ne serait plus montré ; sa place reste prise jusqu’à ${end}.`,
    freed: (title, tier, start) => `« ${title} » (${TIER_NAMES.fr[tier]}) n’aurait pas lieu à ${start}.`,
  },
  selected: (title) => `« ${title} » est sélectionné.`,
  ask: {
    tier: (title) => `Mettre « ${title} » en avant : spotlight (à la une) ou promoted (sponsorisé) ?`,
    tierHint: 'La une vient en premier au programme ; un événement sponsorisé est signalé dans la liste.',
    start: (title, zone) => `Quand « ${title} » commence-t-il ? Les heures sont celles de ${zone}.`,
    startHint: (example) => `Par exemple ${example}`,
    hours: (title) => `Pour combien d’heures « ${title} » est-il en avant ?`,
    hoursHint: 'De 1 à 336 ; vide signifie 48.',
    partner: (title) => `Qui paie pour « ${title} » ?`,
    partnerHint:
      'Vide : personne, c’est votre choix. Une mise en avant payée dit « Sponsorisé » aux visiteurs ; le nom reste dans le classeur.',
    cancelTitle: (title) => `Annuler la mise en avant de « ${title} » ?`,
    cancelText:
      'En cours, elle n’est plus montrée et sa place reste prise jusqu’à sa fin. À venir, elle libère sa place.',
    closed: 'Rien n’a été changé.',
  },
};
