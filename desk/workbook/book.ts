// The open workbook: edits go in, and two earlier views of it are kept for readers that come at a bad moment.

import { applyEdit, isCellEdit } from './apply.ts';
import { viewOf } from './cells.ts';
import type { Actor, Edit } from './edits.ts';
import type { Area, Row, Tab, Workbook } from './model.ts';

/** Who an edit comes from: only a script's edits leave earlier views behind. */
export type Source = 'script' | 'person' | 'api';

/** The last write of several rows by a script: where, and the tab's rows as they were before. */
export interface LastWrite {
  tab: number;
  area: Area;
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
    try {
      for (const edit of edits) {
        const before = source === 'script' ? this.#rowsBefore(edit) : null;
        applyEdit(this.workbook, edit, { actor, now: this.#clock() });
        if (before) this.lastWrite = before;
      }
    } finally {
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

  #rowsBefore(edit: Edit): LastWrite | null {
    if (edit.kind !== 'values' || edit.area.rows < 2) return null;
    const tab = this.workbook.tabs.find((one) => one.id === edit.tab);
    return tab ? { tab: tab.id, area: edit.area, rowsBefore: tab.rows.slice() } : null;
  }
}
