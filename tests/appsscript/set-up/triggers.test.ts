// What runs by itself: Google calls a trigger's function by name.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ONE_OFF_HANDLER } from '../../../appsscript/set-up/self-test-time-driven.ts';
import { TRIGGERS } from '../../../appsscript/set-up/triggers.ts';

it('each trigger names a function that the bundle exports, and no two the same', () => {
  const main = readFileSync(join(import.meta.dirname, '../../../appsscript/main.ts'), 'utf8');
  const exported = [...main.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  );
  const handlers = [...TRIGGERS.map(({ handler }) => handler), ONE_OFF_HANDLER];
  expect(exported).toEqual(expect.arrayContaining(handlers));
  expect(new Set(handlers).size).toBe(handlers.length);
});
