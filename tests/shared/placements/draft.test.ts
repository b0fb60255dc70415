import { describe, expect, it } from 'vitest';
import { BookingDesk, codesOf } from './booking-desk.ts';

describe('the schedule', () => {
  it('keeps the queued window of the fourth when the first three end and a fifth is added', () => {
    const desk = new BookingDesk();
    const start = '2027-06-02 10:00';
    const rows = [0, 1, 2, 3].map((event) =>
      desk.add({ event: desk.events[event]!.key, requestedStart: start, createdAt: '' }),
    );
    desk.publish();
    expect(rows.map((row) => desk.window(row)).sort()).toEqual([
      '2027-06-02 10:00 – 2027-06-04 10:00',
      '2027-06-02 10:00 – 2027-06-04 10:00',
      '2027-06-02 10:00 – 2027-06-04 10:00',
      '2027-06-04 10:00 – 2027-06-06 10:00',
    ]);
    const fourth = rows.find((row) => desk.window(row)!.startsWith('2027-06-04'))!;

    desk.pass(24 + 50);
    const fifth = desk.add({ event: 'five', requestedStart: start });
    const draft = desk.publish();
    expect(desk.window(fourth)).toBe('2027-06-04 10:00 – 2027-06-06 10:00');
    expect(desk.window(fifth)).toBe('2027-06-04 12:00 – 2027-06-06 12:00');
    expect(codesOf(draft)).toContain('placement-past');
  });

  it('gives who asked first the first choice, whatever is asked for later', () => {
    const desk = new BookingDesk({ spotlightSlots: 1 });
    const first = desk.add({ requestedStart: '2027-06-10 10:00', hours: '24' });
    desk.publish();
    desk.pass(1);
    const second = desk.add({ event: 'two', requestedStart: '2027-06-09 22:00', hours: '24' });
    const draft = desk.publish();
    expect(desk.window(first)).toBe('2027-06-10 10:00 – 2027-06-11 10:00');
    expect(desk.window(second)).toBe('2027-06-11 10:00 – 2027-06-12 10:00');
    const waits = draft.issues.find(({ code }) => code === 'placement-waits')!;
    expect(waits.message).toBe(
      'Every spotlight slot (1) is taken at 2027-06-09 22:00 Europe/Paris: it starts at 2027-06-11 10:00 Europe/Paris, as soon as one is free.',
    );
  });

  it('moves those who wait forward when somebody cancels in time', () => {
    const desk = new BookingDesk({ spotlightSlots: 1 });
    const first = desk.add({ requestedStart: '2027-06-10 10:00' });
    const second = desk.add({ event: 'two', requestedStart: '2027-06-10 11:00' });
    desk.rows[first]!.createdAt = '2027-05-01T00:00:00Z';
    desk.publish();
    expect(desk.window(second)).toBe('2027-06-12 10:00 – 2027-06-14 10:00');
    desk.type(first, { status: 'cancelled' });
    desk.publish();
    expect(desk.window(first)).toBeNull();
    expect(desk.window(second)).toBe('2027-06-10 11:00 – 2027-06-12 11:00');
  });

  it('leaves a slot taken that was cancelled while it ran', () => {
    const desk = new BookingDesk({ spotlightSlots: 1 });
    const first = desk.add({ requestedStart: '2027-06-01 12:00' });
    desk.publish();
    desk.pass(5);
    desk.type(first, { status: 'cancelled' });
    const second = desk.add({ event: 'two', requestedStart: '2027-06-01 16:00' });
    const draft = desk.publish();
    expect(desk.published.map(({ status }) => status).sort()).toEqual(['cancelled', 'scheduled']);
    expect(desk.window(second)).toBe('2027-06-03 12:00 – 2027-06-05 12:00');
    expect(codesOf(draft)).toContain('placement-stopped');
  });

  it('changes nothing of a window that has begun, and says that it is too late', () => {
    const desk = new BookingDesk();
    const row = desk.add({ requestedStart: '2027-06-01 12:00' });
    desk.publish();
    desk.pass(5);
    desk.type(row, { requestedStart: '2027-06-20 12:00', hours: '3', tier: 'promoted', event: 'two' });
    const draft = desk.publish();
    expect(desk.window(row)).toBe('2027-06-01 12:00 – 2027-06-03 12:00');
    expect(desk.published[0]).toMatchObject({ tier: 'spotlight', eventKey: 'one', durationHours: 48 });
    expect(codesOf(draft)).toEqual(['placement-begun']);
    desk.pass(60);
    expect(codesOf(desk.publish())).toEqual(['placement-over']);
  });

  it.each([
    ['cancelled', 'placement-event-cancelled'],
    ['removed', 'placement-event-removed'],
    ['hidden', 'placement-event-hidden'],
  ] as const)('frees the window of an event that is %s, and says so', (state, code) => {
    const desk = new BookingDesk({ spotlightSlots: 1 });
    desk.add({ requestedStart: '2027-06-10 10:00', createdAt: '2027-05-01T00:00:00Z' });
    const waiting = desk.add({ event: 'two', requestedStart: '2027-06-10 10:00' });
    desk.publish();
    desk.events[0] = { ...desk.events[0]!, state };
    expect(codesOf(desk.publish())).toEqual([code]);
    expect(desk.window(waiting)).toBe('2027-06-10 10:00 – 2027-06-12 10:00');
  });

  it('places nobody after the event, and says when a window goes on after it', () => {
    const desk = new BookingDesk({ spotlightSlots: 1 });
    const day = (date: string, end: string | null = null) => [
      { id: 'bcd23', date, time: 'known' as const, startsAt: `${date}T19:30:00+02:00`, endsAt: end },
    ];
    desk.events[0] = { ...desk.events[0]!, occurrences: day('2027-06-05', '2027-06-05T22:00:00+02:00') };
    desk.events[1] = { ...desk.events[1]!, occurrences: day('2027-06-05') };
    const first = desk.add({ requestedStart: '2027-06-04 10:00', createdAt: '2027-05-01T00:00:00Z' });
    const second = desk.add({ event: 'two', requestedStart: '2027-06-05 10:00' });
    const draft = desk.publish();
    expect(desk.window(first)).toBe('2027-06-04 10:00 – 2027-06-06 10:00');
    expect(desk.window(second)).toBeNull();
    expect(draft.issues.map(({ message }) => message)).toEqual([
      'The event is over at 2027-06-05 22:00 Europe/Paris, and its placement runs until 2027-06-06 10:00 Europe/Paris.',
      'The event is over at 2027-06-06 00:00 Europe/Paris, before a slot is free: it does not run.',
    ]);
  });

  it('names two placements of one event at one time', () => {
    const desk = new BookingDesk();
    desk.add({ requestedStart: '2027-06-10 10:00', createdAt: '2027-05-01T00:00:00Z' });
    desk.add({ requestedStart: '2027-06-11 10:00', tier: 'promoted' });
    const { issues } = desk.publish();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'placement-overlap', row: 3, parameters: { row: 2 } });
    expect(desk.published).toHaveLength(2);
  });

  it('holds a window while its row is broken, and lets a broken row that was never published wait', () => {
    const desk = new BookingDesk();
    const row = desk.add({ requestedStart: '2027-06-10 10:00' });
    desk.publish();
    desk.type(row, { requestedStart: 'soon' });
    desk.add({ event: 'nobody', requestedStart: '2027-06-10 10:00' });
    const draft = desk.publish();
    expect(desk.window(row)).toBe('2027-06-10 10:00 – 2027-06-12 10:00');
    expect(draft.rows.map(({ state }) => state)).toEqual(['broken', 'broken']);
    expect(desk.published).toHaveLength(1);
  });

  it('says that a row is gone, and keeps what runs', () => {
    const desk = new BookingDesk();
    desk.add({ requestedStart: '2027-06-01 10:00' });
    desk.add({ event: 'two', requestedStart: '2027-06-10 10:00' });
    desk.publish();
    desk.pass(10);
    desk.rows = [];
    const draft = desk.publish();
    expect(codesOf(draft).sort()).toEqual(['placement-gone', 'placement-gone-live']);
    expect(desk.published.map(({ eventKey }) => eventKey)).toEqual(['one']);
  });

  it('refuses to lose placements with a tab or a header that is gone', () => {
    const desk = new BookingDesk();
    desk.add({ requestedStart: '2027-06-10 10:00' });
    desk.publish();
    const table = desk.table();
    const header = table.header.map((name) => (name === 'Requested Start' ? 'When' : name));
    desk.table = () => ({ ...table, header });
    const draft = desk.draft();
    expect(draft.isUnreadable).toBe(true);
    expect(codesOf(draft)).toContain('header-missing');
    expect(draft.next).toEqual(desk.published);
  });

  it('knows a row again whose ID was cleared, and gives a copied row one of its own', () => {
    const desk = new BookingDesk();
    const row = desk.add({ requestedStart: '2027-06-10 10:00', partner: 'A partner' });
    desk.publish();
    const { key } = desk.rows[row]!;
    desk.type(row, { key: '' });
    expect(codesOf(desk.publish())).toEqual(['placement-restored']);
    expect(desk.rows[row]!.key).toBe(key);
    desk.rows.unshift({ ...desk.rows[row]!, requestedStart: '2027-06-20 10:00' });
    const copied = desk.publish();
    expect(codesOf(copied)).toEqual(['placement-copied']);
    expect(desk.rows[1]!.key).toBe(key);
    expect(desk.rows[0]!.key).not.toBe(key);
    expect(desk.window(0)).toBe('2027-06-20 10:00 – 2027-06-22 10:00');
  });

  it('has no slots to give where Settings says none, and any number where they say nothing', () => {
    const desk = new BookingDesk({ spotlightSlots: 0 });
    desk.add({ requestedStart: '2027-06-10 10:00' });
    for (const { key } of desk.events)
      desk.add({ event: key, tier: 'promoted', requestedStart: '2027-06-10 10:00' });
    expect(codesOf(desk.publish())).toEqual(['placement-no-slots']);
    expect(new Set(desk.published.map(({ effectiveStartAt }) => effectiveStartAt)).size).toBe(1);
    expect(desk.published).toHaveLength(5);
  });
});

describe('windows across a change of the clocks', () => {
  it.each([
    ['Europe/Paris', '2027-03-27 18:00', '2027-03-29 19:00', '2027-01-01T00:00:00Z'],
    ['Europe/Paris', '2027-10-30 18:00', '2027-11-01 17:00', '2027-01-01T00:00:00Z'],
    ['America/New_York', '2027-03-13 18:00', '2027-03-15 19:00', '2027-01-01T00:00:00Z'],
    ['America/New_York', '2027-11-06 18:00', '2027-11-08 17:00', '2027-01-01T00:00:00Z'],
  ])('in %s last exactly their hours: from %s to %s', (timeZone, start, end, now) => {
    const desk = new BookingDesk({ timeZone }, now);
    const row = desk.add({ requestedStart: start });
    const draft = desk.publish();
    expect(draft.issues).toEqual([]);
    expect(desk.window(row)).toBe(`${start} – ${end}`);
    const [placement] = desk.published;
    const lastsMs = Date.parse(placement!.effectiveEndAt) - Date.parse(placement!.effectiveStartAt);
    expect(lastsMs).toBe(48 * 3_600_000);
    expect(draft.rows[0]!.cells.effectiveEnd).toBe(`${end} ${timeZone}`);
  });

  it('queue behind each other without a gap or an overlap', () => {
    for (const [timeZone, start] of [
      ['Europe/Paris', '2027-10-30 18:00'],
      ['America/New_York', '2027-03-13 18:00'],
    ] as const) {
      const desk = new BookingDesk({ timeZone, spotlightSlots: 1 }, '2027-01-01T00:00:00Z');
      for (const { key } of desk.events) desk.add({ event: key, requestedStart: start, hours: '9' });
      desk.publish();
      const windows = desk.published
        .map((each) => [Date.parse(each.effectiveStartAt), Date.parse(each.effectiveEndAt)] as const)
        .sort(([one], [other]) => one - other);
      const starts = windows.slice(1).map(([startMs]) => startMs);
      expect(starts).toEqual(windows.slice(0, -1).map(([, endMs]) => endMs));
    }
  });
});
