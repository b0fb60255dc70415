// Building everything that is served of a revision, against writing its events as JSON once.

import { feedEventOf } from '../../shared/feed/feed-event.ts';
import { buildEdition } from '../../worker/edition/edition.ts';
import { type Measured, medianMs } from './benchmark.ts';
import { publicationFrom } from './publications.ts';
import { benchRows } from './rows.ts';

const ROWS = 3_000;
const RUNS = 3;

export async function edition(): Promise<Measured[]> {
  const publication = publicationFrom(benchRows(ROWS));
  const jsonMs = await medianMs(RUNS, () =>
    JSON.stringify(
      publication.events.map((event) => feedEventOf(event as Parameters<typeof feedEventOf>[0])),
    ),
  );
  const buildMs = await medianMs(RUNS, () =>
    buildEdition(publication, { siteUrl: 'https://programme.example.org' }),
  );
  return [
    {
      name: 'edition',
      of: `JSON, calendar, pages, compressed, ${ROWS} events / JSON.stringify of the events`,
      figure: buildMs / jsonMs,
      limit: 80,
      beside: { 'build ms': buildMs, 'stringify ms': jsonMs },
    },
  ];
}
