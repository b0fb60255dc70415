// The code of today, started on what each former version left: visitors get the very bytes at once, and everything that
// was kept can still be brought back.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../worker/backups/create.ts';
import { verifyBackup } from '../../worker/backups/verify.ts';
import { chooseForDrill, drill } from '../../worker/drill/drill.ts';
import { openSheet } from '../../worker/google/sheets.ts';
import { migrate } from '../../worker/postgres/migrate.ts';
import { loadRevision } from '../../worker/revisions/load.ts';
import { planRecovery } from '../../worker/vault/recover.ts';
import { availableEngines } from '../contracts/database/engines.ts';
import { Bandstand } from '../journeys/bandstand.ts';
import { fileOf, KEPT_HOMES, putHome, SERVED, SITE_URL, servedThen } from './home.ts';

const environment = 'development' as const;
const engines = await availableEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

describe.each(engines)('a home on the $name database', (engine) => {
  describe.each(KEPT_HOMES)('that %s left', (name) => {
    let home: string;
    let databaseUrl: string | null;
    let stand: Bandstand | null = null;
    beforeEach(async () => {
      home = mkdtempSync(join(tmpdir(), 'bandstand-home-'));
      databaseUrl = (await engine.make?.()) ?? null;
      await putHome(name, home, databaseUrl);
    });
    afterEach(async () => {
      await stand?.close();
      stand = null;
      rmSync(home, { recursive: true, force: true });
    });

    async function open(more: { databaseUrl?: string | null } = {}): Promise<Bandstand> {
      const options = { databaseUrl, ...more };
      stand = await Bandstand.open({ sample: false, home, siteUrl: SITE_URL, ...options });
      return stand;
    }
    const sheetOf = () =>
      openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: `${stand!.url}/desk/google/` });
    const sourceOf = async (path: string) =>
      (await fetch(`${stand!.url}${path}`)).headers.get('x-bandstand-source');

    it('is served at once, byte for byte, from its store', async () => {
      await open();
      for (const path of SERVED) expect(await stand!.text(path), fileOf(path)).toBe(servedThen(name, path));
      expect(await sourceOf('/feed/events.json')).toBe('postgres-store');
      expect(stand!.logLines.filter((line) => /"level":"(warn|error)"/.test(line))).toEqual([]);
    });

    it('is served from its last good file while its database is away', async () => {
      await open({ databaseUrl: 'postgres://nobody:nothing@127.0.0.1:9/none' });
      for (const path of SERVED) expect(await stand!.text(path), fileOf(path)).toBe(servedThen(name, path));
      expect(await sourceOf('/feed/events.json')).toBe('last-good-file');
    });

    it('has its revisions, and its backups whole, the one before migrating among them', async () => {
      const { database } = (await open()).started.worker;
      await stand!.feed();
      const { revision } = (await stand!.feed()).feed;
      for (let number = 1; number <= revision; number++) {
        expect((await loadRevision(database, number))!.manifest.revision).toBe(number);
      }
      const backups = await listBackups(database, environment);
      expect(backups.filter(({ createdBy }) => createdBy === 'cron')).toHaveLength(2);
      for (const { id } of backups) expect(await verifyBackup(database, id, Date.now()), id).toBeNull();
    });

    it('passes its drill, of backups and snapshots', async () => {
      await open();
      const db = stand!.started.worker.database;
      const parts = { db, sheet: sheetOf, environment, nowMs: Date.now() };
      const { ids, leftOut } = await chooseForDrill(parts, () => 0);
      expect(leftOut).toBeNull();
      const drilled = await drill(parts, ids);
      expect(drilled.length).toBeGreaterThan(2);
      expect(drilled.filter(({ difference }) => difference !== null)).toEqual([]);
    });

    it('gives everything back from its workbook alone', async () => {
      await open();
      const other = await engine.open();
      try {
        await migrate(other);
        const plan = await planRecovery(other, sheetOf());
        expect(plan).toMatchObject({ kind: 'ready', from: 'published', damaged: [] });
        expect(plan.kind === 'ready' && plan.texts.length).toBeGreaterThan(2);
      } finally {
        await other.close();
      }
    });

    it('is published, undone and restored from by the script of today', async () => {
      await open();
      await stand!.type(2, 'title', 'Published by today’s version');
      expect(await stand!.publish()).toMatchObject({ outcome: 'published' });
      expect(await stand!.event('Published by today’s version')).toBeDefined();
      const { entries } = await stand!.run('listActivity');
      const earlier = entries.filter(({ isPublication }: { isPublication: boolean }) => isPublication);
      expect(await stand!.run('undoActivity', [earlier[0].id])).toMatchObject({ outcome: 'undone' });
      expect(await stand!.event('Evening 0')).toBeDefined();
      const { snapshots } = await stand!.run('listSnapshots', [true]);
      const oldest = snapshots.at(-1);
      const request = { sequence: oldest.sequence, tabs: null, events: null, publish: false };
      expect(await stand!.run('restoreSnapshot', [request])).toMatchObject({ outcome: 'restored' });
    });
  });
});
