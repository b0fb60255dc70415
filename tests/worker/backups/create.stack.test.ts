import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptBackup } from '../../../worker/backups/backup.ts';
import { contentOf, prove } from '../../../worker/backups/content.ts';
import { type BackupRequest, createBackup, listBackups, readKept } from '../../../worker/backups/create.ts';
import { storePublication } from '../../../worker/revisions/store.ts';
import { draws } from '../../draws.ts';
import { freshDatabase } from '../fresh-database.ts';
import { placementOf } from '../placements.ts';
import { eventOf, eventsOf, publicationFor } from '../publications.ts';

const database = freshDatabase();
const placement = placementOf('event00001', '2027-06-01T12:00', { isPaid: true });
const publication = publicationFor(1, eventsOf(5), 'sheet', [placement]);
const NOW = Date.parse('2027-06-04T04:20:00Z');
const request: BackupRequest = { trigger: 'manual', createdBy: 'cli', environment: 'production', nowMs: NOW };
const create = (more: Partial<BackupRequest> = {}) => createBackup(database(), { ...request, ...more });

async function kept(): Promise<KeptBackup> {
  await storePublication(database(), publication);
  const made = await create();
  return (await readKept(database(), made.kind === 'created' ? made.backup.id : ''))!;
}

describe('a backup', () => {
  it('is not made of nothing', async () => {
    expect(await create()).toEqual({ kind: 'nothing-to-back-up' });
  });

  it('holds the whole publication but the person, and proves it', async () => {
    const found = await kept();
    expect(found.id).toBe('backup_20270604_042000');
    const proved = prove(found);
    expect(proved).toMatchObject({ kind: 'whole' });
    if (proved.kind !== 'whole') return;
    expect(proved.publication.events).toEqual(publication.events);
    expect(proved.publication.placements).toEqual([placement]);
    expect(proved.publication.manifest.programme).toEqual(publication.manifest.programme);
    expect(proved.publication.manifest.digests).toEqual(publication.manifest.digests);
    expect(publication.manifest.publishedBy).toContain('@');
    expect(JSON.stringify(found)).not.toContain('@example.org');
    const [listed] = await listBackups(database(), 'production');
    expect(listed).toMatchObject({
      rowCount: 5,
      featuredEntryCount: 1,
      revision: 1,
      sequence: 1,
      isPinned: false,
    });
    expect(listed!.verifiedAt).not.toBeNull();
  });

  it('is CSV that a spreadsheet reads and executes nothing of', async () => {
    const found = contentOf(
      publicationFor(1, [eventOf(1, { title: '=HYPERLINK("x")', venue: '+1, "quoted"\nline' })]),
    );
    const [header] = found.csvContent.split('\r\n');
    expect(header).toMatch(/^key,status,title,description,/);
    expect(found.csvContent).toContain('"\\=HYPERLINK(""x"")"');
    expect(found.csvContent).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  it('gets an id of its own within a second, and a place in the chain', async () => {
    await storePublication(database(), publication);
    for (let count = 0; count < 3; count++) await create();
    const all = await listBackups(database(), 'production');
    expect(all.map(({ id }) => id)).toEqual([
      'backup_20270604_042000_3',
      'backup_20270604_042000_2',
      'backup_20270604_042000',
    ]);
    const [newest, middle] = await Promise.all(all.map(({ id }) => readKept(database(), id)));
    expect(newest!.previousDigest).toBe(middle!.digest);
  });

  it('is not made again when somebody has made it, and environments know nothing of each other', async () => {
    await storePublication(database(), publication);
    expect(await create({ trigger: 'cron', unlessSinceMs: NOW - 1 })).toMatchObject({ kind: 'created' });
    const later = { trigger: 'cron', nowMs: NOW + 5_000, unlessSinceMs: NOW - 1 } as const;
    expect(await create(later)).toMatchObject({ kind: 'recent', backup: { trigger: 'cron' } });
    expect(await create({ ...later, environment: 'preview' })).toMatchObject({ kind: 'created' });
    expect(await create({ ...later, unlessSinceMs: NOW + 1 })).toMatchObject({ kind: 'created' });
    expect(await listBackups(database(), 'preview')).toHaveLength(1);
    // A newer revision is another content, for whoever says how far behind one may be.
    await storePublication(database(), publicationFor(2, eventsOf(2)));
    expect(await create({ ...later, revisionsBetween: 1 })).toMatchObject({ kind: 'recent' });
    expect(await create({ ...later, revisionsBetween: 0 })).toMatchObject({ kind: 'created' });
  });

  it('is whole and in order when twenty are asked for at once', async () => {
    await storePublication(database(), publication);
    const made = await Promise.all(Array.from({ length: 20 }, () => create()));
    expect(made.every(({ kind }) => kind === 'created')).toBe(true);
    const all = await listBackups(database(), 'production');
    expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
    for (const { id } of all) expect(prove((await readKept(database(), id))!).kind).toBe('whole');
  });

  it('lets the oldest go beyond thirty, each with its mark', async () => {
    await storePublication(database(), publication);
    for (let count = 0; count < 33; count++) await create({ nowMs: NOW + count * 1_000 });
    const all = await listBackups(database(), 'production');
    expect(all).toHaveLength(30);
    expect(all.at(-1)!.sequence).toBe(4);
    const [marks] = await database().query('select count(*) as count from app_event_store_backup_marks');
    expect(marks).toEqual({ count: 30 });
  });

  it('of a store that was changed by hand is refused, and leaves nothing behind', async () => {
    await storePublication(database(), publication);
    await create();
    await database().query(
      `update app_event_store_rows set cells[3] = 'Other' where event_key = 'event00001'`,
    );
    await expect(create({ nowMs: NOW + 1_000 })).rejects.toMatchObject({ code: 'store-damaged' });
    expect(await listBackups(database(), 'production')).toHaveLength(1);
  });

  it('that was damaged in any way is never taken for whole', async () => {
    const whole = await kept();
    const texts = [
      'csvContent',
      'featuredEntriesJson',
      'manifest',
      'storeChecksum',
      'placementsHeader',
      'digest',
    ] as const;
    const flip = (text: string, at: number, by: number) => {
      const place = at % text.length;
      const letter = text.charCodeAt(place) ^ (1 << (by % 7));
      return text.slice(0, place) + String.fromCharCode(letter) + text.slice(place + 1);
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.boolean(),
        (field, at, by, isCut) => {
          const text = whole[field];
          const damaged = isCut ? text.slice(0, at % text.length) : flip(text, at, by);
          expect(prove({ ...whole, [field]: damaged }).kind, `${field} ${damaged}`).toBe('damaged');
        },
      ),
      { numRuns: draws(1_000) },
    );
    for (const field of ['rowCount', 'featuredEntryCount', 'revision'] as const) {
      expect(prove({ ...whole, [field]: whole[field] + 1 }).kind).toBe('damaged');
    }
    const lines = whole.csvContent.split('\r\n');
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\r\n');
    expect(prove({ ...whole, csvContent: swapped }).kind).toBe('damaged');
  });
});
