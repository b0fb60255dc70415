// How well the cells of a column go with a field, and which fields they could be.

import type { Field } from '../columns.ts';
import type { Contents } from './contents.ts';
import type { Kind } from './kinds.ts';

/** Shares of the cells that are as good as all, most, and some. */
export const FULL = 0.95;
export const MOST = 0.7;
export const SOME = 0.3;

/** What the cells of a field read as. Fields that are not here take words. */
export const KINDS: Partial<Record<Field, readonly Kind[]>> = {
  status: ['status'],
  date: ['date', 'moment'],
  endDate: ['date'],
  startTime: ['time'],
  endTime: ['time'],
  country: ['country'],
  latitude: ['latitude', 'point'],
  longitude: ['longitude'],
  price: ['price', 'number'],
  ticketUrl: ['link'],
  moreLinks: ['link'],
  age: ['age', 'number'],
  setting: ['setting'],
  hostCountries: ['country'],
  image: ['image'],
  pick: ['flag'],
  soldOut: ['flag'],
  contactEmail: ['mail'],
  contactPhone: ['phone'],
};

/** What no field of words should be full of. */
const NO_WORDS: readonly Kind[] = [
  'mail',
  'moment',
  'date',
  'time',
  'link',
  'phone',
  'point',
  'price',
  'number',
];

const FIELDS_OF: readonly (readonly [Kind, readonly Field[]])[] = [
  ['mail', ['contactEmail']],
  ['image', ['image', 'moreLinks']],
  ['link', ['moreLinks', 'ticketUrl']],
  ['moment', ['date']],
  ['date', ['date', 'endDate']],
  ['time', ['startTime', 'endTime']],
  ['point', ['latitude']],
  ['latitude', ['latitude', 'longitude', 'price']],
  ['longitude', ['longitude']],
  ['phone', ['contactPhone']],
  ['price', ['price']],
  ['country', ['country', 'hostCountries']],
  ['age', ['age']],
  ['status', ['status']],
  ['setting', ['setting']],
];

export function fieldsRead(contents: Contents): Field[] {
  const read = kindMostly(contents);
  return [...(FIELDS_OF.find(([kind]) => kind === read)?.[1] ?? [])];
}

/** What most cells read as, the most telling first; `null` when they are words. */
export function kindMostly(contents: Contents): Kind | null {
  return (
    [...FIELDS_OF.map(([kind]) => kind), 'number' as const].find((kind) => contents.share(kind) >= MOST) ??
    null
  );
}

/** How well the cells go with a field, from 0 to 1. */
export function fitOf(field: Field, contents: Contents): number {
  const kinds = KINDS[field];
  if (kinds) {
    const fit = Math.max(...kinds.map((kind) => contents.share(kind)), sum(kinds, contents));
    const isNumber = (field === 'latitude' || field === 'longitude') && contents.share('number') >= FULL;
    return isNumber ? Math.max(fit, MOST) : Math.min(1, fit);
  }
  if (field === 'internalNotes' || field === 'source' || field === 'key') return 1;
  const foreign = Math.max(...NO_WORDS.map((kind) => contents.share(kind)));
  return foreign >= 0.6 ? 0 : 1 - foreign / 2;
}

/** Cells that read as any of the kinds. */
function sum(kinds: readonly Kind[], contents: Contents): number {
  return contents.judged === 0 ? 0 : 1 - contents.misfits(...kinds).count / contents.judged;
}
