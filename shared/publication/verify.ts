// Reads published tabs back, all of them or none: format, counts and digests must match.

import type { PublishedEvent } from '../event.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../tabs.ts';
import {
  digestOfEvents,
  digestOfPlacements,
  type PublishedTable,
  type Sha256,
  sealOf,
  unescapeCell,
} from './canonical.ts';
import { CellError } from './cells.ts';
import { type Damage, damageIn } from './damage.ts';
import { type Manifest, readManifest, readPartHead } from './manifest.ts';
import { placementReader } from './placements.ts';
import type { Publication } from './publication.ts';
import { rowReader } from './row.ts';

/** What a reader found in the published tabs. Only `whole` may be used. */
export type Verification =
  | { readonly kind: 'whole'; readonly publication: Publication }
  /** Nothing was ever published, or the tab is gone. */
  | { readonly kind: 'none' }
  /** Half-written or edited by hand; `cause` says it in English. `revision` where the manifest still says it. */
  | {
      readonly kind: 'damaged';
      readonly damage: Damage;
      readonly cause: string;
      readonly revision: number | null;
    };

/** The cells of both tabs as a reader got them: rows may be ragged, as the Sheets API trims them. */
export interface PublishedTabs {
  readonly events: readonly (readonly unknown[])[] | null;
  readonly placements: readonly (readonly unknown[])[] | null;
}

/** Checks format, counts and digests of what was read, all of it or none. */
export function verify(tabs: PublishedTabs, sha256: Sha256): Verification {
  return withPlacements(verifyEvents(tabs.events, sha256), tabs.placements, sha256);
}

/** The second half of `verify`, for those who hold the first already. */
export function withPlacements(
  events: VerifiedEvents,
  cells: PublishedTabs['placements'],
  sha256: Sha256,
): Verification {
  if (events.kind !== 'whole') return events;
  const { manifest } = events;
  const partCell = cells?.[0]?.[0];
  const part = typeof partCell === 'string' ? readPartHead(partCell) : null;
  if (!cells || !part) {
    return damaged({ code: 'tab-missing', tab: PUBLISHED_PLACEMENTS_TAB }, manifest.revision);
  }
  if (part.revision > manifest.revision) {
    const [begun, current] = [part.revision, manifest.revision];
    return damaged({ code: 'never-finished', begun, current }, current);
  }
  const placements = tableBelow(cells, part.rows, part.columns, PUBLISHED_PLACEMENTS_TAB);
  if ('code' in placements) return damaged(placements, manifest.revision);
  const found = digestOfPlacements(placements, sha256);
  if (found !== manifest.digests[PUBLISHED_PLACEMENTS_TAB]) {
    return damaged(notTheRows(PUBLISHED_PLACEMENTS_TAB, manifest), manifest.revision);
  }
  return readPlacements(events, placements);
}

function readPlacements(
  { manifest, header, events }: Extract<VerifiedEvents, { kind: 'whole' }>,
  { header: placementsHeader, rows }: PublishedTable,
): Verification {
  try {
    const placements = rows.map(placementReader(placementsHeader));
    const twice = placements.find(({ id }, index) => index > 0 && id <= placements[index - 1]!.id);
    if (twice) throw new CellError(`the placement ${twice.id} stands there twice, or out of order`);
    return { kind: 'whole', publication: { manifest, header, placementsHeader, events, placements } };
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return damaged(notCanonical(PUBLISHED_PLACEMENTS_TAB, error), manifest.revision);
  }
}

/** What `verifyEvents` gives: the `Published` tab alone can be whole while the other tab is not. */
export type VerifiedEvents =
  | {
      readonly kind: 'whole';
      readonly manifest: Manifest;
      readonly header: readonly string[];
      readonly events: readonly PublishedEvent[];
    }
  | Exclude<Verification, { kind: 'whole' }>;

/** Checks the `Published` tab alone: it is the commit, and what the next publication continues from. */
export function verifyEvents(cells: PublishedTabs['events'], sha256: Sha256): VerifiedEvents {
  const headCell = cells?.[0]?.[0];
  if (!cells || (headCell ?? '') === '') return { kind: 'none' };
  const manifest = typeof headCell === 'string' ? readManifest(headCell) : null;
  if (!manifest) return damaged({ code: 'not-a-manifest' }, null);
  const { seal, ...unsealed } = manifest;
  if (sealOf(unsealed, sha256) !== seal) {
    return damaged({ code: 'manifest-edited' }, manifest.revision);
  }
  const table = tableBelow(cells, manifest.rows, manifest.columns, PUBLISHED_TAB);
  if ('code' in table) return damaged(table, manifest.revision);
  const found = digestOfEvents(manifest.programme, table, sha256);
  if (found !== manifest.digests[PUBLISHED_TAB]) {
    return damaged(notTheRows(PUBLISHED_TAB, manifest), manifest.revision);
  }
  return readEvents(manifest, table);
}

function readEvents(manifest: Manifest, { header, rows }: PublishedTable): VerifiedEvents {
  try {
    const events = rows.map(rowReader(header));
    const counted = events.filter(({ status }) => status !== 'removed').length;
    if (counted === manifest.events) return { kind: 'whole', manifest, header, events };
    const announced = manifest.events;
    return damaged({ code: 'count-differs', announced, found: counted }, manifest.revision);
  } catch (error) {
    if (!(error instanceof CellError)) throw error;
    return damaged(notCanonical(PUBLISHED_TAB, error), manifest.revision);
  }
}

function notCanonical(tab: string, { message }: CellError): Damage {
  return { code: 'not-canonical', tab, found: message };
}

function notTheRows(tab: string, { revision }: Manifest): Damage {
  return { code: 'rows-differ', tab, revision };
}

/** Header and rows of a tab, padded and unescaped; what is wrong when they are not what the head announces. */
function tableBelow(
  cells: readonly (readonly unknown[])[],
  rowCount: number,
  columnCount: number,
  tab: string,
): { header: string[]; rows: string[][] } | Damage {
  const table: string[][] = [];
  for (let index = 1; index <= rowCount + 1; index++) {
    const row = cells[index] ?? [];
    const padded: string[] = [];
    for (let column = 0; column < columnCount; column++) {
      const cell = row[column] ?? '';
      if (typeof cell !== 'string') return { code: 'cell-not-text', tab };
      padded.push(unescapeCell(cell));
    }
    table.push(padded);
  }
  const isBlank = (row: readonly unknown[] | undefined) =>
    (row ?? []).every((cell) => cell === '' || cell === null);
  for (let index = rowCount + 2; index < cells.length; index++) {
    if (!isBlank(cells[index])) return { code: 'rows-beyond', tab, rows: rowCount };
  }
  return { header: table[0]!, rows: table.slice(1) };
}

function damaged(damage: Damage, revision: number | null) {
  return { kind: 'damaged', damage, cause: damageIn('en', damage), revision } as const;
}
