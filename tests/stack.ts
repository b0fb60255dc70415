// What the stacks of one test process share, because making it anew for each test takes most of its time: the
// built bundle, script processes (each run has a realm of its own), and a browser (each page its own context).

import { ScriptHost } from '../desk/runs/host.ts';
import { BUNDLE_FOLDER } from '../tools/build.ts';

/** A season's zone, the desk's own, and two more. */
const ZONES_AT_MOST = 4;

/** For every desk that a test opens. */
export const SHARED_DESK = { bundleFolder: BUNDLE_FOLDER, scriptHost: new ScriptHost(ZONES_AT_MOST) };
