// What the worker tells the script of its backups: the list after what was asked for, and what became of that.

import * as z from 'zod/mini';
import { readJson } from '../json.ts';

export const backupQuestionSchema = z.object({
  operation: z.enum(['list', 'backup', 'restore']),
  /** The id of a backup, with `restore`. */
  id: z.string().check(z.maxLength(60)),
});
export type BackupsRequest = z.infer<typeof backupQuestionSchema>;

const instant = z.string();
/** A worker of a later version may say more: whoever asked still has to learn what became of it. */
const resultSchema = z.object({
  outcome: z.enum(['listed', 'made', 'nothing', 'restored', 'stands', 'unknown', 'damaged']),
  /** Of the restored programme, or of the one that stands; `null` else. */
  revision: z.nullable(z.int()),
  /** The newest first. */
  backups: z.array(
    z.object({
      id: z.string(),
      at: instant,
      trigger: z.enum(['manual', 'cron', 'pre-restore', 'pre-publish']),
      revision: z.int(),
      rows: z.int(),
      placements: z.int(),
      provedAt: z.nullable(instant),
      isPinned: z.boolean(),
    }),
  ),
  /** When a restore was last proven by a drill; `null`: never. */
  provenAt: z.nullable(instant),
  /**
   * When the workbook's Vault was last brought up to date, and how many texts it does not have as they are now; `null`
   * while the database cannot say. Workers of an earlier version say nothing of it.
   */
  vault: z.optional(z.nullable(z.object({ takenAt: z.nullable(instant), missing: z.int() }))),
});
export type BackupsMessage = z.infer<typeof resultSchema>;

/** Reads the worker's answer; `null` when it is none. */
export function readBackupsMessage(body: string): BackupsMessage | null {
  return readJson(resultSchema, body);
}
