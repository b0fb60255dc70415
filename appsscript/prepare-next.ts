// The next publication as the workbook would make it now: for the preview, and for the publish itself.

import type { Draft } from '../shared/draft/draft.ts';
import type { PublishedEvent } from '../shared/event.ts';
import type { Programme } from '../shared/publication/manifest.ts';
import { type Prepared, prepare } from '../shared/publication/prepare.ts';
import type { Settings } from '../shared/settings.ts';
import { timeNow } from './workbook/clock.ts';
import { recall } from './workbook/memory.ts';
import type { ProgrammeNow } from './workbook/read-programme.ts';

export interface NextPublication extends Prepared {
  readonly revision: number;
  /** RFC 3339 in UTC, whole seconds. */
  readonly now: string;
  readonly programme: Programme;
  /** What is live now, tombstones included. */
  readonly before: readonly PublishedEvent[];
  /** Whether `before` is what was served last. */
  readonly isHistoryWhole: boolean;
  /** Broken rows: publishing asks before it holds them back. */
  readonly brokenRows: Draft['rows'];
  /** Whether all that `Settings` tells the public is as published. */
  readonly isSameProgramme: boolean;
  /** Whether what is published is whole and already says all of this. */
  readonly isUnchanged: boolean;
}

/** Prepares a publication above every revision anyone has seen. */
export function prepareNext(now: ProgrammeNow): NextPublication {
  const { draft, settings, published, publication } = now;
  const before = published.kind === 'whole' ? published.events : [];
  const { highestRevision, committedRevision = 0 } = recall();
  const standing = revisionOf(published);
  const revision = Math.max(standing, highestRevision) + 1;
  const time = timeNow();
  // A tab that is whole but older than what was once written here was put back from a copy.
  const isHistoryWhole = published.kind === 'whole' ? standing >= committedRevision : revision === 1;
  const prepared = prepare(draft, { published: before, isHistoryWhole, revision, now: time });
  const programme = programmeOf(settings);
  const isSameProgramme =
    published.kind === 'whole' && JSON.stringify(published.manifest.programme) === JSON.stringify(programme);
  return {
    ...prepared,
    revision,
    now: time,
    programme,
    before,
    isHistoryWhole,
    brokenRows: draft.rows.filter(({ state }) => state === 'broken'),
    isSameProgramme,
    isUnchanged:
      publication.kind === 'whole' && isHistoryWhole && isSameProgramme && prepared.changedKeys.length === 0,
  };
}

function revisionOf(published: ProgrammeNow['published']): number {
  if (published.kind === 'whole') return published.manifest.revision;
  return published.kind === 'damaged' ? (published.revision ?? 0) : 0;
}

function programmeOf(settings: Settings): Programme {
  const { name, timeZone, currency, url, accent, typeface, language } = settings;
  return { name, timeZone, currency, url, accent, typeface, language };
}
