// The open workbook: edits go in, and two earlier views of it are kept for readers that come at a bad moment.

import { applyEdit, isCellEdit } from './apply.ts';
import { viewOf } from './cells.ts';
import type { Actor, Edit } from './edits.ts';
import type { Area, Row, Tab, Workbook } from './model.ts';
import { recalculate } from './volatile.ts';

/** Who an edit comes from: only a script's edits leave earlier views behind. */
export type Source = 'script' | 'person' | 'api';

/** What a script's last flush that wrote several rows wrote: where, in order, and the tab's rows as they were before. */
export interface LastWrite {
  tab: number;
  areas: readonly Area[];
  rowsBefore: readonly Row[];
}

export class Book {
  readonly workbook: Workbook;
  /** The tabs as they were before the last script flush that wrote cells. */
  tabsBeforeFlush: readonly Tab[] | null = null;
  lastWrite: LastWrite | null = null;
  readonly #clock: () => Date;
  readonly #changed: () => void;

  /** `changed` is told after every edit, so that the state is saved. */
  constructor(workbook: Workbook, clock: () => Date, changed: () => void) {
    this.workbook = workbook;
    this.#clock = clock;
    this.#changed = changed;
  }

  /**
   * Applies edits in order. One that is refused ends the list; those before it stay, as at Google.
   * @throws Refusal
   */
  apply(edits: readonly Edit[], actor: Actor, source: Source): void {
    if (edits.length === 0) return;
    if (source === 'script' && edits.some(isCellEdit)) this.tabsBeforeFlush = this.workbook.tabs.map(viewOf);
    this.meet(actor.email);
    const writes = new Map<number, LastWrite>();
    try {
      for (const edit of edits) {
        if (source === 'script') this.#noteWrite(writes, edit);
        applyEdit(this.workbook, edit, { actor, now: this.#clock() });
      }
    } finally {
      for (const write of writes.values()) if (rowsIn(write.areas) > 1) this.lastWrite = write;
      recalculate(this.workbook);
      this.#changed();
    }
  }

  /** Does several things or, when one is refused, none of them. */
  atomically<Answer>(act: () => Answer): Answer {
    const { workbook } = this;
    const before = { ...workbook, tabs: workbook.tabs.map(viewOf) };
    try {
      return act();
    } catch (error) {
      Object.assign(workbook, before);
      throw error;
    }
  }

  /** Remembers a person, so that a protection can list who may edit. */
  meet(email: string): void {
    if (this.workbook.people.includes(email)) return;
    this.workbook.people.push(email);
    this.#changed();
  }

  /** Tells the state file of a change that was no edit: properties, triggers, the script's zone. */
  touch(): void {
    this.#changed();
  }

  /** An id that no tab and no protection has had. */
  mintId(): number {
    this.workbook.nextId += 1;
    this.#changed();
    return this.workbook.nextId;
  }

  /** Rows that move meanwhile would mean other ones: only what is written after that counts. */
  #noteWrite(writes: Map<number, LastWrite>, edit: Edit): void {
    const tab = 'tab' in edit ? this.workbook.tabs.find(({ id }) => id === edit.tab) : undefined;
    if (!tab) return;
    if (!isCellEdit(edit)) writes.delete(tab.id);
    if (edit.kind !== 'values') return;
    const { areas, rowsBefore } = writes.get(tab.id) ?? { areas: [], rowsBefore: tab.rows.slice() };
    writes.delete(tab.id);
    writes.set(tab.id, { tab: tab.id, areas: [...areas, edit.area], rowsBefore });
  }
}

function rowsIn(areas: readonly Area[]): number {
  return new Set(areas.flatMap(rowNumbers)).size;
}

/** The numbers of its rows. */
export function rowNumbers({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, offset) => row + offset);
}
