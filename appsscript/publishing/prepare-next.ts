// The next publication as the workbook would make it now: for the preview, and for the publish itself.

import type { PublishedEvent } from '../../shared/event.ts';
import { type PlacementChange, placementChanges } from '../../shared/placements/changes.ts';
import type { PlacementRow } from '../../shared/placements/draft.ts';
import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import { type Programme, programmeOf } from '../../shared/publication/manifest.ts';
import { type PreparedPublication, prepare, type RowName } from '../../shared/publication/prepare.ts';
import { PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { recall } from '../workbook/memory.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';

export interface NextPublication extends PreparedPublication {
  readonly revision: number;
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
  readonly programme: Programme;
  /** What is live now, tombstones included. */
  readonly before: readonly PublishedEvent[];
  /** Whether `before` is what was served last. */
  readonly isHistoryWhole: boolean;
  readonly placements: readonly PublishedPlacement[];
  readonly placementChanges: readonly PlacementChange[];
  /** Broken rows of both tabs: publishing asks before it holds them back. */
  readonly brokenRows: readonly RowName[];
  /** Whether all that `Settings` tells the public is as published. */
  readonly isSameProgramme: boolean;
  /** Whether what is published is whole and already says all of this. */
  readonly isUnchanged: boolean;
}

/** Prepares a publication above every revision anyone has seen. */
export function prepareNext(programmeNow: ProgrammeNow): NextPublication {
  const { draft, placements, settings, published, publication, now } = programmeNow;
  const before = published.kind === 'whole' ? published.events : [];
  const { highestRevision, committedRevision = 0 } = recall();
  const current = revisionOf(published);
  const revision = Math.max(current, highestRevision) + 1;
  // A tab that is whole but older than what was once written here was put back from a copy.
  const isHistoryWhole = published.kind === 'whole' ? current >= committedRevision : revision === 1;
  const prepared = prepare(draft, { published: before, isHistoryWhole, revision, now });
  const programme = programmeOf(settings);
  const isSameProgramme =
    published.kind === 'whole' && JSON.stringify(published.manifest.programme) === JSON.stringify(programme);
  const changes = placementChanges(placements.published, placements.next);
  const broken = placements.rows.filter(({ state }) => state === 'broken');
  return {
    ...prepared,
    heldBack: [...prepared.heldBack, ...broken.filter(({ isPublished }) => isPublished).map(nameOf)],
    leftOut: [...prepared.leftOut, ...broken.filter(({ isPublished }) => !isPublished).map(nameOf)],
    revision,
    now,
    programme,
    before,
    isHistoryWhole,
    placements: placements.next,
    placementChanges: changes,
    brokenRows: [
      ...draft.rows
        .filter(({ state }) => state === 'broken')
        .map(({ row, key, title }) => ({ row, key, title })),
      ...broken.map(nameOf),
    ],
    isSameProgramme,
    isUnchanged:
      publication.kind === 'whole' &&
      isHistoryWhole &&
      isSameProgramme &&
      prepared.changedKeys.length === 0 &&
      changes.length === 0,
  };
}

function nameOf({ row, id, title }: PlacementRow): RowName {
  return { tab: PLACEMENTS_TAB, row, key: id, title };
}

function revisionOf(published: ProgrammeNow['published']): number {
  if (published.kind === 'whole') return published.manifest.revision;
  return published.kind === 'damaged' ? (published.revision ?? 0) : 0;
}
