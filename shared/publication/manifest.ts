// Row 1 of a published tab: what the rows below are, how many, and what they must hash to.

import * as z from 'zod/mini';
import { LANGUAGES, type Settings, TYPEFACE_NAMES } from '../settings.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';

/**
 * What is published names its form: name, `/`, a number that changes when a reader of the old form would misread the
 * new one, and perhaps a point and a second number, which nobody needs to know. Keys that a reader does not know pass.
 */
export const PUBLICATION_FORMAT = 'bandstand.publication/1';

const format = z.string().check(z.regex(/^bandstand\.publication\/1(\.\d+)?$/));

const count = z.int().check(z.gte(0), z.lte(1_000_000));
const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/));

/** What the public is told of the programme as a whole. Part of the digest. */
const programmeShape = {
  name: z.string(),
  timeZone: z.string(),
  currency: z.string(),
  url: z.string(),
  // How the pages look. Revisions from before there was a choice say nothing of it, and keep their digest.
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
  typeface: z.optional(z.enum(TYPEFACE_NAMES)),
  language: z.optional(z.enum(LANGUAGES)),
};

export const programmeSchema = z.looseObject(programmeShape);

export type Programme = z.infer<z.ZodMiniObject<typeof programmeShape>>;

/** The manifest of `Published`: writing it is the commit. */
const manifestSchema = z.looseObject({
  format,
  revision: z.int().check(z.gte(1)),
  /** Who minted the number: the Sheet by publishing, or the worker by restoring. */
  origin: z.enum(['sheet', 'worker']),
  publishedAt: instant,
  publishedBy: z.string(),
  /** Rows below the header, tombstones included; columns; events that are not tombstones. */
  rows: count,
  columns: count,
  events: count,
  programme: programmeSchema,
  digests: z.looseObject({ [PUBLISHED_TAB]: digest, [PUBLISHED_PLACEMENTS_TAB]: digest }),
  /** SHA-256 of all the above as JSON: nobody changes a number or a time by hand unseen. */
  seal: digest,
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The head of `Published placements`: which revision it was written for, so that an interruption shows. */
const partSchema = z.looseObject({
  format,
  part: z.literal(PUBLISHED_PLACEMENTS_TAB),
  revision: z.int().check(z.gte(1)),
  rows: count,
  columns: count,
});

export type PartHead = z.infer<typeof partSchema>;

/** Reads the manifest cell; `null` when it is none of ours. */
export function readManifest(cell: string): Manifest | null {
  return readJson(cell, manifestSchema);
}

/** Reads the head of `Published placements`; `null` when it is none of ours. */
export function readPartHead(cell: string): PartHead | null {
  return readJson(cell, partSchema);
}

function readJson<Schema extends z.ZodMiniType>(cell: string, schema: Schema): z.infer<Schema> | null {
  try {
    // As it was sent, in its own order: its seal is over every key of it, known or not.
    const sent: z.infer<Schema> = JSON.parse(cell);
    return schema.safeParse(sent).success ? sent : null;
  } catch {
    return null;
  }
}

/** What of them the public is told. */
export function programmeOf(settings: Settings): Programme {
  const { name, timeZone, currency, url, accent, typeface, language } = settings;
  return { name, timeZone, currency, url, accent, typeface, language };
}
