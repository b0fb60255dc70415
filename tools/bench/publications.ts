// Publications to measure with, made by the real flow from rows of cells.

import { createHash } from 'node:crypto';
import { checkDraft } from '../../shared/check/check.ts';
import { USUAL_SEVERITIES } from '../../shared/check/rules.ts';
import { EVENT_COLUMNS } from '../../shared/columns.ts';
import { draftOf } from '../../shared/draft/draft.ts';
import { mintFrom } from '../../shared/keys.ts';
import { prepare } from '../../shared/publication/prepare.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { offsetsOf } from '../../worker/time.ts';

const offsetAt = offsetsOf(DEFAULT_SETTINGS.timeZone)!;
const header = EVENT_COLUMNS.map((column) => column.header);

/** The whole way from cells to a hashed publication; keys are the same for the same row numbers. */
export function publicationFrom(cells: string[][], revision = 1, before?: Publication): Publication {
  const published = before?.events ?? [];
  const read = draftOf(
    { tab: EVENTS_TAB, header, rows: cells, odd: [], merged: [] },
    {
      settings: DEFAULT_SETTINGS,
      clock: { timeZone: DEFAULT_SETTINGS.timeZone, offsetAt, offsetsOf },
      mint: mintFrom('bench', []),
      published,
    },
  );
  const draft = checkDraft(read, {
    severities: USUAL_SEVERITIES,
    published,
    today: '2027-01-01',
    answers: [],
  });
  const now = `2027-01-01T00:00:0${revision % 10}Z`;
  const { events } = prepare(draft, { published, isHistoryWhole: true, revision, now });
  const programme = { name: 'Bench', timeZone: 'Europe/Paris', currency: 'EUR', url: '' };
  return publicationOf(
    { revision, origin: 'sheet', publishedAt: now, publishedBy: '', programme, events, placements: [] },
    (text) => createHash('sha256').update(text).digest('hex'),
  );
}
