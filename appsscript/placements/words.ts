// What script says of placements, in the editor's language.

import type { InterfaceLanguage } from '../../shared/language.ts';
import type { PlacementChange } from '../../shared/placements/changes.ts';
import { TIER_NAMES } from '../../shared/placements/label.ts';
import type { Tier } from '../../shared/placements/placement.ts';

type Of = (title: string, tier: Tier, start: string, end: string) => string;

export interface Words {
  readonly placed: Of;
  readonly noWindow: (title: string) => string;
  readonly cancelled: (title: string) => string;
  readonly toPublish: string;
  readonly nobodySaw: string;
  readonly runs: (title: string, end: string) => string;
  readonly isOver: (title: string, end: string) => string;
  readonly refused: (why: string) => string;
  readonly noTab: string;
  readonly unreadable: string;
  readonly noEvent: string;
  readonly noKey: (title: string) => string;
  readonly noPlacement: string;
  readonly gone: string;
  readonly changedMeanwhile: string;
  readonly alreadySo: string;
  readonly changes: Readonly<Record<PlacementChange['kind'], Of>>;
  readonly selected: (title: string) => string;
  readonly ask: {
    readonly tier: (title: string) => string;
    readonly tierHint: string;
    readonly start: (title: string, zone: string) => string;
    readonly startHint: (example: string) => string;
    readonly hours: (title: string) => string;
    readonly hoursHint: string;
    readonly partner: (title: string) => string;
    readonly partnerHint: string;
    readonly cancelTitle: (title: string) => string;
    readonly cancelText: string;
    readonly closed: string;
  };
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    placed: (title, tier, start, end) =>
      `“${title}” is placed (${TIER_NAMES.en[tier]}) from ${start} to ${end}.`,
    noWindow: (title) => `“${title}” is noted, and has no window.`,
    cancelled: (title) => `The placement of “${title}” is cancelled.`,
    toPublish: 'Visitors see it after the next publish.',
    nobodySaw: 'It was never published, so nothing changes for visitors.',
    runs: (title, end) =>
      `Nothing was written. “${title}” runs already, until ${end}: it can be cancelled, and placed once more.`,
    isOver: (title, end) =>
      `Nothing was written. “${title}” is over since ${end}: place it once more instead.`,
    refused: (why) => `Nothing was written. ${why}`,
    noTab: 'There is no tab Placements yet: run “Set up workbook” once.',
    unreadable: 'Nothing was written, because the tab Placements cannot be read: see “What to mend”.',
    noEvent: 'Select the row of an event in the tab Events first.',
    noKey: (title) => `“${title || 'This row'}” has no key yet. Validate first, then place it.`,
    noPlacement: 'Select the row of a placement in the tab Placements first.',
    gone: 'Nothing was written, because the row of that placement is gone.',
    changedMeanwhile:
      'Nothing was written, because somebody changed that row at this moment. Look at it, then try again.',
    alreadySo: 'It is so already: nothing was written.',
    changes: {
      added: (title, tier, start, end) =>
        `“${title}” (${TIER_NAMES.en[tier]}) would run from ${start} to ${end}.`,
      changed: (title, tier, start, end) =>
        `“${title}” (${TIER_NAMES.en[tier]}) would run from ${start} to ${end} instead.`,
      stopped: (title, tier, _start, end) =>
        `“${title}” (${TIER_NAMES.en[tier]}) would be shown no more; its slot stays taken until ${end}.`,
      freed: (title, tier, start) => `“${title}” (${TIER_NAMES.en[tier]}) would not run at ${start}.`,
    },
    selected: (title) => `“${title}” is selected.`,
    ask: {
      tier: (title) => `Place “${title}”: spotlight or promoted?`,
      tierHint: 'Spotlights come first on the programme; promoted events are marked in the list.',
      start: (title, zone) => `When does “${title}” start? Times are in ${zone}.`,
      startHint: (example) => `For example ${example}`,
      hours: (title) => `For how many hours is “${title}” placed?`,
      hoursHint: 'From 1 to 336; empty means 48.',
      partner: (title) => `Who pays for “${title}”?`,
      partnerHint:
        'Empty: nobody, it is your own choice. Paid placements say “Promoted” to visitors; the name stays in the workbook.',
      cancelTitle: (title) => `Cancel the placement of “${title}”?`,
      cancelText:
        'One that runs is shown no more, and its slot stays taken until its end. One to come frees its slot.',
      closed: 'Nothing was changed.',
    },
  },
  fr: {
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
  },
};
