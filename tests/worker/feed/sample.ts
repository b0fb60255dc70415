// A small programme with everything in it that calendars and pages find hard, made as the Sheet makes it:
// rows, read, prepared and published by `shared/` itself.

import { createHash } from 'node:crypto';
import { draftOf } from '../../../shared/draft/draft.ts';
import type { PublishedEvent } from '../../../shared/event.ts';
import { mintFrom } from '../../../shared/keys.ts';
import type { PublishedPlacement } from '../../../shared/placements/placement.ts';
import { prepare } from '../../../shared/publication/prepare.ts';
import { type Publication, publicationOf } from '../../../shared/publication/publication.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import type { OffsetAt } from '../../../shared/zone.ts';

/** One row of the `Events` tab by header. */
export type Row = Readonly<Record<string, string>>;

export interface SampleParts {
  readonly name?: string;
  readonly timeZone?: string;
  readonly url?: string;
  readonly revision?: number;
  readonly now?: string;
  /** What was published before: keys that are missing from `rows` become tombstones. */
  readonly before?: Publication;
  readonly placements?: readonly PublishedPlacement[];
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The publication of these rows. Throws when a row has an error: the sample would not be what it says. */
export function publicationOfRows(rows: readonly Row[], parts: SampleParts = {}): Publication {
  const { name = 'Fête des quais', timeZone = 'Europe/Paris', url = '', before, placements = [] } = parts;
  const revision = parts.revision ?? (before ? before.manifest.revision + 1 : 1);
  const now = parts.now ?? `2027-03-01T09:00:${String(revision).padStart(2, '0')}Z`;
  const settings = { ...DEFAULT_SETTINGS, name, timeZone, url };
  const header = [
    ...new Set(['Event Key', 'Title', 'Date', 'Check', 'Occurrences', ...rows.flatMap(Object.keys)]),
  ];
  const table = {
    tab: 'Events',
    header,
    rows: rows.map((row) => header.map((column) => row[column] ?? '')),
    odd: [],
    merged: [],
  };
  const published = before?.events ?? [];
  const clock = { timeZone, offsetAt: offsetIn(timeZone), offsetsOf: offsetIn };
  const draft = draftOf(table, { settings, clock, mint: mintFrom('sample', []), published });
  const errors = draft.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ row, message }) => `${row}: ${message}`).join('\n'));
  const { events } = prepare(draft, { published, isHistoryWhole: true, revision, now });
  return publish(events, { name, timeZone, url, revision, now, placements });
}

/** The publication of events that are ready. */
export function publish(
  events: readonly PublishedEvent[],
  {
    name = 'Fête des quais',
    timeZone = 'Europe/Paris',
    url = '',
    revision = 1,
    now = '2027-03-01T09:00:00Z',
    placements = [] as readonly PublishedPlacement[],
  } = {},
): Publication {
  const programme = { name, timeZone, currency: 'EUR', url };
  const parts = { revision, origin: 'sheet' as const, publishedAt: now, publishedBy: 'ana@example.org' };
  return publicationOf({ ...parts, programme, events, placements }, sha256);
}

/** Minutes east of UTC, asked of `Intl` by the parts of a date: another way than the calendar's own. */
export function offsetIn(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (epochMs) => {
    const found = Object.fromEntries(
      format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]),
    );
    const { year, month, day, hour, minute } = found as Record<string, number>;
    return Math.round((Date.UTC(year!, month! - 1, day!, hour!, minute!) - epochMs) / 60_000);
  };
}

/** The sample's rows: one for each difficulty. */
export const SAMPLE_ROWS: readonly Row[] = [
  {
    'Event Key': 'opening',
    Title: 'Ouverture; fanfare, feu & “flammes” \\ <3 flambeaux>',
    Date: '2027-06-19',
    'Start Time': '19:30',
    'End Time': '23:00',
    Venue: 'Quai Nord',
    Address: '1 quai de l’Île',
    Area: 'Centre',
    City: 'Nantes',
    Country: 'France',
    Latitude: '47.2061',
    Longitude: '-1.5645',
    Category: 'Music',
    Genres: 'Brass, Techno',
    Tags: 'opening, family',
    Price: 'Free',
    'More Links': 'https://example.org/opening?a=1&b=2',
    Age: 'All ages',
    Setting: 'outdoor',
    Host: 'La Compagnie',
    'Host Countries': 'France, Sénégal',
    Description: 'Un départ en fanfare.\nDeux lignes; trois virgules, un \\ et 🎺.',
    'Image URL': 'https://example.org/opening.jpg',
    Access: 'Step-free, Sign language',
    Pick: 'yes',
    'Series Key': 'quais',
  },
  {
    'Event Key': 'night',
    Title:
      'Nuit électronique très longue où l’été n’en finit pas de finir — 夜の音楽会と花火大会と夜市のはじまりとおわり',
    Date: '2027-06-19',
    'Start Time': '23:00',
    'End Time': '06:00',
    Venue: 'Halle 6',
    City: 'Nantes',
    Price: '€12–18',
    'Ticket URL': 'https://tickets.example.org/nuit?ref=été',
    Age: '18+',
    Setting: 'indoor',
    Host: 'Collectif Été',
    Description: '«Dix heures» de musique électronique: 音楽, ελληνικά, العربية, русский — '.repeat(6).trim(),
  },
  { 'Event Key': 'walk', Title: 'Balade', Date: '2027-06-20', 'Start Time': '10:00', City: 'Nantes' },
  {
    'Event Key': 'fair',
    Title: 'Foire aux disques',
    Date: '2027-06-20',
    'Start Time': 'all day',
    Venue: 'Place Royale',
  },
  {
    'Event Key': 'secret',
    Title: 'Concert secret',
    Date: '2027-06-20',
    'Start Time': 'tbc',
    Price: 'pay what you can',
  },
  {
    'Event Key': 'off',
    Status: 'cancelled',
    Title: 'Cirque',
    Date: '2027-06-21',
    'Start Time': '15:00',
    'End Time': '16:00',
    Venue: 'Parc',
  },
  { 'Event Key': 'later', Status: 'postponed', Title: 'Opéra', Date: '2027-06-21', 'Start Time': '20:00' },
  {
    'Event Key': 'tour',
    Title: 'Théâtre en tournée',
    Date: '2027-03-28; 2027-06-22; 2027-10-31 01:30-02:30; 2028-01-05',
    'Start Time': '20:30',
    'End Time': '22:00',
    Setting: 'indoor, online',
    'Ticket URL': 'https://tickets.example.org/tour',
    Price: '10',
  },
  { 'Event Key': 'moved', Title: 'Danse', Date: '2027-06-22', 'Start Time': '18:00', 'End Time': '19:00' },
  {
    'Event Key': 'gone',
    Title: 'Atelier retiré',
    Date: '2027-06-23',
    'Start Time': '14:00',
    'End Time': '15:00',
  },
];

/** The sample as it stands after two publishes: `moved` has moved, `gone` is a tombstone. */
export function samplePublication(parts: SampleParts = {}): Publication {
  const before = publicationOfRows(SAMPLE_ROWS, parts);
  const rows = SAMPLE_ROWS.filter((row) => row['Event Key'] !== 'gone').map((row) =>
    row['Event Key'] === 'moved' ? { ...row, Status: 'moved', Date: '2027-06-24' } : row,
  );
  return publicationOfRows(rows, { ...parts, before, revision: before.manifest.revision + 1 });
}
