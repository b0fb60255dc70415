// What the sidebar is told of a snapshot: plain data, as in `answers.ts` beside.

export interface SnapshotTaken {
  readonly outcome: 'taken' | 'refused';
  readonly sentence: string;
  /** Its tab and its number; empty and 0 when none was taken. */
  readonly tab: string;
  readonly sequence: number;
}
