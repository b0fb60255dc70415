// What a person can do to the workbook at the page, as `POST /desk/api/act` takes it. Rows and columns count
// from 1; an area must lie within the grid, but for `paste`, which makes room.

import { z } from 'zod';
import { areaSchema } from '../workbook/model.ts';

const place = { row: z.number().int().min(1), column: z.number().int().min(1) };
const line = z.number().int().min(1);
const count = z.number().int().min(1).max(10_000);
const text = z.string().max(60_000);

export const actSchema = z.discriminatedUnion('kind', [
  /** Text typed into one cell, read as Sheets reads what people type. */
  z.strictObject({ kind: z.literal('type'), ...place, text }),
  /** The same text typed into every cell of an area. */
  z.strictObject({ kind: z.literal('fill'), area: areaSchema, text }),
  /** Cells from outside, row by row; a single one fills the whole `area`. Rows may differ in length. */
  z.strictObject({
    kind: z.literal('paste'),
    area: areaSchema,
    cells: z.array(z.array(text).max(1_000)).min(1).max(100_000),
  }),
  /** Cells of this workbook, with formulas, formats and notes; `move` empties where they were. */
  z.strictObject({
    kind: z.literal('copy'),
    from: z.strictObject({ tab: z.number().int(), area: areaSchema }),
    to: areaSchema,
    what: z.enum(['all', 'values']).default('all'),
    move: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('clear'), area: areaSchema }),
  /** The rows below the frozen ones, or those of `area`, by one column. */
  z.strictObject({
    kind: z.literal('sort'),
    column: line,
    ascending: z.boolean(),
    area: areaSchema.optional(),
  }),
  z.strictObject({
    kind: z.enum(['insertRows', 'deleteRows', 'insertColumns', 'deleteColumns']),
    at: line,
    count,
  }),
  /** Pixels. */
  z.strictObject({
    kind: z.literal('width'),
    columns: z.array(line).min(1),
    pixels: z.number().min(20).max(2_000),
  }),
  z.strictObject({ kind: z.literal('freeze'), rows: z.number().int().min(0).max(10) }),
  z.strictObject({ kind: z.literal('hideTab'), hidden: z.boolean() }),
]);
export type Act = z.input<typeof actSchema>;

/** The body of `POST /desk/api/act`. */
export const actRequestSchema = z.strictObject({
  as: z.email(),
  /** The id of the tab. */
  tab: z.number().int(),
  act: actSchema,
  /** The person has been warned of a protection, and means it. */
  confirmed: z.boolean().default(false),
});

/** The body of `POST /desk/api/undo` and `/redo`. */
export const undoRequestSchema = z.strictObject({ as: z.email() });

/** What an act comes to. Only `done` has changed anything. */
export type ActAnswer =
  | { outcome: 'done' }
  /** Protected by a warning: ask, and send the act again as `confirmed`. */
  | { outcome: 'warned'; description: string }
  /** Refused in Google's words. */
  | { outcome: 'refused'; sentence: string };

/** What undo or redo comes to. */
export type UndoAnswer =
  | {
      outcome: 'done';
      act: Act['kind'];
      tab: number;
      /** What to select afterwards. */
      area: z.infer<typeof areaSchema> | null;
      /** Cells that somebody else has changed since, and that stay theirs. */
      kept: number;
    }
  | { outcome: 'nothing' }
  /** Another person has moved rows or columns since: nothing was changed. */
  | { outcome: 'refused'; sentence: string };

/** The body of `POST /desk/api/presence`: what the person has selected, or null for both when they leave. */
export const presenceSchema = z.strictObject({
  as: z.email(),
  tab: z.number().int().nullable(),
  range: z.string().max(60).nullable(),
});

/** The body of `POST /desk/api/dialogs/{id}`: a name of Google's `Button`, and the text of a prompt. */
export const dialogAnswerSchema = z.strictObject({
  button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: text.nullable().default(null),
});
