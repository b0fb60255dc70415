// One suite for every database that can stand behind the interface.

import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../../../worker/postgres/database.ts';
import { adapterContract } from './adapter.ts';
import { alertsContract } from './alerts.ts';
import { backupsContract } from './backups.ts';
import { beforeMigratingContract } from './before-migrating.ts';
import { drillContract } from './drill.ts';
import type { Engine } from './engines.ts';
import { lostTablesContract } from './lost-tables.ts';
import { migrationsContract } from './migrations.ts';
import { storeContract } from './store.ts';

/** To be called where the tests are described. */
export function databaseContract(engine: Engine): void {
  let database: Database;
  beforeAll(async () => {
    database = await engine.open();
  });
  beforeEach(() => database.script('drop schema public cascade; create schema public'));
  afterAll(async () => {
    await database.close();
    await engine.stop();
  });

  describe('as a door', () => adapterContract(engine, () => database));
  describe('migrated', () => migrationsContract(() => database));
  describe('as the event store', () => storeContract(() => database));
  describe('as what alerts hang on', () => alertsContract(() => database));
  describe('backed up before it is migrated', () => beforeMigratingContract(() => database));
  describe('in a drill', () => drillContract(() => database));
  describe('with tables lost', () => lostTablesContract(() => database));
  describe('as the keeper of backups', () => backupsContract(() => database));
}
