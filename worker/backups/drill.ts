// A drill: backups are brought back for real, by the very code that restores, into a schema of their own that nobody
// else sees, and compared with what was backed up. The schema lives within one transaction: nothing of it can be left.

import { randomBytes } from 'node:crypto';
import type { Publication } from '../../shared/publication/publication.ts';
import type { Config } from '../config.ts';
import type { Database, Queries } from '../postgres/database.ts';
import { migrationScripts } from '../postgres/migrate.ts';
import { loadHead, unlessDamaged } from '../revisions/load.ts';
import { isSameContent } from '../revisions/store.ts';
import type { Kept } from './backup.ts';
import { contentOf, prove } from './content.ts';
import { readKept } from './create.ts';
import { restoreIn } from './restore.ts';
import * as sql from './sql.ts';

export interface DrillRequest {
  readonly ids: readonly string[];
  readonly environment: Config['environment'];
  readonly nowMs: number;
}

export interface Drilled {
  readonly id: string;
  readonly rowCount: number;
  readonly featuredEntryCount: number;
  /** The first difference, as a sentence; `null` when it came back as it was backed up. */
  readonly difference: string | null;
}

export interface LastDrill extends Record<string, unknown> {
  readonly drilledAt: Date;
  /** The last drill that brought back all it tried. */
  readonly provenAt: Date | null;
  readonly backupIds: readonly string[];
  readonly difference: string | null;
}

/** Brings each of them back, drops what was made for it, and notes when this was last proven. */
export async function drillBackups(database: Database, request: DrillRequest): Promise<Drilled[]> {
  const { ids, environment, nowMs } = request;
  const drilled: Drilled[] = [];
  for (const id of ids) drilled.push(await database.transaction((queries) => drillOne(queries, id, request)));
  const difference = drilled.find((each) => each.difference !== null)?.difference ?? null;
  if (ids.length > 0) await database.query(sql.NOTE_DRILL, [environment, new Date(nowMs), ids, difference]);
  return drilled;
}

/** `null` before the first one. */
export async function lastDrill(
  queries: Queries,
  environment: Config['environment'],
): Promise<LastDrill | null> {
  const [last] = await queries.query<LastDrill>(sql.LAST_DRILL, [environment]);
  return last ?? null;
}

/** An older one than the newest, any of them; `all` has the newest first, `random` gives 0 up to 1. */
export function drillChoice(ids: readonly string[], random: () => number): string[] {
  const [newest, ...older] = ids;
  const other = older[Math.floor(random() * older.length)];
  return [newest, other].filter((id) => id !== undefined);
}

async function drillOne(
  queries: Queries,
  id: string,
  { environment, nowMs }: DrillRequest,
): Promise<Drilled> {
  const kept = await readKept(queries, id);
  if (!kept) return { id, rowCount: 0, featuredEntryCount: 0, difference: `${id}: there is no such backup.` };
  const { rowCount, featuredEntryCount } = kept;
  const ended = (difference: string | null) => ({ id, rowCount, featuredEntryCount, difference });
  const proved = prove(kept);
  if (proved.kind === 'damaged') return ended(proved.cause);

  const [found] = await queries.query<{ name: string }>(sql.SCHEMA_HERE);
  const scratch = `bandstand_drill_${randomBytes(6).toString('hex')}`;
  await queries.script(sql.openScratch(scratch));
  for (const script of migrationScripts()) await queries.script(script);
  await queries.query(sql.copyBackup(found!.name), [id]);
  await queries.query(sql.copyMark(found!.name), [id]);
  const restored = await restoreIn(queries, { id, environment, createdBy: 'drill', nowMs });
  const difference =
    restored.kind === 'restored'
      ? await differenceFrom(queries, kept, proved.publication)
      : `${id}: it could not be restored into an empty store.`;
  await queries.script(sql.dropScratch(scratch, found!.name));
  return ended(difference);
}

/** The first difference between what stands in the scratch store and what was backed up. */
async function differenceFrom(queries: Queries, kept: Kept, then: Publication): Promise<string | null> {
  const said = (what: string) => `${kept.id}: ${what}`;
  const now = await unlessDamaged(() => loadHead(queries));
  if (now === null || now === 'damaged') return said('what was restored does not verify.');
  if (now.events.length !== then.events.length) {
    return said(`${now.events.length} rows came back, and ${then.events.length} were backed up.`);
  }
  const other = now.events.find((event, at) => JSON.stringify(event) !== JSON.stringify(then.events[at]));
  if (other) return said(`the event ${other.key} did not come back as it was backed up.`);
  if (JSON.stringify(now.placements) !== JSON.stringify(then.placements)) {
    return said('the placements did not come back as they were backed up.');
  }
  const isSame = isSameContent(now.manifest, then.manifest);
  return isSame && contentOf(now).storeChecksum === kept.storeChecksum
    ? null
    : said('the digest of what came back is another.');
}
