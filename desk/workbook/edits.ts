// Everything that can be done to a workbook, as data: what a script buffers, what the REST API asks for, and
// what another person does in between are all lists of these.

import type { Area, Cell, Rule, Style, Tab, Validation, Value } from './model.ts';

/** A value as a script hands it over: dates travel as Unix milliseconds. */
export type Input = Value | null | { date: number };

/** A field given once for the whole area, or once per cell. */
export type PerCell<Field> = { all: Field } | { each: Field[][] };

/** What one person or script does to the cells of one tab. */
export type CellEdit = { tab: number; area: Area } & (
  | { kind: 'values'; values: Input[][]; as: 'typed' | 'raw' }
  | { kind: 'formulas'; formulas: string[][] }
  | { kind: 'formats'; formats: PerCell<string> }
  | { kind: 'notes'; notes: PerCell<string | null> }
  | { kind: 'validations'; validations: PerCell<Validation | null> }
  | { kind: 'styles'; styles: PerCell<Style> }
  | { kind: 'clear'; contents?: boolean; formats?: boolean; notes?: boolean; validations?: boolean }
  | { kind: 'sort'; keys: { column: number; ascending: boolean }[] }
  /** Row `n` of the area becomes what row `order[n]` of it was, counted from 0. */
  | { kind: 'order'; order: number[] }
  /** Whole cells, as an undo puts them back. */
  | { kind: 'cells'; cells: (Cell | null)[][] }
  | { kind: 'copy'; from: { tab: number; area: Area }; what: 'all' | 'values' | 'formats' }
  | { kind: 'merge' }
  | { kind: 'unmerge' }
);

/** What changes a tab's grid or its marks. */
export type TabEdit = { tab: number } & (
  | { kind: 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns'; at: number; count: number }
  | { kind: 'resize'; rowCount: number; columnCount: number }
  | { kind: 'rename'; name: string }
  | { kind: 'hide'; hidden: boolean }
  | { kind: 'freeze'; rows?: number; columns?: number }
  | { kind: 'color'; color: string | null }
  | { kind: 'move'; index: number }
  | { kind: 'sizes'; columns?: Record<string, number>; rows?: Record<string, number> }
  | { kind: 'hideColumns'; at: number; count: number; hidden: boolean }
  | { kind: 'rules'; rules: Rule[] }
  | { kind: 'protect'; protection: number; area: Area | null }
  | { kind: 'reprotect'; protection: number; change: ProtectionChange }
  | { kind: 'unprotect'; protection: number }
  | { kind: 'deleteTab' }
  | { kind: 'marks'; marks: Marks }
);

/** What lies over the cells of a tab and moves along with them; an undo puts it back whole. */
export type Marks = Pick<
  Tab,
  'merges' | 'protections' | 'rules' | 'columnWidths' | 'rowHeights' | 'hiddenColumns'
>;

/** A change to a protection that stands; fields left out stay. */
export interface ProtectionChange {
  description?: string;
  warningOnly?: boolean;
  editors?: string[] | null;
}

/** What changes the workbook itself. Ids are given by whoever edits, from `Workbook.nextId`. */
export type WorkbookEdit =
  | { kind: 'addTab'; id: number; name: string; index: number; rowCount?: number; columnCount?: number }
  | { kind: 'settings'; timeZone?: string; locale?: string; title?: string };

/** A row below the last one that holds anything: where that is, is known only when it is written. */
export interface AppendEdit {
  kind: 'append';
  tab: number;
  values: Input[];
}

export type Edit = CellEdit | TabEdit | WorkbookEdit | AppendEdit;

/** Who edits, and what has been taken from them. */
export interface Actor {
  email: string;
  revoked?: 'edit' | 'protected' | undefined;
}

/** What an edit needs to know of the world: who acts, and the date that completes `5/6`. */
export interface Moment {
  actor: Actor;
  now: Date;
}
