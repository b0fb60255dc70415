// `spreadsheets.batchUpdate`: each request made into edits. All of a batch happens, or nothing.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Book } from '../workbook/book.ts';
import type { Actor, Edit } from '../workbook/edits.ts';
import type { Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { cutCells, deletedRange, insertedRange, movedRows, pastedCells } from './move-cells.ts';
import { addProtection, removedProtection, updateProtection } from './protections.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';
import { addedTab, changedTab, copiedTab, resizedLines } from './tab-edits.ts';
import { type Counted, deletedDuplicates, replacedText, trimmedText } from './text-edits.ts';
import { appendedCells, repeatedCell, writtenCells } from './update-cells.ts';
import { validationOf } from './validations.ts';

type Request = sheets_v4.Schema$Request;
type Reply = sheets_v4.Schema$Response;

/**
 * Applies a batch.
 * @throws Refusal with nothing changed
 */
export function batchUpdate(book: Book, requests: readonly (Request | null)[], actor: Actor): Reply[] {
  const given = requests.filter((request) => request !== null);
  if (given.length === 0) throw new Refusal('Must specify at least one request.');
  return book.atomically(() =>
    given.map((request, index) => {
      const name = Object.keys(request)[0] ?? 'request';
      if (!(name in ANSWERS) && !NOT_EMULATED.includes(name)) {
        throw new Refusal(
          `Invalid JSON payload received. Unknown name "${name}" at 'requests[${index}]': Cannot find field.`,
        );
      }
      try {
        return answer(book, request, name, actor);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new Refusal(`Invalid requests[${index}].${name}: ${error.message}`, error.kind);
      }
    }),
  );
}

function answer(book: Book, request: Request, name: string, actor: Actor): Reply {
  const act = ANSWERS[name as keyof Request];
  if (!act) throw new Refusal(`${name} is not emulated`);
  const answered = act(book, request, actor);
  if (!Array.isArray(answered)) return answered;
  book.apply(answered, actor, 'api');
  return {};
}

/** What a request does: edits to be applied, or its reply when it has applied them. */
type Act = (book: Book, request: Request, actor: Actor) => Edit[] | Reply;

const ANSWERS: Partial<Record<keyof Request, Act>> = {
  addSheet: (book, { addSheet }, actor) => ({
    addSheet: { properties: addedTab(book, addSheet!.properties ?? {}, actor) },
  }),
  duplicateSheet: (book, { duplicateSheet }, actor) => {
    const { sourceSheetId, insertSheetIndex, newSheetId, newSheetName } = duplicateSheet!;
    const wanted = { index: insertSheetIndex ?? 0, id: newSheetId, name: newSheetName };
    return {
      duplicateSheet: { properties: copiedTab(book, tabOf(book, sourceSheetId, 'sheet'), wanted, actor) },
    };
  },
  deleteSheet: (book, { deleteSheet }) => [
    { kind: 'deleteTab', tab: tabOf(book, deleteSheet!.sheetId, 'sheet').id },
  ],
  updateSpreadsheetProperties: (_, { updateSpreadsheetProperties }) => {
    const { timeZone, locale, title } = updateSpreadsheetProperties!.properties ?? {};
    return [
      { kind: 'settings', ...(timeZone && { timeZone }), ...(locale && { locale }), ...(title && { title }) },
    ];
  },
  updateSheetProperties: (book, { updateSheetProperties }) => {
    const { properties = {}, fields } = updateSheetProperties!;
    return changedTab(book.workbook, tabOf(book, properties.sheetId, 'sheet'), properties, fields ?? '');
  },
  appendDimension: (book, { appendDimension }) => {
    const { sheetId, dimension, length } = appendDimension!;
    const tab = tabOf(book, sheetId);
    const at = (dimension === 'COLUMNS' ? tab.columnCount : tab.rowCount) + 1;
    return [{ kind: `insert${axis(dimension)}`, tab: tab.id, at, count: length ?? 0 }];
  },
  insertDimension: (book, { insertDimension }) => lines('insert', book, insertDimension!.range),
  deleteDimension: (book, { deleteDimension }) => lines('delete', book, deleteDimension!.range),
  updateDimensionProperties: (book, { updateDimensionProperties }) => {
    const { range = {}, properties = {}, fields } = updateDimensionProperties!;
    return resizedLines(tabOf(book, range.sheetId), range, properties, fields ?? '');
  },
  mergeCells: (book, { mergeCells }) => {
    if ((mergeCells!.mergeType ?? 'MERGE_ALL') !== 'MERGE_ALL') {
      throw new Refusal(`mergeType ${mergeCells!.mergeType} is not emulated`);
    }
    return area('merge', book, mergeCells!.range);
  },
  unmergeCells: (book, { unmergeCells }) => area('unmerge', book, unmergeCells!.range),
  sortRange: (book, { sortRange }) => {
    const { range = {}, sortSpecs = [] } = sortRange!;
    const tab = tabOf(book, range.sheetId);
    const keys = sortSpecs.map(({ dimensionIndex, sortOrder }) => ({
      column: (dimensionIndex ?? 0) + 1,
      ascending: sortOrder !== 'DESCENDING',
    }));
    return [{ kind: 'sort', tab: tab.id, area: gridArea(tab, range), keys }];
  },
  updateCells: (book, { updateCells }) => writtenCells(book.workbook, updateCells!),
  repeatCell: (book, { repeatCell }) => repeatedCell(book.workbook, repeatCell!),
  appendCells: (book, { appendCells }) => appendedCells(book.workbook, appendCells!),
  copyPaste: (book, { copyPaste }) => pastedCells(book.workbook, copyPaste!),
  deleteRange: (book, { deleteRange }) => deletedRange(book.workbook, deleteRange!),
  cutPaste: (book, { cutPaste }) => cutCells(book.workbook, cutPaste!),
  moveDimension: (book, { moveDimension }) => movedRows(book.workbook, moveDimension!),
  insertRange: (book, { insertRange }) => insertedRange(book.workbook, insertRange!),
  findReplace: counted('findReplace', replacedText),
  trimWhitespace: counted('trimWhitespace', trimmedText),
  deleteDuplicates: counted('deleteDuplicates', deletedDuplicates),
  setDataValidation: (book, { setDataValidation }) => {
    const { range = {}, rule } = setDataValidation!;
    const tab = tabOf(book, range.sheetId);
    const all = rule ? validationOf(rule) : null;
    return [{ kind: 'validations', tab: tab.id, area: gridArea(tab, range), validations: { all } }];
  },
  addProtectedRange: addProtection,
  updateProtectedRange: updateProtection,
  deleteProtectedRange: (book, { deleteProtectedRange }) =>
    removedProtection(book.workbook, deleteProtectedRange!),
};

/** What Google's API knows besides; these are refused by name. */
const NOT_EMULATED: readonly string[] = [
  ...['addBanding', 'updateBanding', 'deleteBanding', 'addChart', 'updateChartSpec', 'updateBorders'],
  ...['addConditionalFormatRule', 'updateConditionalFormatRule', 'deleteConditionalFormatRule'],
  ...[
    'addDataSource',
    'updateDataSource',
    'deleteDataSource',
    'refreshDataSource',
    'cancelDataSourceRefresh',
  ],
  ...['addDimensionGroup', 'updateDimensionGroup', 'deleteDimensionGroup', 'addTable', 'updateTable'],
  ...['addFilterView', 'updateFilterView', 'deleteFilterView', 'duplicateFilterView', 'deleteTable'],
  ...['addNamedRange', 'updateNamedRange', 'deleteNamedRange', 'setBasicFilter', 'clearBasicFilter'],
  ...['addSlicer', 'updateSlicerSpec', 'autoFill', 'autoResizeDimensions'],
  ...['createDeveloperMetadata', 'updateDeveloperMetadata', 'deleteDeveloperMetadata', 'pasteData'],
  ...['deleteEmbeddedObject', 'updateEmbeddedObjectPosition'],
  ...['updateEmbeddedObjectBorder', 'randomizeRange', 'textToColumns'],
];

/** Applies the edits of a request, and replies with what it counted. */
function counted<Name extends 'findReplace' | 'trimWhitespace' | 'deleteDuplicates'>(
  name: Name,
  read: (workbook: Workbook, request: NonNullable<Request[Name]>) => Counted<Reply[Name]>,
): Act {
  return (book, request, actor) => {
    const { edits, reply } = read(book.workbook, request[name]!);
    book.apply(edits, actor, 'api');
    return { [name]: reply };
  };
}

function tabOf(book: Book, id: number | null | undefined, called?: string): Tab {
  return tabWithSheetId(book.workbook, id, called);
}

function lines(act: 'insert' | 'delete', book: Book, range: sheets_v4.Schema$DimensionRange = {}): Edit[] {
  const { sheetId, dimension, startIndex, endIndex } = range;
  const start = startIndex ?? 0;
  return [
    {
      kind: `${act}${axis(dimension)}`,
      tab: tabOf(book, sheetId).id,
      at: start + 1,
      count: (endIndex ?? start) - start,
    },
  ];
}

function axis(dimension: string | null | undefined): 'Rows' | 'Columns' {
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refusal('No dimension specified.');
  return dimension === 'ROWS' ? 'Rows' : 'Columns';
}

function area(kind: 'merge' | 'unmerge', book: Book, range: sheets_v4.Schema$GridRange = {}): Edit[] {
  const tab = tabOf(book, range.sheetId);
  return [{ kind, tab: tab.id, area: gridArea(tab, range) }];
}
