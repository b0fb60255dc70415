// Type-checks every room inside its own fence, so that a name foreign to a room does not compile there.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-b', join(root, 'tools/tsconfig.rooms.json')], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
