// A season that an editor writes while the desk may be killed: every event says which version it is, and what was
// answered is remembered, for it must never be lost.

import { expect } from 'vitest';
import { columnLetters } from '../../shared/a1.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import type { FeedEvent } from '../../shared/feed/feed-event.ts';
import type { DeskApart } from './desk-apart.ts';
import type { Row } from './editors-sheet.ts';

const FIRST_EVENTS = 60;
const ROOM_FOR_MORE = 100;
const DESCRIPTIONS = columnLetters(EVENT_COLUMNS.findIndex(({ field }) => field === 'description'));

export class Season {
  /** The revision that was published last, as far as anybody was told. */
  published = 0;
  readonly #desk: DeskApart;
  /** Rows and their version, as far as their writing was answered. */
  #count = FIRST_EVENTS;
  #version = 0;
  /** The last version that was ever begun. */
  #begun = 0;
  #keys = new Map<string, string>();
  #tookMs = { edit: 0, publish: 0 };

  constructor(desk: DeskApart) {
    this.#desk = desk;
  }

  async begin(): Promise<void> {
    await this.#desk.setUp(Array.from({ length: FIRST_EVENTS }, (_, index) => rowOf(index, 0)));
    await this.#desk.reshape('Events', (sheetId) => [
      { appendDimension: { sheetId, dimension: 'ROWS', length: ROOM_FOR_MORE } },
    ]);
    await this.edit();
  }

  /** How to begin an act, and how long it took the last time it was left alone. */
  timed(act: 'edit' | 'publish'): readonly [begin: () => Promise<void>, usualMs: number] {
    return [() => (act === 'edit' ? this.edit() : this.publish()), this.#tookMs[act]];
  }

  /** The next version of every event, and every other time one event more: a mix must not show by its count alone. */
  async edit(): Promise<void> {
    const beganMs = performance.now();
    this.#begun += 1;
    const version = this.#begun;
    const texts = Array.from({ length: this.#count }, () => [versionText(version)]);
    await this.#desk.writeCells(`Events!${DESCRIPTIONS}2`, texts);
    this.#version = version;
    if (version % 2 === 0) {
      await this.#desk.write([rowOf(this.#count, version)], this.#count + 2);
      this.#count += 1;
    }
    this.#tookMs.edit = performance.now() - beganMs;
  }

  async publish(when = ''): Promise<void> {
    const beganMs = performance.now();
    const { revision, outcome, delivery, sentence } = await this.#desk.publish();
    expect(delivery, `${when}: ${sentence}`).toMatchObject({ state: 'delivered' });
    expect(revision, when).toBeGreaterThanOrEqual(this.published);
    if (outcome === 'published') this.#tookMs.publish = performance.now() - beganMs;
    this.published = revision;
  }

  /** In the opened workbook: every row that was written stands there once, whole, and with its key. */
  async expectNothingLost(when: string): Promise<void> {
    const rows = await this.#desk.rows();
    expect(rows.length - this.#count, when).toBeOneOf([0, 1]);
    this.#count = rows.length;
    const version = Number(/\d+/.exec(rows[0]!.description ?? '')![0]);
    expect(version, when).toBeOneOf([this.#version, this.#begun]);
    this.#version = version;
    for (const [index, row] of rows.entries()) {
      expect(row, when).toMatchObject(rowOf(index, version));
      const key = this.#keys.get(row.title ?? '');
      if (key !== undefined) expect(row.key, when).toBe(key);
    }
  }

  /** What visitors see is what the rows say, under the keys that they have always had. */
  async expectServed(events: readonly FeedEvent[], when: string): Promise<void> {
    const inSheet = (await this.#desk.rows()).map(({ key, title, description }) => [key, title, description]);
    const served = events.map(({ key, title, description }) => [key, title, description]);
    expect(served.sort(), when).toEqual(inSheet.sort());
    for (const { key, title } of events) {
      expect(this.#keys.get(title) ?? key, when).toBe(key);
      this.#keys.set(title, key);
    }
  }
}

function rowOf(index: number, version: number): Row {
  return {
    title: `Evening ${index}`,
    date: `2027-06-${String(1 + (index % 28)).padStart(2, '0')}`,
    startTime: '19:30',
    venue: `Hall ${index}`,
    description: versionText(version),
    internalNotes: `Nobody else knows of ${index}.`,
  };
}

function versionText(version: number): string {
  return `Version ${version} of the whole programme.`;
}
