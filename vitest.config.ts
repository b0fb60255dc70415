import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/build-bundle.ts'],
    setupFiles: ['tests/property-seed.ts'],
    include: ['tests/**/*.test.ts'],
    // Journeys start servers and databases; two cores are all that CI has.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
