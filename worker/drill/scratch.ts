// A store of its own within one transaction: nobody else sees it, and nothing of it can be left.

import { randomBytes } from 'node:crypto';
import type { PublishedEvent } from '../../shared/event.ts';
import { writePlacement } from '../../shared/publication/placements.ts';
import type { Publication } from '../../shared/publication/publication.ts';
import { writeRow } from '../../shared/publication/row.ts';
import { contentOf } from '../backups/content.ts';
import type { Queries } from '../postgres/database.ts';
import { migrationScripts } from '../postgres/migrate.ts';
import { loadHead, unlessDamaged } from '../revisions/load.ts';
import { isSameContent } from '../revisions/store.ts';
import { dropScratch, openScratch, SCHEMA_HERE } from './sql.ts';

/** Runs the work in an empty store, which is dropped afterwards. `home` is the schema that it stands beside. */
export async function inScratch<Result>(
  queries: Queries,
  work: (home: string) => Promise<Result>,
): Promise<Result> {
  const [found] = await queries.query<{ name: string }>(SCHEMA_HERE);
  const scratch = `bandstand_drill_${randomBytes(6).toString('hex')}`;
  await queries.script(openScratch(scratch));
  for (const script of migrationScripts()) await queries.script(script);
  const result = await work(found!.name);
  await queries.script(dropScratch(scratch, found!.name));
  return result;
}

/** The first difference between what the store holds and what it should, as a sentence; `null` when there is none. */
export async function differenceFrom(
  queries: Queries,
  id: string,
  then: Publication,
): Promise<string | null> {
  const differs = (what: string) => `${id}: ${what}`;
  const now = await unlessDamaged(() => loadHead(queries));
  if (now === null || now === 'damaged') return differs('what was restored does not verify.');
  if (now.events.length !== then.events.length) {
    return differs(`${now.events.length} rows came back of ${then.events.length}.`);
  }
  const textOf = (event: PublishedEvent | undefined) => event && JSON.stringify(writeRow(event));
  const other = now.events.find((event, at) => textOf(event) !== textOf(then.events[at]));
  if (other) return differs(`the event ${other.key} did not come back as it was kept.`);
  const placementsIn = ({ placements }: Publication) =>
    JSON.stringify(placements.map((each) => writePlacement(each)));
  if (placementsIn(now) !== placementsIn(then)) {
    return differs('the placements did not come back as they were kept.');
  }
  const isSame =
    isSameContent(now.manifest, then.manifest) &&
    contentOf(now).storeChecksum === contentOf(then).storeChecksum;
  return isSame ? null : differs('the digest of what came back is another.');
}
