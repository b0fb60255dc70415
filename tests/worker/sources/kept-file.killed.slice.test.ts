// A file that is killed in the middle of its writing is the one before.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keepFile, readKeptFile, tidyParts } from '../../../worker/sources/kept-file.ts';
import { readPublicationFile } from '../../../worker/sources/publication-file.ts';
import { isLong } from '../../draws.ts';
import { startChild } from '../child.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const own = { environment: 'production', sheetId: null } as const;
const ROUNDS = isLong ? 50 : 6;

it('is whole after every kill -9 while it is being written, and what was begun is tidied away', async () => {
  const file = folder('last-good.csv');
  let cutOff = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const child = startChild(join(import.meta.dirname, 'keep-writing.ts'), [file]);
    await child.line(/writing/);
    await setTimeout((round * 7) % 31);
    child.process.kill('SIGKILL');
    await child.ended;
    expect(readPublicationFile(readFileSync(file, 'utf8'), own).kind, `round ${round}`).toBe('whole');
    cutOff += readdirSync(folder()).filter((name) => name.endsWith('.part')).length;
    await tidyParts(file);
    expect(readdirSync(folder())).toEqual(['last-good.csv']);
  }
  expect(cutOff, 'some were cut off in the middle').toBeGreaterThan(0);
});

it('stays as it was when it cannot be written, and leaves nothing behind', async () => {
  const file = folder('last-good.csv');
  expect(await readKeptFile(file)).toBeNull();
  await keepFile(file, 'one');
  expect(await readKeptFile(file)).toBe('one');
  writeFileSync(folder('no-folder'), '');
  await expect(keepFile(folder('no-folder', 'last-good.csv'), 'two')).rejects.toThrow();
  expect(readdirSync(folder()).sort()).toEqual(['last-good.csv', 'no-folder']);
});
