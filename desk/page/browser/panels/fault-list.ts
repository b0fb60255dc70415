// The faults that can be armed, in plain words: what fails, what to try then, and what one should see.

import type { FaultsGiven } from '../../../faults/schema.ts';

export interface OfferedFault {
  readonly name: string;
  readonly next: string;
  readonly see: string;
  readonly faults: FaultsGiven;
}

const READS = 'Change a title, publish, then look at the programme page.';
const LATER =
  '“Retry delivery” in the Bandstand menu brings it at once, and the worker looks by itself every half minute.';
const PUBLISH = 'Change a title, then press Publish in the sidebar.';

export const OFFERED: readonly { readonly heading: string; readonly faults: readonly OfferedFault[] }[] = [
  {
    heading: 'Google, as the worker reads it',
    faults: [
      {
        name: 'Google answers “internal error” three times',
        next: READS,
        see: 'Publishing takes two seconds longer: the worker asks again, and then has it. Visitors notice nothing.',
        faults: { status: 500, times: 3 },
      },
      {
        name: 'Google says “too many requests” three times',
        next: READS,
        see: 'Publishing takes two seconds longer: the worker waits, asks again, and then has it. Visitors notice nothing.',
        faults: { status: 429, times: 3 },
      },
      {
        name: 'Google refuses the worker ten times',
        next: READS,
        see: `Published, but “not delivered yet”, and why. Visitors keep the last revision. Press “All well again”: ${LATER}`,
        faults: { status: 403, times: 10 },
      },
      {
        name: 'Google is off until you say otherwise',
        next: READS,
        see: `Published, but “not delivered yet”, and why. Visitors keep the last revision. Press “All well again”: ${LATER}`,
        faults: { off: true },
      },
      {
        name: 'Google takes five seconds for each of three answers',
        next: READS,
        see: 'It takes longer, and nothing else changes.',
        faults: { delayMs: 5_000, times: 3 },
      },
      {
        name: 'The worker reads a half-written publication',
        next: READS,
        see: 'The digest does not match, so the worker takes none of it and reads again. Nobody ever sees a half.',
        faults: { tornRead: 1 },
      },
      {
        name: 'The worker reads yesterday’s publication',
        next: READS,
        see: 'Its number is not higher, so the worker keeps what it has and reads again. Nothing ever goes back.',
        faults: { staleRead: 1 },
      },
    ],
  },
  {
    heading: 'The worker, as the Sheet reaches it',
    faults: [
      {
        name: 'The worker cannot be reached, once',
        next: PUBLISH,
        see: `Published, but “not delivered yet”: ${LATER}`,
        faults: { urlFetch: { status: 'unreachable', times: 1 } },
      },
      {
        name: 'The worker answers with an error, three times',
        next: PUBLISH,
        see: `Published, but “not delivered yet”: ${LATER} Nothing is published twice.`,
        faults: { urlFetch: { status: 500, times: 3 } },
      },
    ],
  },
  {
    heading: 'Other people, in the middle of your publish',
    faults: [
      {
        name: 'Somebody changes a title while you publish',
        next: PUBLISH,
        see: 'What you saw is published whole. You are told which cell is not in it yet: publish again, and it is.',
        faults: {
          editBetween: { function: 'publish', range: 'Events!C3', values: [['Changed in the middle']] },
        },
      },
      {
        name: 'Somebody sorts the programme while you publish',
        next: PUBLISH,
        see: 'You are told that the rows were put in another order. Every event keeps its key, whatever row it is in now.',
        faults: { sortBetween: { function: 'publish', tab: 'Events', column: 3, ascending: false } },
      },
    ],
  },
  {
    heading: 'The script itself',
    faults: [
      {
        name: 'It is stopped half-way through publishing',
        next: PUBLISH,
        see: 'You are told that it stopped. What visitors see is whole: the revision before, or the new one. Publish again, and it is the new one.',
        faults: { crash: { function: 'publish', afterWriteTo: 'Published' } },
      },
      {
        name: 'It runs out of time while validating',
        next: 'Press Validate in the sidebar.',
        see: 'You are told that Google stopped it. No cell of yours has changed.',
        faults: { timeLimitMs: 1, function: 'validateEvents' },
      },
      {
        name: 'You may no longer edit at all',
        next: 'Type into a cell, or press Publish in the sidebar.',
        see: 'You are told so, and everything stays as it was.',
        faults: { revoke: { as: 'editor@example.org', what: 'edit' } },
      },
    ],
  },
];
