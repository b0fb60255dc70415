// What a snapshot's tabs would publish: the same flow as a publish, from the cells that were kept.

import { columnIndexOf } from '../../shared/a1.ts';
import { draftOf } from '../../shared/draft/draft.ts';
import { mintFrom } from '../../shared/keys.ts';
import { placementDraftOf } from '../../shared/placements/draft.ts';
import { placedEventsOf } from '../../shared/placements/events.ts';
import { programmeOf } from '../../shared/publication/manifest.ts';
import { prepare } from '../../shared/publication/prepare.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { readSettings } from '../../shared/settings.ts';
import { type SnapshotPart, typedCellsOf } from '../../shared/snapshot/parts.ts';
import type { Snapshot } from '../../shared/snapshot/snapshot.ts';
import { emptyTable, FIRST_DATA_ROW, numberText, type OddCell, type Table } from '../../shared/table.ts';
import { EVENTS_TAB, PLACEMENTS_TAB, SETTINGS_TAB } from '../../shared/tabs.ts';
import { sha256 } from '../hashes.ts';
import { offsetsOf } from '../time.ts';

export interface SnapshotProgramme {
  /** `null`: nothing could be published of it. */
  readonly publication: Publication | null;
  /** What would stay out of a publish, as a sentence; `null`: nothing would. */
  readonly remark: string | null;
}

/** All that could be published of it; broken rows stay out, as they do from a publish. */
export function programmeIn({ head, parts }: Snapshot): SnapshotProgramme {
  const nothingOf = (why: string) => ({
    publication: null,
    remark: `Nothing of it could be published: ${why}`,
  });
  const tableIn = (tab: string) => tableOf(parts, tab);
  const { settings } = readSettings(tableIn(SETTINGS_TAB) ?? emptyTable(SETTINGS_TAB));
  const offsetAt = offsetsOf(settings.timeZone);
  if (!offsetAt) return nothingOf(`nobody knows the zone ${settings.timeZone}.`);
  const events = tableIn(EVENTS_TAB);
  if (!events) return nothingOf(`it holds no tab ${EVENTS_TAB}.`);
  const { takenAt: now, takenBy: who } = head;
  const clock = { timeZone: settings.timeZone, offsetAt, offsetsOf };
  const mint = mintFrom(now, []);
  const nothing = { published: [] } as const;
  const draft = draftOf(events, { settings, clock, mint, ...nothing });
  if (draft.isUnreadable) return nothingOf(`the header of its tab ${EVENTS_TAB} cannot be read.`);
  const placements = placementDraftOf(tableIn(PLACEMENTS_TAB), {
    settings,
    clock,
    mint,
    events: placedEventsOf(draft, []),
    ...nothing,
    now,
    who,
  });
  const prepared = prepare(draft, { ...nothing, isHistoryWhole: true, revision: 1, now });
  const publication = publicationOf(
    {
      revision: 1,
      origin: 'sheet',
      publishedAt: now,
      publishedBy: '',
      programme: programmeOf(settings),
      events: prepared.events,
      placements: placements.next,
    },
    sha256,
  );
  const broken = prepared.leftOut.length;
  const remark = `${broken === 1 ? '1 broken row' : `${broken} broken rows`} would stay out of a publish.`;
  return { publication, remark: broken === 0 ? null : remark };
}

/** As a command reads it; `null` when the snapshot has no such tab. */
function tableOf(parts: readonly SnapshotPart[], tab: string): Table | null {
  const part = parts.find(({ name }) => name === tab);
  if (!part) return null;
  const [header = [], ...rows] = part.rows.map((row) => [...row]);
  const odd: OddCell[] = [];
  for (const [cell, { kind, behind }] of typedCellsOf(parts, tab)) {
    const column = columnIndexOf(cell);
    const row = Number(/\d+$/.exec(cell)?.[0]) - FIRST_DATA_ROW;
    const shown = rows[row]?.[column];
    if (shown === undefined) continue;
    if (kind === 'number') rows[row]![column] = numberText(Number(behind), shown);
    if (kind === 'date') {
      rows[row]![column] = behind;
      odd.push({ row, column, kind });
    }
  }
  return { tab, header, rows, odd, merged: [] };
}
