// Before any test: the bundle as clasp would push it, built once.

import { buildBundle } from '../tools/build.ts';

export default function setup(): Promise<void> {
  return buildBundle();
}
