// The list of planted faults stays what it says: each can be planted, in one place, and is of a kind of its own.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FAULTS } from '../../../tools/planted-faults/faults.ts';

const root = join(import.meta.dirname, '../../..');
const tests = globSync('tests/**/*.test.ts', { cwd: root });

it.each(FAULTS.map((fault) => [fault.id, fault] as const))('%s can be planted, once', (_, fault) => {
  const source = readFileSync(join(root, fault.file), 'utf8');
  expect(source.split(fault.find)).toHaveLength(2);
  expect(fault.replace).not.toBe(fault.find);
  for (const path of fault.near)
    expect(
      tests.some((test) => test.startsWith(path)),
      path,
    ).toBe(true);
});

it('are forty, of many kinds, over all rooms', () => {
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(40);
  expect(new Set(FAULTS.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  const rooms = new Set(FAULTS.map(({ file }) => file.split('/')[0]));
  expect([...rooms].sort()).toEqual(['appsscript', 'desk', 'shared', 'tools', 'worker']);
});
