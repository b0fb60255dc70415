// A process that writes one file again and again, large and small in turns: FILE is its only argument.

import { keepFile } from '../../../worker/sources/kept-file.ts';
import { writePublicationFile } from '../../../worker/sources/publication-file.ts';
import { eventsOf, publicationFor } from '../publications.ts';

const own = { environment: 'production', sheetId: null } as const;
const texts = [1_500, 20].map((count, index) =>
  writePublicationFile(publicationFor(index + 1, eventsOf(count)), own, '2027-06-04T10:00:00Z'),
);
for (let round = 0; ; round++) {
  await keepFile(process.argv[2]!, texts[round % 2]!);
  if (round === 1) console.log('writing');
}
