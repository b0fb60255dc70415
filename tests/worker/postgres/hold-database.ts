// A process of its own that opens the embedded database and holds it: FOLDER is its only argument.

import { openEmbedded } from '../../../worker/postgres/embedded.ts';

const database = await openEmbedded(process.argv[2]!);
console.log('open');
process.on('SIGTERM', () => {
  database.close().then(() => process.exit(0));
});
setInterval(() => {}, 1_000);
