// The mass-change brake: what a publish would take from visitors all at once, as a slip with a filter, a column or
// a format does. Each is asked about before it is published; what an editor means is confirmed and goes out.

import type { Field } from '../columns.ts';
import { firstStart, type PublishedEvent } from '../event.ts';
import { FIELD_TEXTS } from '../event-fields.ts';

interface Example {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

interface Mass {
  /** Events that it happens to, and how many it could happen to. */
  readonly count: number;
  readonly of: number;
  /** `MOST_EXAMPLES` at most, in the order of the programme. */
  readonly examples: readonly Example[];
}

export type MassChange =
  | (Mass & { readonly kind: 'removed' | 'cancelled' | 'moved' })
  | (Mass & { readonly kind: 'emptied'; readonly field: Field })
  | (Mass & { readonly kind: 'drifted'; readonly field: Field; readonly from: Shape; readonly to: Shape });

interface Brake {
  readonly changes: readonly MassChange[];
  /** Different events to which any of it happens. */
  readonly affected: number;
}

/** From so many events on, and from such a share of those it could happen to, a change is a mass change. */
const THRESHOLDS = {
  removed: { count: 5, share: 0.1 },
  cancelled: { count: 5, share: 0.3 },
  moved: { count: 10, share: 0.5 },
  emptied: { count: 5, share: 0.3 },
  drifted: { count: 5, share: 0.5 },
} as const;
/** A column that goes blank altogether is asked about from so few on, and a programme that vanishes too. */
const FEWEST_OF_ALL = 3;
const MOST_EXAMPLES = 5;
/** Title and Date are errors when they are gone, and what becomes of dates is looked at by itself. */
const WATCHED = [...FIELD_TEXTS].filter(([field]) => !['title', 'date', 'endDate'].includes(field));

/** Compares what is live with what a publish would make of it. Nothing found: `changes` is empty. */
export function massChanges(before: readonly PublishedEvent[], after: readonly PublishedEvent[]): Brake {
  const live = before.filter(isVisible);
  const next = new Map(after.filter(isVisible).map((event) => [event.key, event]));
  const pairs = live.flatMap((event): Pair[] => {
    const now = next.get(event.key);
    return now ? [[event, now]] : [];
  });
  const changed = pairs.filter(([one, other]) => one !== other);
  const affected = new Set<string>();
  const changes: MassChange[] = [];
  const found = (kind: keyof typeof THRESHOLDS, hits: readonly Hit[], of: number): Mass | null => {
    const { count, share } = THRESHOLDS[kind];
    const isMass = hits.length >= count && hits.length >= of * share;
    const isAll = kind !== 'moved' && hits.length === of && of >= FEWEST_OF_ALL;
    if (!isMass && !isAll) return null;
    for (const { key } of hits) affected.add(key);
    const inOrder = [...hits].sort((one, other) => (one.order < other.order ? -1 : 1));
    return {
      count: hits.length,
      of,
      examples: inOrder.slice(0, MOST_EXAMPLES).map(({ example }) => example),
    };
  };
  const gone = live.filter(({ key }) => !next.has(key)).map((event) => hit(event, datesOf(event), ''));
  const removed = found('removed', gone, live.length);
  if (removed) changes.push({ kind: 'removed', ...removed });

  const current = pairs.filter(([one]) => one.status !== 'cancelled');
  const called = current.filter(([, other]) => other.status === 'cancelled');
  const cancelled = found(
    'cancelled',
    called.map(([event]) => hit(event, datesOf(event), '')),
    current.length,
  );
  if (cancelled) changes.push({ kind: 'cancelled', ...cancelled });

  const elsewhen = changed.filter(([one, other]) => datesOf(one) !== datesOf(other));
  const moved = found(
    'moved',
    elsewhen.map(([one, other]) => hit(one, datesOf(one), datesOf(other))),
    pairs.length,
  );
  if (moved) changes.push({ kind: 'moved', ...moved });

  for (const [field, textOf] of WATCHED) {
    const filled = pairs.filter(([one]) => textOf(one) !== '');
    const lost = filled.filter(([one, other]) => one !== other && textOf(other) === '');
    const emptied = found(
      'emptied',
      lost.map(([one]) => hit(one, textOf(one), '')),
      filled.length,
    );
    if (emptied) changes.push({ kind: 'emptied', field, ...emptied });

    const kept = filled.filter(([, other]) => textOf(other) !== '');
    const drift = driftOf(field, textOf, kept);
    const drifted = drift && found('drifted', drift.hits, kept.length);
    if (drifted) changes.push({ kind: 'drifted', field, from: drift.from, to: drift.to, ...drifted });
  }
  return { changes, affected: affected.size };
}

type Pair = readonly [before: PublishedEvent, after: PublishedEvent];
interface Hit {
  readonly key: string;
  /** Sorts as the programme does: by first day, then by title. */
  readonly order: string;
  readonly example: Example;
}

/** The most frequent change of shape in a column. */
function driftOf(
  field: Field,
  textOf: (event: PublishedEvent) => string,
  kept: readonly Pair[],
): { from: Shape; to: Shape; hits: Hit[] } | null {
  const drifts = new Map<string, { from: Shape; to: Shape; hits: Hit[] }>();
  for (const [one, other] of kept) {
    if (one === other) continue;
    const [before, after] = [textOf(one), textOf(other)];
    const [from, to] = [shapeOf(field, one, before), shapeOf(field, other, after)];
    if (from === to) continue;
    const drift = drifts.get(`${from} ${to}`) ?? { from, to, hits: [] };
    drift.hits.push(hit(one, before, after));
    drifts.set(`${from} ${to}`, drift);
  }
  const most = [...drifts.values()].sort((one, other) => other.hits.length - one.hits.length);
  return most[0] ?? null;
}

function hit(event: PublishedEvent, before: string, after: string): Hit {
  const { key, title } = event;
  return { key, order: `${firstStart(event.occurrences) ?? ''} ${title}`, example: { title, before, after } };
}

function datesOf({ occurrences }: PublishedEvent): string {
  return occurrences.map(({ date }) => date).join(', ');
}

function isVisible({ status }: PublishedEvent): boolean {
  return status !== 'removed';
}

// What kind of thing a column says, as far as its looks go.

export type Shape = 'words' | 'numbers' | 'dates' | 'times' | 'links' | 'amounts';

/** The shape of what a column says; a price is an amount or words, by what was read in it. */
function shapeOf(field: Field, event: PublishedEvent, text: string): Shape {
  if (field === 'price') return event.price.kind === 'unknown' ? 'words' : 'amounts';
  if (/^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return 'dates';
  if (/^\d{1,2}[:h]\d\d$/.test(text)) return 'times';
  if (/^https?:\/\//.test(text)) return 'links';
  return /^[-+]?[\d.,\s]+$/.test(text) ? 'numbers' : 'words';
}
