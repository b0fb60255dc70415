// A place in the workbook as the sidebar knows it.

/** Where an Issue or an event stands, as far as the sidebar knows. */
export interface Destination {
  readonly tab?: string;
  readonly eventKey: string | null;
  readonly row: number | null;
  /** The column's header; `null`: the title. */
  readonly column: string | null;
  readonly title?: string;
}
