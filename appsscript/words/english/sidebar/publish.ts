// What the sidebar says of a publish, before, amid and after it, in English.

import type { NotPublished, Stage } from '../../../commands/results.ts';
import { count } from '../grammar.ts';

export const PUBLISH = {
  placements: (placements: number) => count(placements, 'placement'),
  heading: 'Publish',
  publish: 'Publish',
  publishing: 'Publishing …',
  explanation: 'Visitors will see the sheet as it is now. What you go on typing waits for the next time.',
  stages: {
    reading: 'Reading the sheet',
    checking: 'Checking every row',
    writing: 'Writing the new version',
    proving: 'Proving that it is whole',
    delivering: 'Waiting for the website’s receipt',
  } satisfies Record<Stage, string>,
  ask: (rows: number) => `${count(rows, 'row')} cannot be published as ${rows === 1 ? 'it is' : 'they are'}.`,
  askWhat:
    'Hold them back? Visitors keep the last published version of each; a row never published stays out.',
  holdBack: 'Hold back and publish the rest',
  repair: 'Mend first',
  repairFirst: 'Nothing was published. Mend the rows under “What to mend”, then publish.',
  published: (events: number) => `Published: ${count(events, 'event')}.`,
  unchanged: 'Nothing has changed since the last publish.',
  receipt: (revision: number, at: string) => `Revision ${revision}, ${at}`,
  counts: { added: 'new', changed: 'changed', cancelled: 'cancelled', removed: 'removed' },
  heldBack: 'Held back, as last published:',
  leftOut: 'Left out until mended:',
  meanwhile: 'Changed while publishing, so not in it yet:',
  retry: 'Try to deliver again',
  retrying: 'Asking the website again …',
  keepsLooking: 'Nothing is lost: the website keeps looking by itself.',
  nothingToDeliver: 'There is nothing whole to deliver. Publish first.',
  refused: {
    workbook: 'Nothing was published: this has to be mended first.',
    'broken-rows': 'Nothing was published: some rows are broken.',
    'history-damaged':
      'Nothing was published: the published tab is damaged, so broken rows cannot be held back. Mend them, then publish.',
    'look-alike':
      'Nothing was published: a broken row without a key may be an event that is live. Mend it, put its key back, or set its Status to draft.',
    'changed-meanwhile':
      'Nothing was published: somebody changed the tab at that moment. Look at it, and publish again.',
    'too-large': 'Nothing was published: it is too much for one run.',
    'mass-change': 'Nothing was published yet: much would change at once.',
    restored:
      'Nothing was published: a backup was restored in the database. Choose at the top what becomes of it.',
  } satisfies Record<NotPublished['why'], string>,
};

export type PublishWords = typeof PUBLISH;

// What the sidebar says when much would change at once, in English.

export const BRAKE = {
  heading: 'Nothing was published yet: much would change at once.',
  more: (events: number) => `and ${events} more`,
  nothingYet: 'If it is a slip, undo it in the sheet and publish again. Visitors see what they saw.',
  label: (phrase: string) => `If all of it is meant, type “${phrase}”`,
  typeIt: (phrase: string) => `Type “${phrase}” to go on.`,
  publish: 'Publish it all the same',
};

export type BrakeWords = typeof BRAKE;

// What the sidebar says of what visitors will see, in English.

/** The values that are words: in English as the sheet has them. */
const VALUES: Readonly<Record<string, string>> = {};

export const PREVIEW = {
  heading: 'What visitors will see',
  show: 'Preview the changes',
  reading: 'Comparing with what is live …',
  done: (changes: number) =>
    changes === 0 ? 'No event would change.' : `${count(changes, 'event')} would change.`,
  unchanged: (events: number) => `${count(events, 'event')} as before.`,
  programme: 'The programme’s name, zone, currency, website or look would change.',
  added: (events: number) => `New (${events})`,
  changed: (events: number) => `Changed (${events})`,
  cancelled: (events: number) => `Cancelled (${events})`,
  removed: (events: number) => `Removed (${events})`,
  heldBack: (rows: number) => `Held back if you agree: visitors keep the last version (${rows})`,
  leftOut: (rows: number) => `Left out until mended (${rows})`,
  blocked: 'Nothing can be published until this is mended:',
  brake: 'Publishing will ask about this, because much changes at once:',
  before: 'Before',
  after: 'After',
  empty: 'empty',
  dateUnknown: 'date not known',
  fields: {
    status: 'Status',
    title: 'Title',
    description: 'Description',
    occurrences: 'Dates',
    venue: 'Venue',
    address: 'Address',
    area: 'Area',
    city: 'City',
    country: 'Country',
    latitude: 'Latitude',
    longitude: 'Longitude',
    category: 'Category',
    genres: 'Genres',
    tags: 'Tags',
    price: 'Price',
    age: 'Age',
    setting: 'Setting',
    host: 'Host',
    'host countries': 'Host countries',
    links: 'Links',
    image: 'Image',
    access: 'Access',
    pick: 'Pick',
    'sold out': 'Sold out',
    series: 'Series',
  },
  values: VALUES,
};

export type PreviewWords = typeof PREVIEW;
