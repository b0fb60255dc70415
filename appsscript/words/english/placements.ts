// What the script says of placements, in English.

import type { PlacementChange } from '../../../shared/placements/changes.ts';
import type { Tier } from '../../../shared/placements/placement.ts';
import { TIER_NAMES } from '../../../shared/placements/placement.ts';

type Of = (title: string, tier: Tier, start: string, end: string) => string;

export const PLACEMENTS = {
  placed: (title: string, tier: Tier, start: string, end: string) =>
    `“${title}” is placed (${TIER_NAMES.en[tier]}) from ${start} to ${end}.`,
  noWindow: (title: string) => `“${title}” is noted, and has no window.`,
  cancelled: (title: string) => `The placement of “${title}” is cancelled.`,
  toPublish: 'Visitors see it after the next publish.',
  nobodySaw: 'It was never published, so nothing changes for visitors.',
  runs: (title: string, end: string) =>
    `Nothing was written. “${title}” runs already, until ${end}: it can be cancelled, and placed once more.`,
  isOver: (title: string, end: string) =>
    `Nothing was written. “${title}” is over since ${end}: place it once more instead.`,
  refused: (why: string) => `Nothing was written. ${why}`,
  noTab: 'There is no tab Placements yet: run “Set up workbook” once.',
  unreadable: 'Nothing was written, because the tab Placements cannot be read: see “What to mend”.',
  noEvent: 'Select the row of an event in the tab Events first.',
  noKey: (title: string) => `“${title || 'This row'}” has no key yet. Validate first, then place it.`,
  noPlacement: 'Select the row of a placement in the tab Placements first.',
  gone: 'Nothing was written, because the row of that placement is gone.',
  changedMeanwhile:
    'Nothing was written, because somebody changed that row at this moment. Look at it, then try again.',
  alreadySo: 'It is so already: nothing was written.',
  changes: {
    added: (title: string, tier: Tier, start: string, end: string) =>
      `“${title}” (${TIER_NAMES.en[tier]}) would run from ${start} to ${end}.`,
    changed: (title: string, tier: Tier, start: string, end: string) =>
      `“${title}” (${TIER_NAMES.en[tier]}) would run from ${start} to ${end} instead.`,
    stopped: (title: string, tier: Tier, _start: string, end: string) =>
      `“${title}” (${TIER_NAMES.en[tier]}) would be shown no more; its slot stays taken until ${end}.`,
    freed: (title: string, tier: Tier, start: string) =>
      `“${title}” (${TIER_NAMES.en[tier]}) would not run at ${start}.`,
  } satisfies Record<PlacementChange['kind'], Of>,
  selected: (title: string) => `“${title}” is selected.`,
  ask: {
    tier: (title: string) => `Place “${title}”: spotlight or promoted?`,
    tierHint: 'Spotlights come first on the programme; promoted events are marked in the list.',
    start: (title: string, zone: string) => `When does “${title}” start? Times are in ${zone}.`,
    startHint: (example: string) => `For example ${example}`,
    hours: (title: string) => `For how many hours is “${title}” placed?`,
    hoursHint: 'From 1 to 336; empty means 48.',
    partner: (title: string) => `Who pays for “${title}”?`,
    partnerHint:
      'Empty: nobody, it is your own choice. Paid placements say “Promoted” to visitors; the name stays in the workbook.',
    cancelTitle: (title: string) => `Cancel the placement of “${title}”?`,
    cancelText:
      'One that runs is shown no more, and its slot stays taken until its end. One to come frees its slot.',
    closed: 'Nothing was changed.',
  },
};

export type PlacementWords = typeof PLACEMENTS;
