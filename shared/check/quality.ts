// Quality at a glance: by field, how complete the programme is; by kind of Issue, how many; and what to repair
// first.

import { EVENT_COLUMNS, type Field } from '../columns.ts';
import type { Draft } from '../draft/assemble.ts';
import type { EventContent } from '../event.ts';
import { groupBy } from '../groups.ts';
import type { Issue, IssueCode, Severity } from '../issues/issue.ts';

export interface Quality {
  /** Of the public columns that some event uses, in their order: how many of the events have something there. */
  readonly fields: readonly FieldQuality[];
  /** The gravest first, then the most frequent. */
  readonly rules: readonly RuleQuality[];
  /** A few, in the order in which repairing them does most good. */
  readonly repairFirst: readonly RepairFirst[];
}

export interface FieldQuality {
  readonly field: Field;
  readonly filled: number;
  /** Events that can be published. */
  readonly of: number;
}

export interface RuleQuality {
  readonly code: IssueCode;
  readonly count: number;
  readonly severity: Severity;
}

/** `why` is the reason: it stops events, visitors miss it most, or it touches most events. */
export type RepairFirst =
  | { readonly why: 'stops'; readonly code: IssueCode; readonly count: number }
  | { readonly why: 'missed'; readonly field: Field; readonly count: number }
  | { readonly why: 'frequent'; readonly code: IssueCode; readonly count: number };

/** Reads nothing but its parameters; linear in the rows. `issues` are those of draft and settings together. */
export function qualityOf({ rows }: Draft, issues: readonly Issue[]): Quality {
  const contents = rows.flatMap(({ content }) => (content ? [content] : []));
  const fields = USEFUL.map(([field, isThere]) => ({
    field,
    filled: contents.filter(isThere).length,
    of: contents.length,
  })).filter(({ filled }) => filled > 0);
  const rules = rulesIn(issues);
  return { fields, rules, repairFirst: repairFirstOf(fields, rules) };
}

type IsThere = (content: EventContent) => boolean;

/** What “something there” is, for fields that are not simply text or a list. */
const THERE: Partial<Record<Field, IsThere>> = {
  startTime: ({ occurrences }) => occurrences.every(({ time }) => time !== 'tbc'),
  endTime: ({ occurrences }) =>
    occurrences.every(({ time, endsAt }) => time === 'all-day' || endsAt !== null),
  price: ({ price }) => price.kind !== 'unknown',
  ticketUrl: ({ links }) => links.some(({ kind }) => kind === 'tickets'),
  moreLinks: ({ links }) => links.some(({ kind }) => kind === 'more'),
  age: ({ age }) => age.min !== null || age.text !== null,
  // What is only online takes place nowhere.
  venue: ({ venue, setting }) => venue !== null || setting.join() === 'online',
};
/** Every event has one, or most rightly have none: nothing is missing where they are blank. */
const NEVER_MISSING: ReadonlySet<Field> = new Set([
  'key',
  'status',
  'date',
  'endDate',
  'pick',
  'soldOut',
  'timeZone',
  'series',
]);

const USEFUL: readonly (readonly [Field, IsThere])[] = EVENT_COLUMNS.filter(
  (column) => column.public && !NEVER_MISSING.has(column.field),
).map(({ field }) => [field, THERE[field] ?? isFilled(field as keyof EventContent)]);

function isFilled(field: keyof EventContent): IsThere {
  return (content) => {
    const value: unknown = content[field];
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== '';
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

function rulesIn(issues: readonly Issue[]): RuleQuality[] {
  return [...groupBy(issues, ({ code, severity }) => `${code} ${severity}`).values()]
    .map((alike) => ({ code: alike[0]!.code, count: alike.length, severity: alike[0]!.severity }))
    .sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] ||
        other.count - one.count ||
        (one.code < other.code ? -1 : 1),
    );
}

/** What visitors miss most, in this order: where, when, how much, what. */
const MISSED: readonly Field[] = ['venue', 'startTime', 'price', 'description'];
const MOST_TO_REPAIR = 6;

function repairFirstOf(fields: readonly FieldQuality[], rules: readonly RuleQuality[]): RepairFirst[] {
  const of = (severity: Severity) => rules.filter((each) => each.severity === severity);
  const stops = of('error').map(({ code, count }) => ({ why: 'stops', code, count }) as const);
  const missed = MISSED.flatMap((field) => {
    const found = fields.find((each) => each.field === field);
    const count = found ? found.of - found.filled : 0;
    return count > 0 ? [{ why: 'missed', field, count } as const] : [];
  });
  const isStated = (code: IssueCode) => missed.some(({ field }) => code === `${field}-missing`);
  const warnings = of('warning').filter(({ code }) => !isStated(code));
  const frequent = warnings.map(({ code, count }) => ({ why: 'frequent', code, count }) as const);
  return [...stops, ...missed, ...frequent].slice(0, MOST_TO_REPAIR);
}
