// What the page is told while it is open: the messages of `GET /desk/api/live`, a stream of server-sent events
// whose data are these as JSON. Rows and columns count from 1, as everywhere in the desk.

import type { Menu, ShownDialog } from '../runs/protocol.ts';
import type { Area, Rule, Style } from '../workbook/model.ts';

export type Message =
  | WorkbookMessage
  | TabMessage
  | RowsMessage
  | SpliceMessage
  | ReadyMessage
  | PeopleMessage
  | DialogMessage;

/** The workbook around the cells; sent at first, and whenever it changes. */
export interface WorkbookMessage {
  kind: 'workbook';
  title: string;
  locale: string;
  timeZone: string;
  tabs: TabName[];
  menus: Menu[];
}

export interface TabName {
  id: number;
  name: string;
  hidden: boolean;
  color: string | null;
}

/** Everything of the opened tab but its cells; sent before its first rows, and whenever it changes. */
export interface TabMessage {
  kind: 'tab';
  tab: TabFacts;
}

export interface TabFacts {
  id: number;
  name: string;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column number, for those that differ from the usual 100. */
  columnWidths: Record<string, number>;
  hiddenColumns: number[];
  merges: Area[];
  rules: Rule[];
  /** What is protected, and whether the person who looks may edit it; a warning asks them first. */
  protections: { area: Area | null; description: string; warningOnly: boolean; mayEdit: boolean }[];
  /** What `WireCell.style` and `WireCell.choice` point into. */
  styles: Style[];
  choices: Choice[];
}

/** A data validation that the page can offer. */
export type Choice = { kind: 'list'; values: string[]; strict: boolean } | { kind: 'checkbox' };

/** Rows from `at` on are now these. Everything not sent is blank. */
export interface RowsMessage {
  kind: 'rows';
  tab: number;
  at: number;
  rows: WireRow[];
}

/** `deleted` rows from `at` on make way for these; what is below moves. */
export interface SpliceMessage {
  kind: 'splice';
  tab: number;
  at: number;
  deleted: number;
  rows: WireRow[];
}

/** All rows of the opened tab have been sent. */
export interface ReadyMessage {
  kind: 'ready';
  tab: number;
}

/** A row may be shorter than the grid. */
export type WireRow = WireCell[];
/** Plain text is sent as a string, and nothing as null. */
export type WireCell = string | null | RichCell;

export interface RichCell {
  /** What the cell shows. */
  text: string;
  /** What an editor of the cell begins with, when that is not the text: a formula, a full number. */
  input?: string;
  /** What the value is, when it is no text. */
  type?: 'number' | 'boolean';
  /** A formula that the desk does not calculate. */
  isUncalculated?: true;
  style?: number;
  choice?: number;
  note?: string;
}

/** Everyone who has the workbook open, with the range they have selected. */
export interface PeopleMessage {
  kind: 'people';
  people: Person[];
}

export interface Person {
  email: string;
  tab: number | null;
  range: string | null;
}

/** A dialog of a script that waits for this person; `null` when none waits any more. */
export interface DialogMessage {
  kind: 'dialog';
  dialog: OpenDialog | null;
}

export interface OpenDialog extends ShownDialog {
  id: string;
}
