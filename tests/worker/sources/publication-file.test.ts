// A publication in a file: people can open it, and the worker believes it whole or not at all.

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PUBLISHED_HEADER } from '../../../shared/publication/row.ts';
import { readPublicationFile, writePublicationFile } from '../../../worker/sources/publication-file.ts';
import { draws } from '../../draws.ts';
import { placementOf } from '../placements.ts';
import { eventsOf, publicationFor } from '../publications.ts';

const own = { environment: 'production', sheetId: 'sheet-1' } as const;
const KEPT_AT = '2027-06-04T10:00:00Z';
const placement = placementOf('event00001', '2027-06-10T12:00');
const publication = publicationFor(12, eventsOf(9), 'sheet', [placement]);
const text = writePublicationFile(publication, own, KEPT_AT);

describe('a publication file', () => {
  it('gives the publication back, and the time at which it was written', () => {
    const read = readPublicationFile(text, own);
    expect(read).toMatchObject({ kind: 'whole', keptAt: KEPT_AT });
    if (read.kind !== 'whole') return;
    const { events, placements, manifest } = read.publication;
    expect([events, placements]).toEqual([publication.events, publication.placements]);
    expect(manifest.digests).toEqual(publication.manifest.digests);
    expect(text).not.toContain('editor@example.org');
  });

  it('is RFC 4180 with a header, every row of one width', () => {
    const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), { newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(PUBLISHED_HEADER);
    expect(data).toHaveLength(1 + 9 + 1);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([PUBLISHED_HEADER.length]));
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('is refused when a single bit of it is another, anywhere', () => {
    const bytes = Buffer.from(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << bit;
        expect(readPublicationFile(flipped.toString('utf8'), own).kind).toBe('damaged');
      }),
      { numRuns: draws(1_000) },
    );
  });

  it('is refused when it breaks off, wherever that is, or goes on', () => {
    for (let length = 0; length < text.length; length += 37) {
      expect(readPublicationFile(text.slice(0, length), own).kind).toBe('damaged');
    }
    expect(readPublicationFile(text.slice(0, -1), own).kind).toBe('damaged');
    expect(readPublicationFile(`${text}x`, own).kind).toBe('damaged');
    expect(readPublicationFile(`${text}${text}`, own).kind).toBe('damaged');
  });

  it('is refused when its rows are those of another', () => {
    const other = writePublicationFile(publicationFor(12, eventsOf(8)), own, KEPT_AT);
    const markAt = (file: string) => file.lastIndexOf('\r\n#bandstand,');
    const swapped = other.slice(0, markAt(other)) + text.slice(markAt(text));
    expect(readPublicationFile(swapped, own)).toMatchObject({
      kind: 'damaged',
      cause: 'It is not the file that its digest was taken over.',
    });
  });

  it('is of one environment and one Sheet', () => {
    const sample = writePublicationFile(
      publication,
      { environment: 'development', sheetId: 'desk' },
      KEPT_AT,
    );
    expect(readPublicationFile(sample, own)).toEqual({
      kind: 'of-another',
      cause: 'It is of development, and this is production.',
    });
    expect(readPublicationFile(text, { ...own, sheetId: 'sheet-2' })).toEqual({
      kind: 'of-another',
      cause: 'It is the programme of another Sheet.',
    });
    // Whoever writes a bundle need not know the Sheet.
    const unsaid = writePublicationFile(publication, { ...own, sheetId: null }, KEPT_AT);
    expect(readPublicationFile(unsaid, own).kind).toBe('whole');
  });
});
