// What became of one backup or snapshot in a drill.

export interface DrillResult {
  readonly id: string;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  /** The first difference, as a sentence; `null` when it came back as it was kept. */
  readonly difference: string | null;
  /** What of it would stay out of a publish, as a sentence: it is whole all the same. */
  readonly remark: string | null;
}
