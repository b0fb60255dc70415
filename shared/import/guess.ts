// Which field one column of a foreign file fills, from its name and from its cells. Cells overrule names, and
// what is doubtful is asked about: a wrong claim costs more than a question.

import { columnOf, type Field } from '../columns.ts';
import type { Contents } from './contents.ts';
import { doubtsOf, GRAVE, percent } from './doubts.ts';
import { FULL, fieldsRead, fitOf, KINDS, kindMostly, MOST, SOME } from './fit.ts';
import { statedBy } from './flags.ts';
import type { Kind } from './kinds.ts';
import { fieldsNamed, type NamedField } from './names.ts';
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

/** Whether a column of that certainty is part of the mapping as it stands. */
export function isTaken({ certainty }: { readonly certainty: Certainty }): boolean {
  return certainty === 'sure' || certainty === 'likely';
}

/** Columns of yes and no. */
const YES_FIELDS: readonly Field[] = ['pick', 'soldOut'];

/** Guesses from a column's name, blank where it has none, and from what stands in it. */
export function guessOf(name: string, contents: Contents): Guess {
  if (contents.filled === 0) return nothing(remark('doubt-blank'));
  const named = name === '' ? null : fieldsNamed(name);
  if (named && columnOf(named.fields[0]!).script) return nothing(remark('doubt-unknown'));
  if (
    isFlags(contents) &&
    !named?.fields.some((field) => YES_FIELDS.includes(field) && named.how === 'exact')
  ) {
    const doubt = name === '' ? remark('doubt-unknown') : remark('doubt-flag', { words: statedBy(name) });
    return asked(null, [], [doubt], ['tags', 'access', ...YES_FIELDS]);
  }
  return named ? fromName(name, named, contents) : fromContents(name, contents);
}

function fromName(name: string, named: NamedField, contents: Contents): Guess {
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
function contradicted(named: NamedField, contents: Contents): Guess {
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

/** Few different cells, each of them yes, no or a mark. */
function isFlags(contents: Contents): boolean {
  return contents.judged <= 4 && contents.share('flag') === 1;
}

function whyNamed({ how, part }: NamedField, header: string): Remark {
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
