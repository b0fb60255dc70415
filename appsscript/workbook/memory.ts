// What the workbook remembers between runs, beside its tabs: the highest revision anyone has seen and how
// the last delivery went. Kept in document properties; losing it loses nothing that a publish cannot repair.

import * as z from 'zod/mini';
import { readJson } from '../../shared/json.ts';
import { causeSchema } from './cause.ts';

const memorySchema = z.object({
  /** The highest revision seen anywhere: published here, or told by the worker. */
  highestRevision: z.int(),
  /** The highest revision that was written whole into this workbook. */
  committedRevision: z.optional(z.int()),
  /** Whether the cell of the last change showed another number after the last publish than before it. */
  isChangeSeen: z.optional(z.boolean()),
  /** A revision that a restore made in the database, and nobody here has answered for yet. */
  restored: z.optional(z.nullable(z.int())),
  /** `null` until something was published. */
  delivery: z.nullable(
    z.object({
      revision: z.int(),
      state: z.enum(['delivered', 'pending']),
      /** RFC 3339, UTC. */
      at: z.string(),
      /** Why it is pending. `null`: it is delivered, or was remembered as a sentence, as long ago. */
      cause: z.catch(z.nullable(causeSchema), null),
    }),
  ),
});

export type Memory = z.infer<typeof memorySchema>;

const PROPERTY = 'bandstand';
const NOTHING: Memory = { highestRevision: 0, delivery: null };

export function recall(): Memory {
  const stored = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return (stored && readJson(memorySchema, stored)) || NOTHING;
}

/** Remembers on top of what is remembered; the highest revision never goes down. */
export function remember(news: Partial<Memory>): void {
  const before = recall();
  const highestRevision = Math.max(before.highestRevision, news.highestRevision ?? 0);
  const next: Memory = { ...before, ...news, highestRevision };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(next));
}
