// The workbook as scripts hold it.

import type { Place } from '../runs/protocol.ts';
import { areaIn, readA1 } from '../workbook/a1.ts';
import { assertWhole } from './arguments.ts';
import { ask, current, refusal, shapeNow, writeNow } from './channel.ts';
import { behind, EmulatedObject } from './present.ts';
import { SheetEmulation } from './sheet.ts';
import type { GoogleSheet } from './sheet-facts.ts';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SpreadsheetEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'getId'
      | 'getUrl'
      | 'getName'
      | 'rename'
      | 'getSheetByName'
      | 'getSheetById'
      | 'getSheets'
      | 'getNumSheets'
      | 'insertSheet'
      | 'deleteSheet'
      | 'getActiveSheet'
      | 'setActiveSheet'
      | 'getActiveRange'
      | 'setActiveRange'
      | 'moveActiveSheet'
      | 'getRange'
      | 'getSpreadsheetTimeZone'
      | 'setSpreadsheetTimeZone'
      | 'getSpreadsheetLocale'
      | 'setSpreadsheetLocale'
      | 'toast'
    >
{
  readonly #sheets = new Map<number, SheetEmulation>();

  constructor() {
    super('Spreadsheet');
  }

  getId(): string {
    return 'desk';
  }
  getUrl(): string {
    return 'https://docs.google.com/spreadsheets/d/desk/edit';
  }
  getName(): string {
    return shapeNow().title;
  }
  rename(title: string): void {
    writeNow({ kind: 'settings', title });
  }

  getSheetByName(name: string): GoogleSheet | null {
    const tab = shapeNow().tabs.find((one) => one.name === name);
    return tab ? this.#sheet(tab.id).face : null;
  }
  getSheetById(id: number): GoogleSheet | null {
    return shapeNow().tabs.some((tab) => tab.id === id) ? this.#sheet(id).face : null;
  }
  getSheets(): GoogleSheet[] {
    return shapeNow().tabs.map((tab) => this.#sheet(tab.id).face);
  }
  getNumSheets(): number {
    return shapeNow().tabs.length;
  }

  /** A new tab with a name (or the next free one), at an index from 0 (or after the active tab). */
  insertSheet(first?: unknown, second?: unknown): GoogleSheet {
    const name = typeof first === 'string' ? first : this.#freeName();
    const given = typeof first === 'number' ? first : second;
    const index = typeof given === 'number' ? given : this.#active().getIndex();
    assertWhole('SpreadsheetApp.Spreadsheet.insertSheet', index);
    const id = ask('mintId', {});
    writeNow({ kind: 'addTab', id, name, index });
    return this.#sheet(id).activate();
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { id } = behind(sheet, SheetEmulation);
    if (shapeNow().tabs.length === 1) throw refusal("You can't remove all the sheets in a document.");
    writeNow({ kind: 'deleteTab', tab: id });
  }

  getActiveSheet(): GoogleSheet {
    return this.#active().face;
  }
  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    return behind(sheet, SheetEmulation).activate();
  }
  getActiveRange(): GoogleRange | null {
    const active = this.#active();
    const place = placeNow();
    return active.getRange(place?.tab === active.getName() ? place.range : 'A1');
  }
  setActiveRange(range: GoogleRange): GoogleRange {
    return range.activate();
  }

  /** Moves the active tab to a place counted from 1. */
  moveActiveSheet(position: number): void {
    assertWhole('SpreadsheetApp.Spreadsheet.moveActiveSheet', position);
    if (position < 1 || position > this.getNumSheets()) {
      throw refusal(
        `Invalid argument: the position ${position} is not within the ${this.getNumSheets()} sheets.`,
      );
    }
    writeNow({ kind: 'move', tab: this.#active().id, index: position - 1 });
  }

  getRange(notation: string): GoogleRange {
    const a1 = readA1(notation);
    const tab = a1?.tab === null ? this.#active() : this.#sheet(this.#idOf(a1?.tab, notation));
    if (!a1) throw refusal('Range not found');
    const { row, column, rows, columns } = areaIn(tab.shape(), a1);
    return tab.getRange(row, column, rows, columns);
  }

  getSpreadsheetTimeZone(): string {
    return shapeNow().timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    writeNow({ kind: 'settings', timeZone });
  }
  getSpreadsheetLocale(): string {
    return shapeNow().locale;
  }
  setSpreadsheetLocale(locale: string): void {
    writeNow({ kind: 'settings', locale });
  }

  toast(message: string, title?: string | null, seconds?: number | null): void {
    current().report.toasts.push({ message, title: title ?? null, seconds: seconds ?? 5 });
  }

  #active(): SheetEmulation {
    const name = placeNow()?.tab;
    const { tabs } = shapeNow();
    const tab = tabs.find((one) => one.name === name) ?? tabs.find((one) => !one.hidden) ?? tabs[0]!;
    return this.#sheet(tab.id);
  }

  #sheet(id: number): SheetEmulation {
    const sheet = this.#sheets.get(id) ?? new SheetEmulation(id);
    this.#sheets.set(id, sheet);
    return sheet;
  }

  #idOf(name: string | undefined, notation: string): number {
    const tab = shapeNow().tabs.find((one) => one.name === name);
    if (!tab) throw refusal(`Range not found: ${notation}`);
    return tab.id;
  }

  #freeName(): string {
    const taken = new Set(shapeNow().tabs.map((tab) => tab.name));
    let number = taken.size + 1;
    while (taken.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** What the script has made active, else what the person had selected when they started it. */
function placeNow(): Place | null {
  const { report, order } = current();
  return report.active ?? order.active;
}
