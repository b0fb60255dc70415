// The embedded database in a folder: kept between starts, held by one process, and never deleted.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../worker/postgres/embedded.ts';
import { startChild } from '../child.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder();
const HOLDER = join(import.meta.dirname, 'hold-database.ts');

describe('the embedded database', () => {
  it('is made in a new folder, and keeps what it holds', async () => {
    const path = folder('home', 'postgres');
    const first = await openEmbedded(path);
    await first.script(`create table kept (word text); insert into kept values ('été')`);
    await first.close();
    expect(readdirSync(folder('home'))).toEqual(['postgres']);
    const second = await openEmbedded(path);
    expect(await second.query('select word from kept')).toEqual([{ word: 'été' }]);
    await second.close();
  });

  it('is refused to a second process with a sentence that names the first, and free once that one is gone', async () => {
    const path = folder('postgres');
    const holder = startChild(HOLDER, [path]);
    await holder.line(/^open$/);
    await expect(openEmbedded(path)).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'database-in-use',
      message: expect.stringContaining(`Process ${holder.pid} `),
      hint: expect.stringContaining(`Stop process ${holder.pid}`),
    });

    holder.process.kill('SIGKILL');
    await holder.ended;
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(`${holder.pid}\n`);
    const heir = await openEmbedded(path);
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(`${process.pid}\n`);
    await expect(openEmbedded(path)).rejects.toMatchObject({ code: 'database-in-use' });
    await heir.close();
  });

  it('is made anew when a process was killed while it made it, and takes nothing else for such a making', async () => {
    const path = folder('home', 'postgres');
    const maker = startChild(HOLDER, [path]);
    const making = folder('home', 'postgres.making');
    const isUnderWay = () => existsSync(making) && readdirSync(making).length > 0;
    await expect.poll(isUnderWay, { interval: 5 }).toBe(true);
    maker.process.kill('SIGKILL');
    await maker.ended;
    expect(readdirSync(folder('home')).sort()).toEqual([
      'postgres.lock',
      'postgres.lock.process',
      'postgres.making',
    ]);

    mkdirSync(folder('home', 'postgres.making2'));
    const heir = await openEmbedded(path);
    expect(await heir.query('select 1 as one')).toEqual([{ one: 1 }]);
    await heir.close();
    expect(readdirSync(folder('home')).sort()).toEqual(['postgres', 'postgres.making2']);
  });

  it.each([
    ['a file stands in its place', (path: string) => writeFileSync(path, 'mine'), /is not a folder/],
    [
      'the folder holds something else',
      (path: string) => keepSomethingIn(path),
      /files that are no database/,
    ],
  ])('says so when %s, and touches nothing', async (_, prepare, sentence) => {
    const path = folder('postgres');
    prepare(path);
    await expect(openEmbedded(path)).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'database-folder',
      message: expect.stringMatching(sentence),
    });
    expect(readdirSync(folder())).toEqual(['postgres']);
  });

  it('says so when its home cannot be a folder', async () => {
    writeFileSync(folder('home'), '');
    await expect(openEmbedded(folder('home', 'postgres'))).rejects.toMatchObject({ code: 'database-folder' });
  });

  it('says so when its files are damaged, keeps them, and lets go of the lock', async () => {
    const path = folder('postgres');
    mkdirSync(path);
    writeFileSync(join(path, 'PG_VERSION'), '17\n');
    await expect(openEmbedded(path)).rejects.toMatchObject({
      name: 'OperationalError',
      code: 'database-unreadable',
    });
    expect(readFileSync(join(path, 'PG_VERSION'), 'utf8')).toBe('17\n');
    expect(readdirSync(folder())).toEqual(['postgres']);
  });
});

function keepSomethingIn(path: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'letters.txt'), 'mine');
}
