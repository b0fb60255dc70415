// Opens the database that is configured: a server, or the embedded one.

import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';

/** Opens the configured database; it is not migrated yet. */
export function openDatabase(config: Pick<Config, 'databaseUrl' | 'home'>): Promise<Database> {
  return config.databaseUrl === null
    ? openEmbedded(join(config.home, 'postgres'))
    : openServer(config.databaseUrl);
}
