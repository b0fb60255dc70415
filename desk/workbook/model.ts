// The workbook as the desk keeps it: one schema per thing, from which both the types and the check of the
// state file come. Rows and columns count from 1, as in Apps Script.

import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What a cell may hold. A date is a serial number under a date format; blank is the empty string. */
export type Value = z.infer<typeof scalar>;

export const areaSchema = z.object({
  row: z.number().int().min(1),
  column: z.number().int().min(1),
  rows: z.number().int().min(1),
  columns: z.number().int().min(1),
});
/** A rectangle of cells within one tab. */
export type Area = z.infer<typeof areaSchema>;

export const validationSchema = z.object({
  criteria: z.string(),
  args: z.array(z.union([scalar, z.array(z.string())])),
  allowInvalid: z.boolean(),
  help: z.string().optional(),
});
/** A data validation; `criteria` is a name of Google's `DataValidationCriteria`. */
export type Validation = z.infer<typeof validationSchema>;

export const styleSchema = z.object({
  weight: z.string().optional(),
  slant: z.string().optional(),
  size: z.number().optional(),
  family: z.string().optional(),
  background: z.string().optional(),
  color: z.string().optional(),
  horizontal: z.string().optional(),
  vertical: z.string().optional(),
  wrap: z.string().optional(),
});
/** How a cell looks, apart from its number format. */
export type Style = z.infer<typeof styleSchema>;

const cellRecord = z.object({
  value: scalar,
  formula: z.string().optional(),
  format: z.string().optional(),
  note: z.string().optional(),
  validation: validationSchema.optional(),
  style: styleSchema.optional(),
});
/** One cell. Never changed in place: an edit puts a new one there, so older views of a tab stay whole. */
export type Cell = Readonly<z.infer<typeof cellRecord>>;
export type Row = readonly (Cell | null)[];

/** In the state file a cell that has only a value is written as that value. */
const cellState = z.union([z.null(), scalar, cellRecord]);
export type CellState = z.infer<typeof cellState>;

const protectionSchema = z.object({
  id: z.number().int(),
  area: areaSchema.nullable(),
  description: z.string(),
  warningOnly: z.boolean(),
  /** Who may edit; `null` means everyone who may edit the workbook. */
  editors: z.array(z.string()).nullable(),
});
/** A protected tab (`area` null) or range. */
export type Protection = z.infer<typeof protectionSchema>;

export const ruleSchema = z.object({
  areas: z.array(areaSchema),
  criteria: z.string(),
  args: z.array(scalar),
  background: z.string().optional(),
  color: z.string().optional(),
  bold: z.boolean().optional(),
});
/** A conditional-format rule, recorded and shown, never evaluated. */
export type Rule = z.infer<typeof ruleSchema>;

const tabFacts = {
  id: z.number().int(),
  name: z.string().min(1),
  hidden: z.boolean(),
  rowCount: z.number().int().min(1),
  columnCount: z.number().int().min(1),
  frozenRows: z.number().int().min(0),
  frozenColumns: z.number().int().min(0),
  color: z.string().nullable(),
  merges: z.array(areaSchema),
  protections: z.array(protectionSchema),
  rules: z.array(ruleSchema),
  columnWidths: z.record(z.string(), z.number()),
  rowHeights: z.record(z.string(), z.number()),
  hiddenColumns: z.array(z.number().int().min(1)),
};
const tabState = z.object({ ...tabFacts, rows: z.array(z.array(cellState)) });
export type TabState = z.infer<typeof tabState>;

/** One tab. `rows` may be shorter than the grid; `version` rises with every change. */
export interface Tab extends Omit<TabState, 'rows'> {
  rows: Row[];
  version: number;
  /** Another object whenever rows or columns have moved: what was done before may mean other cells now. */
  layout: object;
}

const triggerSchema = z.object({
  id: z.string(),
  handler: z.string(),
  owner: z.string(),
  source: z.enum(['CLOCK', 'SPREADSHEETS']),
  event: z.enum(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT']),
  schedule: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** An installable trigger: recorded, listed to its owner alone, and fired only by a run. */
export type Trigger = z.infer<typeof triggerSchema>;

const store = z.record(z.string(), z.string());
const workbookFacts = {
  format: z.literal('bandstand-desk/1'),
  title: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  scriptTimeZone: z.string().nullable(),
  owner: z.string(),
  people: z.array(z.string()),
  nextId: z.number().int(),
  properties: z.object({ script: store, document: store, user: z.record(z.string(), store) }),
  triggers: z.array(triggerSchema),
};
/** The state file, checked whole when it is read. */
export const workbookState = z.object({ ...workbookFacts, tabs: z.array(tabState).min(1) });
export type WorkbookState = z.infer<typeof workbookState>;

export interface Workbook extends Omit<WorkbookState, 'tabs'> {
  tabs: Tab[];
}

/** A tab as Google makes a new one: 1,000 rows and 26 columns unless told otherwise. */
export function blankTab(id: number, name: string, rowCount = 1000, columnCount = 26): Tab {
  return {
    id,
    name,
    hidden: false,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    color: null,
    merges: [],
    protections: [],
    rules: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    rows: [],
    version: 0,
    layout: {},
  };
}

/** A new workbook with one empty tab, as a person finds it after File, New; its zone is that person's. */
export function blankWorkbook(timeZone: string): Workbook {
  return {
    format: 'bandstand-desk/1',
    title: 'Bandstand',
    locale: 'en_GB',
    timeZone,
    scriptTimeZone: null,
    owner: 'owner@example.org',
    people: ['owner@example.org', 'editor@example.org'],
    nextId: 1,
    properties: { script: {}, document: {}, user: {} },
    triggers: [],
    tabs: [blankTab(0, 'Sheet1')],
  };
}
