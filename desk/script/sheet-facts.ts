// A tab's names, size and marks. It is known by its id, so a rename or a move changes nothing for those who
// hold it.

import type { TabShape } from '../runs/protocol.ts';
import type { TabEdit } from '../workbook/edits.ts';
import { knownColour } from './arguments.ts';
import { ask, current, refusal, shapeNow, write, writeNow } from './channel.ts';
import { otherSheet, RuleEmulation } from './conditional-format.ts';
import { behind, EmulatedObject } from './present.ts';
import { ProtectionEmulation } from './protection.ts';
import type { SheetOfRange } from './sheet-of-range.ts';

export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An edit of a tab without its id. */
type Change = TabEdit extends infer Each ? (Each extends TabEdit ? Omit<Each, 'tab'> : never) : never;

export abstract class SheetFacts
  extends EmulatedObject<GoogleSheet>
  implements
    Pick<
      GoogleSheet,
      | 'getName'
      | 'getSheetName'
      | 'setName'
      | 'getSheetId'
      | 'getIndex'
      | 'getMaxRows'
      | 'getMaxColumns'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getFrozenRows'
      | 'getFrozenColumns'
      | 'isSheetHidden'
      | 'hideSheet'
      | 'showSheet'
      | 'setTabColor'
      | 'activate'
      | 'getProtections'
      | 'getConditionalFormatRules'
      | 'setConditionalFormatRules'
      | 'clearConditionalFormatRules'
    >
{
  readonly id: number;

  constructor(id: number) {
    super('Sheet');
    this.id = id;
  }

  /** The tab's grid and names as they are now. */
  shape(): TabShape {
    const shape = shapeNow().tabs.find((tab) => tab.id === this.id);
    if (!shape) throw refusal(`Sheet ${this.id} not found`);
    return shape;
  }

  /** Changes the grid or its marks at once. */
  protected changeNow(change: Change): GoogleSheet {
    writeNow({ ...change, tab: this.id } as TabEdit);
    return this.face;
  }

  /** Changes marks that nothing else is measured against, with the other buffered writes. */
  protected changeLater(change: Change): GoogleSheet {
    write({ ...change, tab: this.id } as TabEdit);
    return this.face;
  }

  getName(): string {
    return this.shape().name;
  }
  getSheetName(): string {
    return this.shape().name;
  }
  setName(name: string): GoogleSheet {
    return this.changeNow({ kind: 'rename', name });
  }
  getSheetId(): number {
    return this.id;
  }
  getIndex(): number {
    return shapeNow().tabs.findIndex((tab) => tab.id === this.id) + 1;
  }
  getMaxRows(): number {
    return this.shape().rowCount;
  }
  getMaxColumns(): number {
    return this.shape().columnCount;
  }
  getLastRow(): number {
    return ask('extent', { tab: this.id }).lastRow;
  }
  getLastColumn(): number {
    return ask('extent', { tab: this.id }).lastColumn;
  }
  getFrozenRows(): number {
    return this.shape().frozenRows;
  }
  getFrozenColumns(): number {
    return this.shape().frozenColumns;
  }
  isSheetHidden(): boolean {
    return this.shape().hidden;
  }
  hideSheet(): GoogleSheet {
    return this.changeNow({ kind: 'hide', hidden: true });
  }
  showSheet(): GoogleSheet {
    return this.changeNow({ kind: 'hide', hidden: false });
  }
  setTabColor(color: string | null): GoogleSheet {
    return this.changeLater({ kind: 'color', color: color === null ? null : knownColour(color) });
  }
  activate(): GoogleSheet {
    const { report, order } = current();
    const name = this.getName();
    // A tab keeps what is selected in it; one that nobody was in begins at its first cell.
    report.active = [report.active, order.active].find((place) => place?.tab === name) ?? {
      tab: name,
      range: 'A1',
    };
    return this.face;
  }

  getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    const wholeTabs = String(type) === 'SHEET';
    return ask('protections', { tab: this.id })
      .filter((one) => (one.area === null) === wholeTabs)
      .map((one) => new ProtectionEmulation(this.asSheet(), one.id).face);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return ask('rules', { tab: this.id }).map((rule) => new RuleEmulation(rule, this.asSheet()).face);
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const given = rules.map((rule) => behind(rule, RuleEmulation));
    if (given.some(({ sheet }) => sheet !== null && sheet.id !== this.id)) throw otherSheet();
    this.changeNow({ kind: 'rules', rules: given.map(({ rule }) => rule) });
  }
  clearConditionalFormatRules(): void {
    this.changeLater({ kind: 'rules', rules: [] });
  }

  protected abstract asSheet(): SheetOfRange;
}
