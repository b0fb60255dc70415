// A publication as one file: RFC 4180 with a header, an event a row, and a last row that says what it is and proves
// it. People can open it; the worker believes it only whole, down to the last byte, and only where it belongs.

import Papa from 'papaparse';
import * as z from 'zod';
import { readJson } from '../../shared/json.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { chainDigest, contentOf, prove } from '../backups/content.ts';
import type { Config } from '../config.ts';
import { sha256 } from '../hashes.ts';

/** Whose programme it is. A folder may outlive its Sheet, and a sample must never reach production. */
export interface Belonging {
  readonly environment: Config['environment'];
  /** `null`: nobody said. */
  readonly sheetId: string | null;
}

export type FileRead =
  | {
      readonly kind: 'whole';
      readonly publication: Publication;
      /** When it was written, RFC 3339 in UTC. */
      readonly keptAt: string;
    }
  /** `cause` is a sentence. */
  | { readonly kind: 'damaged' | 'of-another'; readonly cause: string };

/** A second number may follow, as in publications: see `PUBLICATION_FORMAT`. */
const FORMAT = 'bandstand.file/1';
/** No event key begins like this. */
const MARK = '#bandstand';
const LINE_END = '\r\n';

const markSchema = z.object({
  format: z.string().regex(/^bandstand\.file\/1(\.\d+)?$/),
  keptAt: z.string(),
  environment: z.enum(['development', 'preview', 'production']),
  sheetId: z.string().nullable(),
  rowCount: z.int(),
  featuredEntryCount: z.int(),
  storeChecksum: z.string(),
  featuredEntriesJson: z.string(),
  revision: z.int(),
  manifest: z.string(),
  placementsHeader: z.string(),
});

/** The text of the file: everything of a publication but the person who published it. */
export function writePublicationFile(
  publication: Publication,
  { environment, sheetId }: Belonging,
  keptAt: string,
): string {
  const { csvContent, ...content } = contentOf(publication);
  const mark: z.infer<typeof markSchema> = { format: FORMAT, keptAt, environment, sheetId, ...content };
  return withMark(csvContent, JSON.stringify(mark));
}

/** As wide as the rows above, because RFC 4180 wants all rows of one width. */
function withMark(csvContent: string, mark: string): string {
  const cells = [MARK, mark, sha256(`${csvContent}${LINE_END}${mark}`)];
  const [header = []] = Papa.parse<string[]>(csvContent, { newline: LINE_END, preview: 1 }).data;
  const row = header.map((_, index) => cells[index] ?? '');
  return `${csvContent}${LINE_END}${Papa.unparse([row], { newline: LINE_END })}${LINE_END}`;
}

/** Reads it back, all of it or none. */
export function readPublicationFile(text: string, own: Belonging): FileRead {
  const damaged = (cause: string): FileRead => ({ kind: 'damaged', cause });
  const markAt = text.lastIndexOf(`${LINE_END}${MARK},`);
  if (markAt < 0) return damaged('Its last row, which proves it, is missing.');
  const csvContent = text.slice(0, markAt);
  const [row] = Papa.parse<string[]>(text.slice(markAt + LINE_END.length), { newline: LINE_END }).data;
  const markText = row?.[1] ?? '';
  if (withMark(csvContent, markText) !== text)
    return damaged('It is not the file that its digest was taken over.');
  const mark = readJson(markSchema, markText);
  if (!mark) return damaged('It was written by another version of Bandstand.');
  if (mark.environment !== own.environment) {
    return { kind: 'of-another', cause: `It is of ${mark.environment}, and this is ${own.environment}.` };
  }
  if (mark.sheetId !== null && own.sheetId !== null && mark.sheetId !== own.sheetId) {
    return { kind: 'of-another', cause: 'It is the programme of another Sheet.' };
  }
  const content = { ...mark, csvContent };
  const proved = prove({
    ...content,
    id: 'its content',
    previousDigest: '',
    digest: chainDigest('', content),
  });
  if (proved.kind === 'damaged') return damaged(proved.cause);
  if (proved.publication.manifest.revision !== mark.revision) return damaged('Its revision is not its own.');
  return { kind: 'whole', publication: proved.publication, keptAt: mark.keptAt };
}
