// What the section of placements says besides the script’s own sentences, in English.

import type { Tier } from '../../../../shared/placements/placement.ts';
import type { PlacementState } from '../../../placements/results.ts';

export const PLACEMENTS = {
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

export type PlacementWords = typeof PLACEMENTS;
