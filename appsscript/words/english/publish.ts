// What publishing and the mass-change brake say, in English.

import type { MassChange, Shape } from '../../../shared/brake/mass-changes.ts';
import { columnOf } from '../../../shared/columns.ts';
import type { Stage } from '../../commands/results.ts';
import { short } from '../text.ts';
import { count, grouped } from './grammar.ts';

export const PUBLISH = {
  askTitle: (rows: number) => `${count(rows, 'row')} cannot be published`,
  row: (row: number, title: string, tab: string) => `${tab}, row ${row}: ${title || 'no title'}`,
  ask: 'Hold them back, each as it was last published, and publish the rest?',
  published: (revision: number, events: number) =>
    `Revision ${revision} with ${count(events, 'event')} is published.`,
  unchanged: (revision: number) => `Nothing has changed since revision ${revision}.`,
  heldBack: (rows: number) => `${count(rows, 'broken row')} kept the published form.`,
  leftOut: (rows: number) => `${count(rows, 'broken row')} stayed out.`,
  notInIt: (change: string) => `Not in it yet: ${change}`,

  previewed: {
    added: (events: number) => `${events} added`,
    changed: (events: number) => `${events} changed`,
    cancelled: (events: number) => `${events} cancelled`,
    removed: (events: number) => `${events} removed`,
    wouldSee: (changes: readonly string[], unchanged: number) =>
      `Visitors would see: ${changes.join(', ')}; ${unchanged} as before.`,
    noChange: 'No event would change.',
    heldBack: (rows: number) => `${count(rows, 'broken row')} would keep the published form.`,
    leftOut: (rows: number) => `${count(rows, 'broken row')} would stay out.`,
    programme: 'The programme’s name, zone, currency, website or look would change.',
  },

  progress: {
    publishing: (stage: Stage) => `Publishing: ${stage}.`,
    nothing: 'Nothing is being published.',
  },

  notPublished: {
    blocked: (reasons: string) => `Nothing was published. ${reasons}`,
    restored: (revision: number) =>
      `A backup was restored in the database as revision ${revision}, and visitors see that. Bring the restored programme into the sheet, or publish over it: both in the sidebar.`,
    tooLarge: (cells: number, fitting: number, events: number) =>
      `It would write ${grouped(cells)} cells, and in the six minutes that Google gives a script there is time for about ${grouped(fitting)}. Set new rows to draft until about ${grouped(events)} events are new or changed, publish, and go on with the others.`,
    brokenRows: (rows: number, tab: string, first: number, message: string) =>
      `${count(rows, 'row')} cannot be published; the first is row ${first} of ${tab}: ${message}`,
    repairOrHoldBack: 'Mend them, or publish with broken rows held back.',
    tabGone: (tab: string) => `The tab ${tab} is gone.`,
    historyDamaged: (cause: string) => `${cause} So nobody can tell how the broken rows were last published.`,
    repairThenPublish: 'Mend the broken rows, then publish: that heals the tab.',
    lookAlike: (row: number, title: string) =>
      `Row ${row} (${title}) is broken and has no key, while a published event of that title would be removed: it may be that event.`,
    repairLookAlike: 'Mend the row, put its key back, or set its Status to draft.',
    changedMeanwhile: (reasons: string) =>
      `Nothing was published, because somebody changed the tab at that moment. ${reasons} Look at it, and publish again.`,
  },
};

export type PublishWords = typeof PUBLISH;

// What is said when much would change at once, in English.

const SHAPES: Readonly<Record<Shape, string>> = {
  words: 'words',
  numbers: 'numbers',
  dates: 'dates',
  times: 'times',
  links: 'links',
  amounts: 'amounts',
};

export const BRAKE = {
  sentence: (changes: readonly string[]) =>
    `Nothing was published yet, because much would change at once. ${changes.join(' ')}`,
  change: (change: MassChange) => {
    const events = `${change.count} of ${change.of} events`;
    switch (change.kind) {
      case 'removed':
        return `${events} would vanish.`;
      case 'cancelled':
        return `${events} would be cancelled.`;
      case 'moved':
        return `${events} would move to other dates.`;
      case 'emptied':
        return `${events} would lose their ${columnOf(change.field).header}.`;
      case 'drifted': {
        const [from, to] = [SHAPES[change.from], SHAPES[change.to]];
        return `${columnOf(change.field).header} would turn from ${from} into ${to} in ${events}.`;
      }
    }
  },
  example: (title: string, before: string, after: string) =>
    before === '' && after === ''
      ? title
      : after === ''
        ? `${title}: ${short(before)}`
        : `${title}: ${short(before)} → ${short(after)}`,
  /** What has to be typed; it names the number, so that nobody types it by habit. */
  phrase: (affected: number, isLoss: boolean) => `${isLoss ? 'remove' : 'change'} ${affected}`,
  askTitle: 'Much would change at once',
  ask: (phrase: string) => `If all of this is meant, type: ${phrase}`,
  notTyped: 'Nothing was published, because it was not confirmed. Visitors see what they saw.',
};

export type BrakeWords = typeof BRAKE;
