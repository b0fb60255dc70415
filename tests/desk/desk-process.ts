// A desk in a process of its own, with the real bundle and a state file: STATE_FILE, WORKER_URL and HOOK_KEY stand
// in its environment. It prints the port it got.

import { serve } from '@hono/node-server';
import { openWorkspace } from '../../desk/workspace.ts';
import { BUNDLE_FOLDER } from '../../tools/build.ts';

const { STATE_FILE = '', WORKER_URL = '', HOOK_KEY = '' } = process.env;
const desk = await openWorkspace({
  stateFile: STATE_FILE,
  bundleFolder: BUNDLE_FOLDER,
  scriptProperties: { WORKER_URL, HOOK_KEY },
  // As slow as Google is: others come between two calls of a script.
  answerMs: 4,
  // Tests ask more often than Google would answer.
  quota: { readsAMinute: 100_000, writesAMinute: 100_000 },
});
serve({ fetch: desk.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listening ${port}`);
});
