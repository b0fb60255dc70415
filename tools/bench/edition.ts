// Building everything that is served of a revision, and of its next edition when placements turn over, against
// writing its events as JSON once.

import { feedEventOf } from '../../shared/feed/feed-event.ts';
import { buildEdition, editionsOf } from '../../worker/edition/edition.ts';
import { type Measurement, medianMs } from './benchmark.ts';
import { publicationFrom } from './publications.ts';
import { benchRows } from './rows.ts';

const ROWS = 3_000;
const RUNS = 3;

export async function edition(): Promise<Measurement[]> {
  const publication = publicationFrom(benchRows(ROWS));
  const jsonMs = await medianMs(RUNS, () =>
    JSON.stringify(
      publication.events.map((event) => feedEventOf(event as Parameters<typeof feedEventOf>[0])),
    ),
  );
  const options = { siteUrl: 'https://programme.example.org' };
  const buildMs = await medianMs(RUNS, () => buildEdition(publication, options));
  const editions = editionsOf(publication, options);
  await editions.at(0);
  const turnoverMs = await medianMs(RUNS, () => editions.at(0));
  return [
    {
      name: 'edition',
      of: `JSON, calendar, pages, compressed, ${ROWS} events / JSON.stringify of the events`,
      figure: buildMs / jsonMs,
      limit: 80,
      beside: { 'build ms': buildMs, 'stringify ms': jsonMs },
    },
    {
      name: 'turnover',
      of: `the next edition of the same revision, ${ROWS} events / JSON.stringify of the events`,
      figure: turnoverMs / jsonMs,
      limit: 80,
      beside: { 'build ms': turnoverMs, 'stringify ms': jsonMs },
    },
  ];
}
