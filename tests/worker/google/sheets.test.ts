// The real Sheets client against a server that answers and misbehaves as Google does.

import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../../../shared/publication/verify.ts';
import { PUBLISHED_PLACEMENTS_TAB, PUBLISHED_TAB } from '../../../shared/tabs.ts';
import { openSheet, type Sheet } from '../../../worker/google/sheets.ts';
import { sha256 } from '../../../worker/hashes.ts';
import { eventsOf, publicationFor, tabsOf } from '../publications.ts';
import { type SheetFault, type SheetServer, serveSheet } from './sheet-server.ts';

/** For what does not answer; what does may take its time on a busy machine. */
const IMPATIENT_MS = 400;
const PATIENT_MS = 600_000;

describe('the sheet', () => {
  let server: SheetServer;
  let sheet: Sheet;
  let impatient: Sheet;
  beforeAll(async () => {
    server = await serveSheet();
    [sheet, impatient] = [PATIENT_MS, IMPATIENT_MS].map((timeoutMs) =>
      openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: server.rootUrl }, timeoutMs),
    ) as [Sheet, Sheet];
  });
  beforeEach(() => {
    server.faults.length = 0;
    server.requests.length = 0;
    server.tabs.clear();
  });
  afterAll(() => server.close());

  it('reads both published tabs in one request, unformatted', async () => {
    const publication = publicationFor(3, eventsOf(12));
    server.publish(publication);
    const tabs = await sheet.readPublished();
    expect(verify(tabs, sha256)).toEqual({ kind: 'whole', publication });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatch(
      /spreadsheets\/desk\/values:batchGet\?.*valueRenderOption=UNFORMATTED_VALUE/,
    );
  });

  it('gives a cell that is a number as a number', async () => {
    server.publish(publicationFor(3, eventsOf(1)));
    server.tabs.set(PUBLISHED_TAB, [
      ...tabsOf(publicationFor(3, eventsOf(1))).events.slice(0, 2),
      ['key', 5],
    ]);
    expect((await sheet.readPublished()).events?.[2]?.[1]).toBe(5);
  });

  it('reads the manifest cell alone for a cheap look', async () => {
    const publication = publicationFor(3, eventsOf(2));
    server.publish(publication);
    expect(await sheet.readHead()).toBe(JSON.stringify(publication.manifest));
    expect(server.requests[0]).toContain(`/values/'${PUBLISHED_TAB}'!A1`);
  });

  it('gives null for tabs that are gone, whichever they are', async () => {
    const { events, placements } = tabsOf(publicationFor(1, eventsOf(1)));
    expect(await sheet.readPublished()).toEqual({ events: null, placements: null });
    expect(await sheet.readHead()).toBeNull();
    server.tabs.set(PUBLISHED_TAB, events);
    expect(await sheet.readPublished()).toEqual({ events, placements: null });
    server.tabs.delete(PUBLISHED_TAB);
    server.tabs.set(PUBLISHED_PLACEMENTS_TAB, placements);
    expect(await sheet.readPublished()).toEqual({ events: null, placements });
  });

  it('gives no rows for tabs that are empty', async () => {
    server.tabs.set(PUBLISHED_TAB, []).set(PUBLISHED_PLACEMENTS_TAB, []);
    expect(await sheet.readPublished()).toEqual({ events: [], placements: [] });
    expect(await sheet.readHead()).toBeNull();
  });

  const FAULTS: [string, SheetFault][] = [
    ['google-quota', { status: 429 }],
    ['google-quota', { status: 403, message: 'Rate Limit Exceeded' }],
    ['google-refused', { status: 403, message: 'The caller does not have permission' }],
    ['google-refused', { status: 401 }],
    ['google-not-found', { status: 404 }],
    ['google-rejected', { status: 400, message: 'Invalid value' }],
    ['google-failing', { status: 500 }],
    ['google-failing', { status: 503 }],
    ['google-unreachable', 'hang-up'],
    ['google-unreachable', 'silence'],
    ['google-garbled', { text: '<html>Log in to the network</html>' }],
    ['google-garbled', { json: { valueRanges: [{ values: 'none' }, {}] } }],
    ['google-garbled', { json: { valueRanges: [{}] } }],
    ['google-garbled', { json: null }],
  ];

  const sheetFor = (fault: SheetFault) => (fault === 'silence' ? impatient : sheet);

  it.each(FAULTS)('says %s for %o, after one request and in time', async (code, fault) => {
    server.publish(publicationFor(1, eventsOf(1)));
    server.faults.push(fault);
    await expect(sheetFor(fault).readPublished()).rejects.toMatchObject({
      name: 'OperationalError',
      code,
      hint: expect.stringMatching(/\w/),
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each(FAULTS)('says %s of the head too', async (code, fault) => {
    server.publish(publicationFor(1, eventsOf(1)));
    server.faults.push(fault);
    await expect(sheetFor(fault).readHead()).rejects.toMatchObject({ name: 'OperationalError', code });
  });

  it('gives a read up when told to', async () => {
    server.faults.push('silence');
    const giveUp = new AbortController();
    const reading = sheet.readPublished(giveUp.signal);
    giveUp.abort();
    await expect(reading).rejects.toMatchObject({ code: 'google-unreachable' });
  });

  it('says that Google cannot be reached when nobody listens', async () => {
    const closed = await serveSheet();
    await closed.close();
    const nobody = openSheet({ sheetId: null, serviceAccount: null, sheetsRootUrl: closed.rootUrl });
    await expect(nobody.readHead()).rejects.toMatchObject({ code: 'google-unreachable' });
  });

  it('names the variables when no sheet is configured', () => {
    const open = () => openSheet({ sheetId: 'abc', serviceAccount: null, sheetsRootUrl: null });
    expect(open).toThrow(expect.objectContaining({ code: 'google-not-configured' }));
  });

  it('says that it is refused when the service account’s key is no key', async () => {
    const serviceAccount = { client_email: 'a@b.example', private_key: '-----BEGIN PRIVATE KEY-----\nno\n' };
    const locked = openSheet({ sheetId: 'desk', serviceAccount, sheetsRootUrl: server.rootUrl }, PATIENT_MS);
    await expect(locked.readHead()).rejects.toMatchObject({ code: 'google-refused' });
    expect(server.requests).toEqual([]);
  });

  it('takes the time for a token into its limit', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const private_key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const serviceAccount = { client_email: 'a@b.example', private_key };
    const locked = openSheet({ sheetId: 'desk', serviceAccount, sheetsRootUrl: server.rootUrl }, 1);
    await expect(locked.readHead()).rejects.toMatchObject({ code: 'google-unreachable' });
  });
});
