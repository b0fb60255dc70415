// The grid and the page around it meet here: what the page gives the grid, and what it may ask of it. The page
// puts `grid.css` beside its own style; the grid fills the element it is given.

import type { RowsMessage, SpliceMessage, TabFacts } from '../../../live/messages.ts';
import type { Act } from '../../../people/acts.ts';
import type { Area } from '../../../workbook/model.ts';

/** What the grid asks of the page. */
export interface GridAdapter {
  /** Sends an act; the page itself asks about warnings and tells refusals. False when nothing was done. */
  act(act: Act): Promise<boolean>;
  undo(): void;
  redo(): void;
  /** The person has selected something else, or `activeInput` has changed: by typing or by the workbook. */
  moved(selection: Selection): void;
  /** Tells the person something in one sentence, in a toast that a screen reader reads out. */
  announce(sentence: string): void;
}

/** What is selected: an area, and in it the cell that typing goes to. */
export interface Selection {
  area: Area;
  active: { row: number; column: number };
}

/** Another person's place in this tab. */
export interface OtherPerson {
  email: string;
  name: string;
  /** A CSS colour. */
  color: string;
  area: Area;
}

/** What the page asks of the grid. */
export interface Grid {
  /** Shows a tab, without rows until they come; where the person was in it is found again. */
  open(tab: TabFacts): void;
  /** The opened tab's facts have changed. */
  change(tab: TabFacts): void;
  take(message: RowsMessage | SpliceMessage): void;
  showOthers(others: OtherPerson[]): void;
  /** Selects an area and scrolls to it. */
  select(area: Area): void;
  selection(): Selection;
  /** What a formula bar shows: what is being typed, else what an editor of the active cell begins with. */
  activeInput(): string;
  /** Types a text into the active cell, as the cell's own editor does. */
  commit(text: string): void;
  focus(): void;
  /** What menus and buttons offer; false: not now. */
  can(command: GridCommand): boolean;
  run(command: GridCommand): void;
}

export type GridCommand =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'clear'
  | 'fillDown'
  | 'selectAll'
  | 'insertRowsAbove'
  | 'insertRowsBelow'
  | 'deleteRows'
  | 'insertColumnsLeft'
  | 'insertColumnsRight'
  | 'deleteColumns'
  | 'sortAscending'
  | 'sortDescending'
  | 'freezeHeader';
