// What scripts read from cells, as it travels to them.

import { displayText } from '../text/display.ts';
import { localeOf } from '../text/locale.ts';
import { isAutomatic, isDateFormat } from '../text/number-format.ts';
import { instantOf } from '../text/serial.ts';
import { fits } from '../workbook/a1.ts';
import { readArea } from '../workbook/cells.ts';
import { hostRulesOf } from '../workbook/host-rules.ts';
import type { Area, Cell, Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { CellReads } from './protocol.ts';

/** What Google says of a cell that chooses its own format. */
const AUTOMATIC = '0.###############';

/** One field of every cell in an area. */
export function readCells(
  workbook: Workbook,
  tab: Tab,
  area: Area,
  field: keyof CellReads,
): CellReads[typeof field] {
  if (!fits(tab, area)) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const locale = localeOf(workbook.locale);
  const rules = hostRulesOf(workbook);
  switch (field) {
    case 'values':
      return readArea(tab, area, (cell) => {
        const value = scriptValue(cell, workbook.timeZone);
        return value === '' && rules.has('blanksAreNull') ? null : value;
      });
    case 'display':
      return readArea(tab, area, (cell) => {
        if (rules.has('ticksShowAsNumbers') && typeof cell?.value === 'boolean')
          return String(Number(cell.value));
        const text = displayText(cell, locale);
        return rules.has('errorsShowBlank') && cell?.formula && text.startsWith('#') ? '' : text;
      });
    case 'formulas':
      return readArea(tab, area, (cell) => cell?.formula ?? '');
    case 'formats': {
      const automatic = rules.has('untouchedSaysGeneral') ? 'General' : AUTOMATIC;
      return readArea(tab, area, (cell) => (isAutomatic(cell?.format) ? automatic : cell!.format!));
    }
    case 'notes':
      return readArea(tab, area, (cell) => cell?.note ?? '');
    case 'backgrounds':
      return readArea(tab, area, (cell) => cell?.style?.background ?? '#ffffff');
    case 'validations':
      return readArea(tab, area, (cell) => cell?.validation ?? null);
  }
}

/** A number under a date format is a Date to a script: an instant, in the workbook's zone. */
function scriptValue(cell: Cell | null, timeZone: string) {
  if (cell === null) return '';
  const { value, format } = cell;
  return typeof value === 'number' && isDateFormat(format) ? { date: instantOf(value, timeZone) } : value;
}
