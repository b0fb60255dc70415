// The faults that can be armed, in plain words: what fails, what to try then, and what one should see.

import type { FaultsGiven } from '../../../faults/schema.ts';

export interface Offered {
  readonly name: string;
  readonly next: string;
  readonly see: string;
  readonly faults: FaultsGiven;
}

const READS = 'Publish, then look at the programme page.';
const KEPT =
  'The programme page keeps the last whole revision, and the new one arrives by itself within a minute.';
const PUBLISH = 'Press Publish in the sidebar.';

export const OFFERED: readonly { readonly heading: string; readonly faults: readonly Offered[] }[] = [
  {
    heading: 'Google, as the worker reads it',
    faults: [
      {
        name: 'Google answers “internal error” three times',
        next: READS,
        see: 'The worker asks again, more and more slowly, and then has it. Visitors notice nothing.',
        faults: { status: 500, times: 3 },
      },
      {
        name: 'Google says “too many requests” three times',
        next: READS,
        see: 'The worker waits and asks again. Visitors notice nothing.',
        faults: { status: 429, times: 3 },
      },
      {
        name: 'Google refuses the worker ten times',
        next: READS,
        see: 'The sidebar says “not delivered yet”; Health says that the Sheet cannot be read. Visitors keep the last revision.',
        faults: { status: 403, times: 10 },
      },
      {
        name: 'Google is off until you say otherwise',
        next: READS,
        see: `The sidebar says “not delivered yet”. Press “All well again”: ${KEPT.toLowerCase()}`,
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
        see: `The digest does not match, so the worker does not take it. ${KEPT}`,
        faults: { tornRead: 1 },
      },
      {
        name: 'The worker reads yesterday’s publication',
        next: READS,
        see: `The number is not higher, so nothing goes back. ${KEPT}`,
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
        see: 'Published, but “not delivered yet”. “Retry delivery” in the Bandstand menu ends it.',
        faults: { urlFetch: { status: 'unreachable', times: 1 } },
      },
      {
        name: 'The worker answers with an error, three times',
        next: PUBLISH,
        see: 'Published, but “not delivered yet”. Nothing is published twice.',
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
        see: 'Either their title is in, or you are told that it came too late. It is never half.',
        faults: {
          editBetween: { function: 'publish', range: 'Events!C3', values: [['Changed in the middle']] },
        },
      },
      {
        name: 'Somebody sorts the programme while you publish',
        next: PUBLISH,
        see: 'Every event keeps its key, whatever row it is in now.',
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
        see: 'You are told that it stopped. Visitors see the last whole revision; Publish again finishes it.',
        faults: { crash: { function: 'publish', afterWriteTo: 'Published' } },
      },
      {
        name: 'It runs out of time while validating',
        next: 'Press Validate in the sidebar.',
        see: 'You are told that Google stopped it. No cell of yours has changed.',
        faults: { timeLimitMs: 1, function: 'validateEvents' },
      },
      {
        name: 'You may no longer edit the published tabs',
        next: PUBLISH,
        see: 'You are told who can publish. What you typed stays.',
        faults: { revoke: { as: 'editor@example.org', what: 'protected' } },
      },
      {
        name: 'You may no longer edit at all',
        next: 'Type into a cell.',
        see: 'You are told so, and the cell stays as it was.',
        faults: { revoke: { as: 'editor@example.org', what: 'edit' } },
      },
    ],
  },
];
