// The bundled CSV, written anew without a store: never lower than what stands there.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Publication } from '../../../shared/publication/publication.ts';
import { refreshBundle } from '../../../worker/sources/bundle.ts';
import { lastGoodFile } from '../../../worker/sources/last-good.ts';
import { writePublicationFile } from '../../../worker/sources/publication-file.ts';
import { freshDatabase } from '../fresh-database.ts';
import { eventsOf, publicationFor } from '../publications.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const database = freshDatabase();
const folder = temporaryFolder();
const AT = '2027-06-04T04:20:00Z';

it('keeps a bundled CSV that is above the last good file', async () => {
  const place = {
    home: folder('home'),
    bundledCsv: folder('bundled.csv'),
    environment: 'production' as const,
    sheetId: null,
  };
  const text = (publication: Publication) => writePublicationFile(publication, place, AT);
  mkdirSync(place.home, { recursive: true });
  const twentieth = text(publicationFor(20, eventsOf(9)));
  writeFileSync(place.bundledCsv, twentieth);
  writeFileSync(lastGoodFile(place.home), text(publicationFor(5, eventsOf(2))));
  await database().script('drop table app_event_store_meta cascade');
  expect(await refreshBundle(database(), place, AT)).toMatch(
    /holds revision 5 only; .*bundled\.csv holds revision 20, and stays\.$/,
  );
  expect(readFileSync(place.bundledCsv, 'utf8')).toBe(twentieth);
  writeFileSync(lastGoodFile(place.home), text(publicationFor(21, eventsOf(3))));
  expect(await refreshBundle(database(), place, AT)).toMatch(
    /Wrote revision 21, 3 rows.*It held revision 20/,
  );
});
