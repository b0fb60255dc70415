// How an act is taken back, and why some cannot be.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';
import type { PlacementsWayBack } from '../placements/take-back.ts';
import { type Manifest, programmeSchema } from '../publication/manifest.ts';
import type { WayBack } from '../publication/take-back.ts';

const cellsSchema = z.object({
  kind: z.literal('cells'),
  tab: z.string(),
  cells: z.array(
    z.object({
      /** Of the row; empty where it had none, which is then known by its title. */
      key: z.string(),
      title: z.string(),
      /** The row's number then. */
      row: z.int(),
      /** The header. */
      column: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type CellsInverse = z.infer<typeof cellsSchema>;

const importSchema = z.object({
  kind: z.literal('import'),
  tab: z.string(),
  /** The hidden tab that holds the rows as they were written. */
  writtenTab: z.string(),
  /** Which of its rows were added, from 0 below its header. */
  added: z.array(z.int()),
  /** Cells of other rows that were changed. */
  cells: cellsSchema,
});
export type ImportInverse = z.infer<typeof importSchema>;

const restoreSchema = z.object({
  kind: z.literal('restore'),
  /** The snapshot of what stood there before. */
  sequence: z.int(),
  /** The tabs that were written, each with a hash of what people's cells held then. */
  tabs: z.array(z.object({ tab: z.string(), mark: z.string() })),
});
export type RestoreInverse = z.infer<typeof restoreSchema>;

const inverseSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('publication'),
    /** The revision that is taken back. */
    revision: z.int(),
    /** Keys of the events that it brought. */
    added: z.array(z.string()),
    /** The header of `former`, and the canonical rows of the events that it changed or removed. */
    header: z.array(z.string()),
    former: z.array(z.array(z.string())),
    /** The same of placements; lines from before there were any say nothing of them. */
    placements: z.optional(
      z.object({
        added: z.array(z.string()),
        header: z.array(z.string()),
        former: z.array(z.array(z.string())),
      }),
    ),
    /** What was told of the programme before; `null` when that did not change. */
    programme: z.nullable(programmeSchema),
  }),
  z.object({
    kind: z.literal('settings'),
    changes: z.array(z.object({ name: z.string(), before: z.string(), after: z.string() })),
  }),
  cellsSchema,
  importSchema,
  restoreSchema,
  z.object({ kind: z.literal('address'), before: z.string(), after: z.string() }),
  z.object({
    kind: z.literal('answer'),
    answer: z.object({
      eventKey: z.string(),
      rule: z.string(),
      about: z.string(),
      by: z.string(),
      at: z.string(),
    }),
    /** Whether it was given, so that undo takes it away; else undo gives it again. */
    isKept: z.boolean(),
  }),
]);

export type Inverse = z.infer<typeof inverseSchema>;

/** Why an act has no inverse. */
export const NO_WAYS = [
  /** More former rows than a line can hold. */
  'too-large',
  /** Nothing was live before. */
  'first',
  /** What visitors saw before could not be read any more. */
  'history',
  /** Keys are never kept. */
  'key',
  /** It took nothing away. */
  'nothing',
  /** `npm run import` takes its own acts back. */
  'import',
] as const;
export type NoWay = (typeof NO_WAYS)[number];

/** The inverse of a publication that changed `programme` into `after`. */
export function inverseOfPublication(
  revision: number,
  wayBack: WayBack,
  placements: PlacementsWayBack,
  programme: Manifest['programme'],
  after: Manifest['programme'],
): Inverse {
  const isSame = JSON.stringify(programme) === JSON.stringify(after);
  return { kind: 'publication', revision, ...wayBack, placements, programme: isSame ? null : programme };
}

/** Reads an inverse back; `null` when it is none that is known here. */
export function readInverse(text: string): Inverse | null {
  return readJson(inverseSchema, text);
}
