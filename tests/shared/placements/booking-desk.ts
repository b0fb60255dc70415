// A booking desk for tests: a `Placements` tab that is typed into, a clock that is moved by hand, and publishing as
// the script does it. Nothing in it knows how the schedule is made.

import { mintFrom } from '../../../shared/keys.ts';
import { OF_PLACEMENTS, type PlacementField } from '../../../shared/placements/columns.ts';
import { type PlacementDraft, placementDraftOf } from '../../../shared/placements/draft.ts';
import { nameOf, type PlacedEvent, type PlacedEvents } from '../../../shared/placements/events.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import type { Table } from '../../../shared/table.ts';
import type { OffsetAt } from '../../../shared/zone.ts';
import { offsetsOf } from '../programme.ts';

export type Cells = Partial<Record<PlacementField, string>>;

const HOUR_MS = 3_600_000;

/** Offsets change on the hour, so each hour is asked for once. */
function hourly(offsetAt: OffsetAt): OffsetAt {
  const known = new Map<number, number>();
  return (epochMs) => {
    const hour = Math.floor(epochMs / HOUR_MS);
    const before = known.get(hour);
    if (before !== undefined) return before;
    const offset = offsetAt(hour * HOUR_MS);
    known.set(hour, offset);
    return offset;
  };
}

const ZONES = new Map<string, OffsetAt>();

export function offsetsIn(timeZone: string): OffsetAt {
  const known = ZONES.get(timeZone) ?? hourly(offsetsOf(timeZone));
  ZONES.set(timeZone, known);
  return known;
}

export class BookingDesk {
  readonly settings: Settings;
  readonly offsetAt: OffsetAt;
  nowMs: number;
  rows: Cells[] = [];
  published: readonly PublishedPlacement[] = [];
  events: PlacedEvent[];
  #seed = 0;

  constructor(more: Partial<Settings> = {}, now = '2027-06-01T08:00:00Z') {
    this.settings = { ...DEFAULT_SETTINGS, ...more };
    this.offsetAt = offsetsIn(this.settings.timeZone);
    this.nowMs = Date.parse(now);
    this.events = ['one', 'two', 'three', 'four', 'five'].map((key) => ({
      key,
      title: `Event ${key}`,
      state: 'public',
      occurrences: [],
    }));
  }

  /** Types a row; what is not said is a spotlight of event one, now, for two days. */
  add(cells: Cells): number {
    this.rows.push({
      event: nameOf(this.events[0]!),
      tier: 'spotlight',
      requestedStart: this.wall(this.nowMs),
      ...cells,
    });
    return this.rows.length - 1;
  }

  type(row: number, cells: Cells): void {
    Object.assign(this.rows[row]!, cells);
  }

  /** The wall time of an instant, to be typed; with its offset, as nothing else says it in every hour. */
  wall(epochMs: number): string {
    const offset = this.offsetAt(epochMs);
    const text = new Date(epochMs + offset * 60_000).toISOString();
    const sign = offset < 0 ? '-' : '+';
    const two = (number: number) => String(number).padStart(2, '0');
    const size = Math.abs(offset);
    return `${text.slice(0, 10)} ${text.slice(11, 16)} ${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  }

  pass(hours: number): void {
    this.nowMs += Math.round(hours * 3_600) * 1_000;
  }

  table(): Table {
    const { columns } = OF_PLACEMENTS;
    return {
      tab: 'Placements',
      header: columns.map(({ header }) => header),
      rows: this.rows.map((row) => columns.map(({ field }) => row[field] ?? '')),
      odd: [],
      merged: [],
    };
  }

  draft(): PlacementDraft {
    const { settings, offsetAt, published } = this;
    this.#seed += 1;
    return placementDraftOf(this.table(), {
      settings,
      clock: { timeZone: settings.timeZone, offsetAt },
      mint: mintFrom(`seed ${this.#seed}`, [
        ...this.rows.map(({ key }) => key ?? ''),
        ...published.map(({ id }) => id),
      ]),
      events: this.#events(),
      published,
      now: this.now(),
      who: 'editor@example.org',
    });
  }

  /** RFC 3339 in UTC, whole seconds. */
  now(): string {
    return `${new Date(this.nowMs).toISOString().slice(0, 19)}Z`;
  }

  /** Writes what script writes into the cells. */
  resolveDoubt(draft = this.draft()): PlacementDraft {
    for (const { row, cells } of draft.rows) {
      const present = this.rows[row - 2]!;
      for (const [field, text] of Object.entries(cells)) {
        if (text !== null) present[field as PlacementField] = text;
      }
    }
    return draft;
  }

  publish(): PlacementDraft {
    const draft = this.resolveDoubt();
    this.published = draft.next;
    return draft;
  }

  /** The published window of a row, as wall times without the zone; `null` while it has none. */
  window(row: number): string | null {
    const found = this.published.find(({ id }) => id === this.rows[row]!.key);
    return found
      ? `${found.effectiveStartAt.slice(0, 16)} – ${found.effectiveEndAt.slice(0, 16)}`.replaceAll('T', ' ')
      : null;
  }

  #events(): PlacedEvents {
    const { events } = this;
    return {
      find: (key) => events.find((event) => event.key === key.toLowerCase()) ?? null,
      called: (title) => events.filter((event) => event.title === title && event.state === 'public'),
      all: () => events,
    };
  }
}

export const codesOf = (draft: PlacementDraft): string[] => draft.issues.map(({ code }) => code);
