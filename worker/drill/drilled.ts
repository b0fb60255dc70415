// What became of one backup or snapshot in a drill.

export interface Drilled {
  readonly id: string;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  /** The first difference, as a sentence; `null` when it came back as it was kept. */
  readonly difference: string | null;
}
