// What is doubtful about a column that is taken for a field.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import { isEventKey } from '../keys.ts';
import { folded } from '../text.ts';
import type { Contents } from './contents.ts';
import { KINDS, SOME } from './fit.ts';
import { EITHER, MAYBE_PEOPLE, PARTS_OF_PEOPLE } from './name-words.ts';
import { type Remark, remark } from './remark.ts';

/** Doubts that make a question of a claim. */
export const GRAVE: ReadonlySet<string> = new Set([
  'doubt-private',
  'doubt-person',
  'doubt-half-blank',
  'doubt-long',
  'doubt-key',
  'doubt-either',
  'doubt-addresses',
  'doubt-pictures',
]);

const LONGEST: Partial<Record<Field, number>> = { title: 120, venue: 120, address: 250, city: 60, area: 60 };

export function doubtsOf(name: string, field: Field, contents: Contents): Remark[] {
  const doubts: Remark[] = [];
  const { header } = columnOf(field);
  const kinds = KINDS[field];
  const misfits = kinds && contents.misfits(...kinds);
  if (kinds && misfits && misfits.count > 0) {
    const examples = misfits.examples.map((each) => `“${each}”`).join(', ');
    doubts.push(
      remark('doubt-unreadable', { count: misfits.count, of: contents.judged, kind: kinds[0]!, examples }),
    );
  }
  if (EITHER.has(folded(name))) {
    const other = columnOf('description').header;
    doubts.push(remark('doubt-either', { header: columnOf('title').header, other }));
  }
  const addresses = contents.share('address');
  if (field === 'venue' && addresses > 0.2) {
    doubts.push(remark('doubt-addresses', { percent: percent(addresses) }));
  }
  const pictures = contents.share('image');
  if (field === 'moreLinks' && pictures > SOME) {
    doubts.push(remark('doubt-pictures', { percent: percent(pictures) }));
  }
  if (MAYBE_PEOPLE.has(folded(name)) || PARTS_OF_PEOPLE.has(folded(name)))
    doubts.push(remark('doubt-person'));
  if (!kinds && columnOf(field).public && field !== 'description' && contents.withMail > 0) {
    doubts.push(remark('doubt-private', { count: contents.withMail }));
  }
  if ('required' in columnOf(field) && contents.filled < contents.rows * 0.9) {
    doubts.push(remark('doubt-half-blank', { count: contents.rows - contents.filled, of: contents.rows }));
  }
  if (contents.averageLength > (LONGEST[field] ?? Number.POSITIVE_INFINITY)) {
    doubts.push(remark('doubt-long', { header }));
  }
  if (field === 'key' && !(OUR_KEY.has(folded(name)) && contents.examples.every(isEventKey))) {
    doubts.push(remark('doubt-key'));
  }
  const order = contents.eitherOrder;
  if (order.length > 0) doubts.push(remark('doubt-order', { count: order.length, example: order[0]! }));
  const bare = contents.yearless;
  if (bare.length > 0) doubts.push(remark('doubt-year', { count: bare.length, example: bare[0]! }));
  return doubts;
}

const OUR_KEY: ReadonlySet<string> = new Set([EVENT_COLUMNS[0].header, 'clé de l’événement'].map(folded));

/** Rounded down: not all is never said to be all. */
export function percent(share: number): number {
  return Math.floor(share * 100);
}
