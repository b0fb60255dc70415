// What both databases promise of migrations: forward only, each once, one schema.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Database } from '../../../worker/postgres/database.ts';
import { describeSchema } from '../../../worker/postgres/describe-schema.ts';
import { isBehind, MIGRATIONS_FOLDER, migrate } from '../../../worker/postgres/migrate.ts';

const MIGRATIONS = readdirSync(MIGRATIONS_FOLDER)
  .filter((name) => /^\d{3}-.*\.sql$/.test(name))
  .sort();

export function migrationsContract(database: () => Database): void {
  it('gives the schema that schema.txt pins', async () => {
    await migrate(database());
    const pinned = readFileSync(join(MIGRATIONS_FOLDER, 'schema.txt'), 'utf8');
    expect(await describeSchema(database())).toBe(pinned.replace(/\r\n/g, '\n'));
  });

  it('applies each migration once, even when two workers start together', async () => {
    const [one, other] = await Promise.all([migrate(database()), migrate(database())]);
    expect([...one!, ...other!].sort()).toEqual(MIGRATIONS);
    expect(await migrate(database())).toEqual([]);
  });

  it('leaves nothing behind of a migration that fails half-way', async () => {
    await withMigrations({ '001-a.sql': 'create table a (); create table a ();' }, async (folder) => {
      await expect(migrate(database(), folder)).rejects.toMatchObject({ name: 'OperationalError' });
      expect(await database().query(`select to_regclass('a') as a`)).toEqual([{ a: null }]);
    });
  });

  it('refuses a file that was changed after it was applied, and forgives Windows line ends', async () => {
    await withMigrations({ '001-a.sql': 'create table a (\n);\n' }, async (folder) => {
      await migrate(database(), folder);
      writeFileSync(join(folder, '001-a.sql'), 'create table a (\r\n);\r\n');
      expect(await migrate(database(), folder)).toEqual([]);
      writeFileSync(join(folder, '001-a.sql'), 'create table a (id text);\n');
      await expect(migrate(database(), folder)).rejects.toMatchObject({
        code: 'migration-changed',
        message: expect.stringContaining('001-a.sql'),
      });
    });
  });

  it('says of each migration whether older code can go on over it', () => {
    const names = MIGRATIONS.filter((name) => name >= '007');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(readFileSync(join(MIGRATIONS_FOLDER, name), 'utf8'), name).toMatch(
        /^-- (additive|breaking)\r?\n/,
      );
    }
  });

  it('goes on over what a newer version added, and adds its own beside it', async () => {
    const files = { '001-a.sql': 'select 1;', '003-c.sql': '-- additive\nselect 3;' };
    await withMigrations(files, async (folder) => {
      await migrate(database(), folder);
      rmSync(join(folder, '003-c.sql'));
      expect(await migrate(database(), folder)).toEqual([]);
      writeFileSync(join(folder, '002-b.sql'), 'select 2;');
      expect(await isBehind(database(), folder)).toBe(true);
      expect(await migrate(database(), folder)).toEqual(['002-b.sql']);
    });
  });

  it('refuses a database that a newer version has changed for good', async () => {
    await withMigrations(
      { '001-a.sql': 'select 1;', '002-b.sql': '-- breaking\nselect 2;' },
      async (folder) => {
        await migrate(database(), folder);
        rmSync(join(folder, '002-b.sql'));
        await expect(migrate(database(), folder)).rejects.toMatchObject({
          code: 'database-newer',
          message: expect.stringContaining('002-b.sql'),
        });
      },
    );
  });
}

async function withMigrations(files: Record<string, string>, work: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'bandstand-migrations-'));
  try {
    for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
