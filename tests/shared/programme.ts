// Builders for tests of the domain: a table as a sheet would hold it, and a draft of it.

import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { EVENT_COLUMNS, type Field } from '../../shared/columns.ts';
import type { Draft } from '../../shared/draft/assemble.ts';
import { draftOf } from '../../shared/draft/draft.ts';
import type { PublishedEvent } from '../../shared/event.ts';
import { mintFrom } from '../../shared/keys.ts';
import type { Compression } from '../../shared/pack.ts';
import type { PublishedPlacement } from '../../shared/placements/placement.ts';
import type { Sha256 } from '../../shared/publication/canonical.ts';
import { type PreparedPublication, prepare } from '../../shared/publication/prepare.ts';
import { type Publication, publicationOf } from '../../shared/publication/publication.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings.ts';
import type { HmacSha256 } from '../../shared/signing.ts';
import type { Table } from '../../shared/table.ts';
import type { OffsetAt } from '../../shared/zone.ts';

export type Row = Partial<Record<Field, string>>;

export const gzip: Compression = {
  compress: (text) => gzipSync(text).toString('base64'),
  decompress: (base64) => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8'),
};
export const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
export const hmacSha256: HmacSha256 = (text, secret) =>
  createHmac('sha256', secret).update(text, 'utf8').digest('hex');

/** The offsets of a zone, from Node's own tables. */
export function offsetsOf(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (epochMs) => {
    const name = format.formatToParts(epochMs).find(({ type }) => type === 'timeZoneName')!.value;
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name)!;
    return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

function ofOtherZone(timeZone: string): OffsetAt | null {
  return ZONES.has(timeZone) ? offsetsOf(timeZone) : null;
}

const ZONES = new Set(Intl.supportedValuesOf('timeZone'));

/** A row that can be published. */
export function goodRow(more: Row = {}): Row {
  return { title: 'A concert', date: '2027-06-19', startTime: '19:30', ...more };
}

export function tableOf(rows: readonly Row[], more: Partial<Table> = {}): Table {
  return {
    tab: 'Events',
    header: EVENT_COLUMNS.map(({ header }) => header),
    rows: rows.map((row) => EVENT_COLUMNS.map(({ field }) => row[field] ?? '')),
    odd: [],
    merged: [],
    ...more,
  };
}

export function draft(
  rows: readonly Row[] | Table,
  published: readonly PublishedEvent[] = [],
  settings: Partial<Settings> = {},
): Draft {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return draftOf('header' in rows ? rows : tableOf(rows), {
    settings: all,
    clock: { timeZone: all.timeZone, offsetAt: offsetsOf(all.timeZone), offsetsOf: ofOtherZone },
    mint: mintFrom(
      'a seed for tests',
      published.map(({ key }) => key),
    ),
    published,
  });
}

/** The rows as they stand once script has written keys and ids. */
export function withResolutions(rows: readonly Row[], found: Draft): Row[] {
  return rows.map((row, index) => {
    const drafted = found.rows.find((each) => each.row === index + 2);
    return {
      ...row,
      key: drafted?.keyCell ?? row.key ?? '',
      occurrences: drafted?.occurrencesCell ?? row.occurrences ?? '',
    };
  });
}

export function prepared(
  rows: readonly Row[],
  published: readonly PublishedEvent[] = [],
  revision = 1,
  now = '2027-01-01T10:00:00Z',
): PreparedPublication {
  return prepare(draft(rows, published), { published, isHistoryWhole: true, revision, now });
}

export function publication(rows: readonly Row[], revision = 1): Publication {
  return publicationFrom(prepared(rows).events, revision);
}

export function publicationFrom(
  events: readonly PublishedEvent[],
  revision = 1,
  placements: readonly PublishedPlacement[] = [],
): Publication {
  return publicationOf(
    {
      revision,
      origin: 'sheet',
      publishedAt: '2027-01-01T10:00:00Z',
      publishedBy: 'editor@example.org',
      programme: { name: 'Lanterns', timeZone: 'Europe/Paris', currency: 'EUR', url: '' },
      events,
      placements,
    },
    sha256,
  );
}
