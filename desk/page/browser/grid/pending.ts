// What people typed and the workbook has not answered for: shown at once, and kept when it was refused.

import type { Place } from './areas.ts';

interface PendingText {
  readonly text: string;
  /** The answer has come; only the row is still to come. */
  isDone: boolean;
  /** The row has come; only the answer is still to come. */
  isSeen: boolean;
}

/** Typed texts by cell, which move with their rows. */
export class TypedTexts {
  #waiting = new Map<string, PendingText>();
  #refused = new Map<string, string>();

  /** The text to show instead of what the cell holds. */
  waiting({ row, column }: Place): string | undefined {
    return this.#waiting.size === 0 ? undefined : this.#waiting.get(`${row}:${column}`)?.text;
  }
  /** What was typed here and refused. */
  refused({ row, column }: Place): string | undefined {
    return this.#refused.size === 0 ? undefined : this.#refused.get(`${row}:${column}`);
  }
  forget({ row, column }: Place): void {
    this.#refused.delete(`${row}:${column}`);
  }

  /** Shows a text until its row has come. */
  put({ row, column }: Place, text: string): PendingText {
    const typed = { text, isDone: false, isSeen: false };
    this.#waiting.set(`${row}:${column}`, typed);
    this.#refused.delete(`${row}:${column}`);
    return typed;
  }
  /** The answer to a text. Gives the cell of a refused one, wherever it is by now. */
  answer(typed: PendingText, isDone: boolean): Place | null {
    const key = this.#keyOf(typed);
    typed.isDone = true;
    if (key === undefined) return null;
    if (isDone && !typed.isSeen) return null;
    this.#waiting.delete(key);
    if (isDone) return null;
    this.#refused.set(key, typed.text);
    return placeOf(key);
  }
  /** The row of a text will not come: it changed nothing. */
  drop(typed: PendingText): boolean {
    const key = this.#keyOf(typed);
    return key !== undefined && this.#waiting.delete(key);
  }
  /** Rows have come: what they answer for is theirs to show. */
  arrived(at: number, rows: number, hasChanged: (place: Place) => boolean): void {
    for (const [key, typed] of this.#waiting) {
      const place = placeOf(key);
      if (place.row < at || place.row >= at + rows) continue;
      if (typed.isDone) this.#waiting.delete(key);
      else if (hasChanged(place)) typed.isSeen = true;
    }
  }
  /** Rows have moved, and some have gone. */
  spliced(at: number, deleted: number, inserted: number): void {
    const moved = <Kept>(texts: Map<string, Kept>) =>
      new Map(
        [...texts].flatMap(([key, kept]): [string, Kept][] => {
          const { row, column } = placeOf(key);
          if (row < at) return [[key, kept]];
          return row < at + deleted ? [] : [[`${row + inserted - deleted}:${column}`, kept]];
        }),
      );
    this.#waiting = moved(this.#waiting);
    this.#refused = moved(this.#refused);
  }

  #keyOf(typed: PendingText): string | undefined {
    for (const [key, each] of this.#waiting) if (each === typed) return key;
    return undefined;
  }
}

function placeOf(key: string): Place {
  const [row, column] = key.split(':');
  return { row: Number(row), column: Number(column) };
}
