// Type-checks each room inside its own fence, so that a name foreign to a room does not compile there.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const ROOMS = [
  'shared',
  'appsscript',
  'appsscript/sidebar',
  'worker',
  'worker/pages/browser',
  'desk',
  'desk/page/browser',
  'tools',
  'tests',
];

let failed = false;
for (const room of ROOMS) {
  const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', room], {
    cwd: root,
    stdio: 'inherit',
  });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
