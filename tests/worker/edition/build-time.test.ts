import { expect, it } from 'vitest';
import { buildEdition } from '../../../worker/edition/edition.ts';
import { publicationOfRows, SAMPLE_ROWS } from '../feed/sample.ts';

it('builds an edition of 10,000 events in a small multiple of writing them down as JSON', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const row = SAMPLE_ROWS[index % SAMPLE_ROWS.length]!;
    const day = String(1 + (index % 28)).padStart(2, '0');
    return { ...row, 'Event Key': `e${index}`, Date: `2027-0${5 + (index % 4)}-${day}` };
  });
  const publication = publicationOfRows(rows);
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) {
    const plainMs = median([1, 2, 3, 4, 5].map(() => time(() => JSON.stringify(publication.events))));
    const start = performance.now();
    await buildEdition(publication, { siteUrl: 'https://quais.example.org' });
    ratios.push((performance.now() - start) / plainMs);
  }
  // About 10 on a quiet machine: three documents, each compressed twice.
  expect(Math.min(...ratios)).toBeLessThan(40);
});

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
