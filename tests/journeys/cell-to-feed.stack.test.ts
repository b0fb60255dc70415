// The main journey: an editor changes a cell, validates, previews, publishes, and the public sees it.

import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCalendar } from '../checkers/calendar.ts';
import { Bandstand } from './bandstand.ts';

describe('from a cell to the public feed', () => {
  let stand: Bandstand;

  beforeAll(async () => {
    stand = await Bandstand.open();
  });
  afterAll(() => stand.close());

  it('begins with a full feed, and edits and mistakes waiting', async () => {
    const { feed, events } = await stand.feed();
    expect(feed).toMatchObject({ revision: 1, count: events.length });
    expect(events.length).toBeGreaterThan(200);
    const { errors } = await stand.run('validateEvents');
    expect(errors).toBeGreaterThan(2);
    const rows = await stand.rows();
    expect(rows.filter(({ check }) => check?.startsWith('Error:')).length).toBe(errors);
    expect(rows.every(({ check }) => check !== '')).toBe(true);
  });

  it('publishes a title typed through the Sheets API, to every format', async () => {
    const row = await stand.rowOf('Foghorns I Have Known');
    const title = 'Foghorns; I Have <Known>, and \\ "Loved" — très été 🎺';
    await stand.type(row, 'title', title);

    const validated = await stand.run('validateEvents');
    expect(validated.issues.filter((issue: { row: number; severity: string }) => issue.row === row)).toEqual(
      [],
    );

    const preview = await stand.run('previewPublish');
    const change = preview.changed.find((each: { title: string }) => each.title === title);
    expect(change.fields).toEqual([{ field: 'title', before: 'Foghorns I Have Known', after: title }]);
    expect(await stand.event(title)).toBeUndefined();

    const blocked = await stand.publish();
    expect(blocked).toMatchObject({ outcome: 'blocked' });
    expect((await stand.feed()).feed.revision).toBe(1);

    const published = await stand.publish({ holdBack: true });
    expect(published).toMatchObject({ outcome: 'published', revision: 2, delivery: { state: 'delivered' } });
    const { feed } = await stand.feed();
    expect(feed).toMatchObject({ revision: 2, digest: published.digest, count: published.events });

    const event = (await stand.event(title))!;
    expect(event.changedIn).toBe(2);
    const one = JSON.parse(await stand.text(`/feed/events/${event.key}.json`));
    expect(one.event).toEqual(event);
    for (const path of ['/feed/events.ics', `/feed/events/${event.key}.ics`]) {
      const bytes = new Uint8Array(await (await fetch(stand.started.url + path)).arrayBuffer());
      expect(checkCalendar(bytes)).toEqual([]);
      const calendar = new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString('utf8')));
      const found = calendar
        .getAllSubcomponents('vevent')
        .map((each) => each.getFirstPropertyValue('summary'));
      expect(found.filter((summary) => summary === title)).toHaveLength(event.occurrences.length);
    }
    const page = await stand.text('/');
    expect(page).toContain('I Have &lt;Known&gt;');
    expect(await stand.text(`/event/${event.key}/${event.slug}`)).toContain('I Have &lt;Known&gt;');
  });

  it('keeps the last published form of a row that is broken and held back', async () => {
    const before = (await stand.event('Two Pints and a Prophecy'))!;
    const row = await stand.rowOf('Two Pints and a Prophecy');
    await stand.type(row, 'title', 'Two Pints and a Promise');
    await stand.type(row, 'venue', 'Elsewhere');
    const published = await stand.publish({ holdBack: true });
    expect(published.heldBack.map((held: { row: number }) => held.row)).toContain(row);
    expect(await stand.event('Two Pints and a Prophecy')).toEqual(before);
    expect(await stand.event('Two Pints and a Promise')).toBeUndefined();

    await stand.type(row, 'date', '2027-06-05');
    await stand.publish({ holdBack: true });
    expect(await stand.event('Two Pints and a Promise')).toMatchObject({ key: before.key });
  });

  it('asks the person who clicks the menu, and takes yes for yes', async () => {
    const asked = await stand.click('publish');
    expect(asked.dialogs).toHaveLength(1);
    expect((asked.result as { outcome: string }).outcome).toBe('blocked');
    await stand.type(await stand.rowOf('Needle School'), 'price', '€11');
    const agreed = await stand.click('publish', [], 'editor@example.org', ['YES']);
    expect(agreed.result).toMatchObject({ outcome: 'published', delivery: { state: 'delivered' } });
  });

  it('says that nothing changed, and mints no revision for it', async () => {
    const { revision } = (await stand.feed()).feed;
    expect(await stand.publish({ holdBack: true })).toMatchObject({ outcome: 'unchanged', revision });
    expect((await stand.feed()).feed.revision).toBe(revision);
  });

  it('turns a deleted row into a cancellation that calendars see', async () => {
    const gone = (await stand.event('Needle School'))!;
    const row = await stand.rowOf('Needle School');
    await stand.reshape('Events', (sheetId) => [
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } } },
    ]);
    const preview = await stand.run('previewPublish');
    expect(preview.removed).toMatchObject([{ key: gone.key }]);
    await stand.publish({ holdBack: true });
    expect(await stand.event('Needle School')).toBeUndefined();
    expect((await fetch(`${stand.started.url}/feed/events/${gone.key}.json`)).status).toBe(410);
    const calendar = await stand.text('/feed/events.ics');
    const entry = calendar.split('BEGIN:VEVENT').find((each) => each.includes(`UID:${gone.key}-`))!;
    expect(entry).toContain('STATUS:CANCELLED');
    expect(entry).toMatch(/SEQUENCE:[1-9]/);
  });

  it('tells calendars of a date that an event has lost', async () => {
    const event = (await stand.event('Bind a Book before Lunch'))!;
    const [, gone] = event.occurrences;
    await stand.type(await stand.rowOf('Bind a Book before Lunch'), 'date', event.occurrences[0]!.date);
    await stand.publish({ holdBack: true });
    expect((await stand.event('Bind a Book before Lunch'))!.occurrences).toEqual([event.occurrences[0]]);
    for (const path of ['/feed/events.ics', `/feed/events/${event.key}.ics`]) {
      const calendar = await stand.text(path);
      expect(checkCalendar(new TextEncoder().encode(calendar))).toEqual([]);
      const entries = calendar.split('BEGIN:VEVENT');
      const statusOf = (id: string) =>
        /STATUS:(\w+)/.exec(entries.find((each) => each.includes(`UID:${event.key}-${id}@`))!)![1];
      expect([statusOf(event.occurrences[0]!.id), statusOf(gone!.id)]).toEqual(['CONFIRMED', 'CANCELLED']);
    }
  });

  it('sets up twice without touching anything, and passes its own self-test', async () => {
    const before = await stand.tabs();
    expect(await stand.run('setUpWorkbook')).toMatchObject({ sentence: 'Everything was already there.' });
    expect(await stand.tabs()).toEqual(before);
    expect(await stand.run('selfTest')).toMatchObject({ outcome: 'passed' });
    // Its scratch tabs are gone again; what it found stays.
    const names = (await stand.tabs()).map(({ name }) => name);
    const namesBefore = before.map(({ name }) => name);
    expect(names.filter((name) => !namesBefore.includes(name))).toEqual(['Self-test']);
  });

  it('is all there after a restart', async () => {
    const feed = await stand.text('/feed/events.json');
    const workbook = await stand.workbook();
    await stand.started.close();
    stand = await Bandstand.open({ home: stand.home });
    expect(await stand.text('/feed/events.json')).toBe(feed);
    expect(JSON.parse(await stand.workbook()).tabs).toEqual(JSON.parse(workbook).tabs);
  });
});
