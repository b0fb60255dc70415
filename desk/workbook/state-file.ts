// The workbook on disk: one JSON file, checked whole when read, written aside and renamed into place.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperationalError } from '../../shared/operational-error.ts';
import type { Cell, CellState, Row, Tab, Workbook } from './model.ts';
import { workbookState } from './model.ts';

/**
 * Reads the state; null where there is no file yet.
 * @throws OperationalError naming the file, which is left as it is, when it cannot be read as a workbook
 */
export async function readState(file: string): Promise<Workbook | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, 'it cannot be opened', cause);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unreadable(file, 'it is not JSON', cause);
  }
  const checked = workbookState.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw unreadable(file, `${issue?.path.join('.') || 'its content'}: ${issue?.message}`, checked.error);
  }
  return {
    ...checked.data,
    tabs: checked.data.tabs.map((tab) => ({
      ...tab,
      rows: tab.rows.map((row) => row.map(cellOf)),
      version: 0,
      layout: {},
    })),
  };
}

function unreadable(file: string, why: string, cause: unknown): OperationalError {
  return new OperationalError({
    code: 'workbook-unreadable',
    operation: 'open the desk',
    message: `The desk's workbook ${file} cannot be read (${why}). Nothing was changed.`,
    hint: 'Move it away to start with a new workbook, or put a good copy in its place.',
    cause,
  });
}

function unsaved(file: string, cause: unknown): OperationalError {
  return new OperationalError({
    code: 'workbook-not-saved',
    operation: 'save the desk',
    message: `The desk's workbook cannot be saved to ${file}; the change stands in the open workbook only.`,
    hint: 'Make room on the disk, or let the folder be written to, and do anything at the desk to save again.',
    cause,
  });
}

function cellOf(state: CellState): Cell | null {
  return state === null || typeof state === 'object' ? (state as Cell | null) : { value: state };
}

const SAVE_DELAY_MS = 250;

/** Saves the workbook: some time after each change, and at once when somebody is about to be told of it. */
export class StateFile {
  readonly #file: string;
  readonly #workbook: Workbook;
  readonly #failed: (error: unknown) => void;
  readonly #texts = new WeakMap<Tab, { version: number; text: string }>();
  readonly #rows = new WeakMap<Row, string>();
  #timer: NodeJS.Timeout | null = null;
  #saving: Promise<void> = Promise.resolve();
  /** Changes so far, and how many of them the file holds; opening counts as one. */
  #changes = 1;
  #kept = 0;

  constructor(file: string, workbook: Workbook, failed: (error: unknown) => void) {
    this.#file = file;
    this.#workbook = workbook;
    this.#failed = failed;
  }

  /** Counts a change, and asks for a save soon; several changes share one. */
  changed(): void {
    this.#changes += 1;
    this.#timer ??= setTimeout(() => void this.save().catch(this.#failed), SAVE_DELAY_MS);
  }

  /**
   * Waits until the file holds every change so far; nothing is written when it does already. One save at a
   * time, shared by all who wait for it.
   * @throws OperationalError when the file cannot be written; the one before stays
   */
  save(): Promise<void> {
    const wanted = this.#changes;
    const saved = this.#saving.then(() => (this.#kept >= wanted ? undefined : this.#write()));
    this.#saving = saved.catch(() => {});
    return saved;
  }

  async #write(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const aside = `${this.#file}.next`;
    let held: number;
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      held = this.#changes;
      await writeFile(aside, this.#print(), { mode: 0o600 });
      await rename(aside, this.#file);
    } catch (cause) {
      throw unsaved(this.#file, cause);
    }
    this.#kept = held;
  }

  /** Only tabs that changed since the last save are printed anew. */
  #print(): string {
    const { tabs, ...facts } = this.#workbook;
    return `${JSON.stringify(facts).slice(0, -1)},"tabs":[\n${tabs.map((tab) => this.#printTab(tab)).join(',\n')}]}\n`;
  }

  #printTab(tab: Tab): string {
    const printed = this.#texts.get(tab);
    if (printed?.version === tab.version) return printed.text;
    const { version, rows, layout, ...facts } = tab;
    const printedRows = rows.map((row) => this.#printRow(row)).join(',');
    const text = `${JSON.stringify(facts).slice(0, -1)},"rows":[${printedRows}]}`;
    this.#texts.set(tab, { version, text });
    return text;
  }

  /** A row is never changed in place, so one that stays is printed once. */
  #printRow(row: Row): string {
    const printed = this.#rows.get(row);
    if (printed !== undefined) return printed;
    const text = JSON.stringify(row.map(stateOf));
    this.#rows.set(row, text);
    return text;
  }
}

function stateOf(cell: Cell | null): CellState {
  return cell && Object.keys(cell).length === 1 ? cell.value : cell;
}
