// Which field one column of a foreign file fills, from its name and from its cells. Cells overrule names, and
// what is doubtful is asked about: a wrong claim costs more than a question.

import { columnOf, EVENT_COLUMNS, type Field } from '../columns.ts';
import { isEventKey } from '../keys.ts';
import { folded } from '../text.ts';
import type { Contents } from './contents.ts';
import type { Kind } from './kinds.ts';
import { EITHER, MAYBE_PEOPLE } from './name-words.ts';
import { fieldsNamed, type Named } from './names.ts';
import { type Remark, remark } from './remark.ts';

/** `sure` and `likely` columns are taken; `ask` waits for an answer; `none` says nothing that is known. */
export type Certainty = 'sure' | 'likely' | 'ask' | 'none';

export interface Guess {
  readonly field: Field | null;
  readonly certainty: Certainty;
  readonly why: readonly Remark[];
  readonly doubts: readonly Remark[];
  /** Other fields it may fill, the likeliest first. */
  readonly alternatives: readonly Field[];
}

/** Guesses from a column's name, blank where it has none, and from what stands in it. */
export function guessOf(name: string, contents: Contents): Guess {
  if (contents.filled === 0) return nothing(remark('doubt-blank'));
  const named = name === '' ? null : fieldsNamed(name);
  if (named && columnOf(named.fields[0]!).script) return nothing(remark('doubt-unknown'));
  if (isFlags(contents) && !named?.fields.some((field) => field === 'pick' && named.how === 'exact')) {
    return asked(null, [], [remark('doubt-flag')], ['tags', 'access', 'pick']);
  }
  return named ? fromName(name, named, contents) : fromContents(name, contents);
}

/** What the cells of a field read as. Fields that are not here take words. */
const KINDS: Partial<Record<Field, readonly Kind[]>> = {
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

const FULL = 0.95;
const MOST = 0.7;
const SOME = 0.3;

function fromName(name: string, named: Named, contents: Contents): Guess {
  const fits = named.fields.map((field) => ({ field, fit: fitOf(field, contents) }));
  const place = named.fields.includes('venue') ? placeOf(contents, named.fields) : null;
  const best = place ?? fits.reduce((one, other) => (other.fit > one.fit + 0.2 ? other : one));
  const { field, fit } = best;
  const others = named.fields.filter((each) => each !== field);
  const { header } = columnOf(field);
  if (fit < SOME) return contradicted(named, contents);
  const isFirst = field === named.fields[0];
  const why = [whyNamed(named, header), ...whyRead(field, contents)];
  const doubts = doubtsOf(name, field, contents);
  const isDoubtful = fit < MOST || doubts.some(({ code }) => GRAVE.has(code));
  if (isDoubtful || named.how === 'part') {
    return asked(field, why, doubts, [...others, ...fieldsRead(contents).filter((each) => each !== field)]);
  }
  const isSure = isFirst && named.how === 'exact' && fit >= FULL;
  return { field, certainty: isSure ? 'sure' : 'likely', why, doubts, alternatives: others };
}

/** A place by its name: an address where its cells are addresses. */
function placeOf(contents: Contents, fields: readonly Field[]): { field: Field; fit: number } | null {
  const isAddress = fields.includes('address') && contents.share('address') >= MOST;
  return isAddress && contents.share('point') < SOME ? { field: 'address', fit: 1 } : null;
}

/** The name says one thing, the cells another: only a person can tell. */
function contradicted(named: Named, contents: Contents): Guess {
  const field = named.fields[0]!;
  const read = kindMostly(contents) ?? 'words';
  const parameters = { header: columnOf(field).header, percent: percent(contents.share(read)), kind: read };
  const others = [...(field === 'image' && read === 'link' ? [field] : []), ...fieldsRead(contents)];
  const doubts = [remark('doubt-contents', parameters)];
  return asked(others[0] ?? field, [], doubts, [...others.slice(1), ...named.fields]);
}

/** Without a name that is known, only cells that leave no doubt are believed, and only what has no name at all. */
function fromContents(name: string, contents: Contents): Guess {
  const read = kindMostly(contents);
  const fields = fieldsRead(contents);
  const unknown = name === '' ? [] : [remark('doubt-name-unknown')];
  const why = read ? [whyKind(read, contents)] : [];
  const [field] = fields;
  if (field === undefined) {
    const isText = read === null && name === '';
    return isText ? asked(null, [], [remark('doubt-unknown')], TEXTS) : nothing(remark('doubt-unknown'));
  }
  const isCertain = read !== null && contents.share(read) >= FULL && PLAIN_KINDS.has(read);
  // A mail address is private whatever the column is called.
  if (isCertain && (name === '' || read === 'mail')) {
    return { field, certainty: 'likely', why, doubts: unknown, alternatives: fields.slice(1) };
  }
  return asked(field, why, unknown, fields.slice(1));
}

const TEXTS: readonly Field[] = ['title', 'venue', 'address', 'description', 'host', 'category'];

/** Kinds that only one field of an event has: a time can be a start or an end, a country the place’s or the host’s. */
const PLAIN_KINDS: ReadonlySet<Kind> = new Set(['date', 'moment', 'link', 'image', 'mail', 'point']);

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

function fieldsRead(contents: Contents): Field[] {
  const read = kindMostly(contents);
  return [...(FIELDS_OF.find(([kind]) => kind === read)?.[1] ?? [])];
}

/** What most cells read as, the most telling first; `null` when they are words. */
function kindMostly(contents: Contents): Kind | null {
  return (
    [...FIELDS_OF.map(([kind]) => kind), 'number' as const].find((kind) => contents.share(kind) >= MOST) ??
    null
  );
}

/** How well the cells go with a field, from 0 to 1. */
function fitOf(field: Field, contents: Contents): number {
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

/** Doubts that make a question of a claim. */
const GRAVE: ReadonlySet<string> = new Set([
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

function doubtsOf(name: string, field: Field, contents: Contents): Remark[] {
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
  if (MAYBE_PEOPLE.has(folded(name))) doubts.push(remark('doubt-person'));
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

/** Few different cells, each of them yes, no or a mark. */
function isFlags(contents: Contents): boolean {
  return contents.judged <= 4 && contents.share('flag') === 1;
}

function whyNamed({ how, part }: Named, header: string): Remark {
  if (how === 'part') return remark('why-name-part', { part, header });
  return remark(how === 'exact' ? 'why-name' : 'why-name-near', { header });
}

function whyRead(field: Field, contents: Contents): Remark[] {
  const kinds = KINDS[field];
  if (!kinds) return [];
  const kind = kinds.reduce((one, other) => (contents.share(other) > contents.share(one) ? other : one));
  return [whyKind(kind, contents)];
}

function whyKind(kind: Kind, contents: Contents): Remark {
  return remark('why-contents', { percent: percent(contents.share(kind)), kind });
}

/** Rounded down: not all is never said to be all. */
function percent(share: number): number {
  return Math.floor(share * 100);
}

function asked(
  field: Field | null,
  why: readonly Remark[],
  doubts: readonly Remark[],
  alternatives: readonly Field[],
): Guess {
  const others = [...new Set(alternatives)].filter((each) => each !== field);
  return { field, certainty: 'ask', why, doubts, alternatives: others };
}

function nothing(why: Remark): Guess {
  return { field: null, certainty: 'none', why: [], doubts: [why], alternatives: [] };
}
