// A reporter that ends every run with the ten files that took the longest, so that a slow one is seen while it is new.

import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const SHOWN = 10;

export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => {
      const { duration, collectDuration } = module.diagnostic();
      return { path: relative(process.cwd(), module.moduleId), ms: duration + collectDuration };
    });
    const slowest = files.sort((one, other) => other.ms - one.ms).slice(0, SHOWN);
    const lines = slowest.map(({ path, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${path}`);
    if (files.length > SHOWN) console.log(`\nThe ten slowest of ${files.length} files:\n${lines.join('\n')}`);
  }
}
