import { describe, expect, it } from 'vitest';
import type { PublishedEvent } from '../../../../shared/event.ts';
import { addDays } from '../../../../shared/parse/date.ts';
import type { Publication } from '../../../../shared/publication/publication.ts';
import { buildEdition } from '../../../../worker/edition/edition.ts';
import { calendarWriter } from '../../../../worker/feed/calendar/calendar.ts';
import { checkCalendar } from '../../../checkers/calendar.ts';
import { publicationOfRows, publish, samplePublication } from '../sample.ts';
import { calendarOf, editionOf, entriesOf } from './read.ts';

const STATUS = {
  scheduled: 'CONFIRMED',
  moved: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
  removed: 'CANCELLED',
};

/** Every occurrence stands in the calendar once, with its own instants and state, and nothing else does. */
async function expectAllReported(publication: Publication): Promise<string> {
  const text = await calendarOf(publication);
  const message = new Map(entriesOf(text).map((entry) => [entry.uid, entry]));
  for (const event of publication.events) {
    for (const { id, date, startsAt, endsAt } of event.occurrences) {
      const uid = `${event.key}-${id}@bandstand`;
      const entry = message.get(uid);
      message.delete(uid);
      expect(entry, uid).toMatchObject({
        summary: event.title,
        status: STATUS[event.status],
        sequence: event.sequence,
        start: startsAt === null ? date : Date.parse(startsAt),
        end: startsAt === null ? addDays(date, 1) : endsAt === null ? null : Date.parse(endsAt),
      });
    }
  }
  expect([...message.keys()]).toEqual([]);
  return text;
}

const dates = (zone: string, ...cells: string[]) =>
  publicationOfRows(
    cells.map((cell, index) => {
      const [date = '', start = '', end = ''] = cell.split(' ');
      return { 'Event Key': `e${index}`, Title: cell, Date: date, 'Start Time': start, 'End Time': end };
    }),
    { timeZone: zone },
  );

describe('the calendar', () => {
  it('tells every occurrence of the sample, tombstone included, by two judges', async () => {
    const text = await expectAllReported(samplePublication());
    expect(text).toContain('NAME:Fête des quais\r\n');
    expect(text).toContain('X-WR-CALNAME:Fête des quais\r\n');
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('SOURCE;VALUE=URI:https://quais.example.org/feed/events.ics\r\n');
    expect(text).not.toContain('METHOD');
  });

  it('is valid for each event by itself', async () => {
    const publication = samplePublication();
    const { events } = await editionOf(publication);
    for (const { key } of publication.events) {
      const { body } = events.calendar(key).document.in('identity');
      expect(checkCalendar(body), key).toEqual([]);
      expect(new Set(entriesOf(body.toString()).map(({ uid }) => uid.split('-')[0]))).toEqual(new Set([key]));
    }
  });

  it.each([
    [
      'over the spring change',
      'Europe/Paris',
      ['2027-03-27 22:00 03:30', '2027-03-28 01:30 03:00', '2027-03-28 03:00 04:00'],
    ],
    [
      'over the autumn change',
      'Europe/Paris',
      ['2027-10-30 23:00 05:00', '2027-10-31 01:30 02:30', '2027-10-31 02:15', '2027-10-31 03:00 04:00'],
    ],
    [
      'in the south, over both',
      'Australia/Sydney',
      [
        '2027-01-05 20:00 23:00',
        '2027-04-04 01:00 04:00',
        '2027-07-01 19:00',
        '2027-10-03 01:30 03:30',
        '2027-12-31 23:30 00:30',
      ],
    ],
    ['in a zone of half hours', 'Asia/Kolkata', ['2027-06-19 23:00 06:00']],
    [
      'where the clocks change by half an hour',
      'Australia/Lord_Howe',
      ['2027-04-03 22:00 03:00', '2027-04-04 01:40', '2027-10-03 02:45'],
    ],
    ['west of Greenwich', 'America/St_Johns', ['2027-03-13 23:00 04:00', '2027-11-06 23:30 05:00']],
    [
      'where summer time is suspended for a month',
      'Africa/Casablanca',
      ['2027-02-01 20:00', '2027-02-20 20:00', '2027-04-01 20:00'],
    ],
    ['without summer time', 'Asia/Tokyo', ['2027-06-19 19:30 21:00']],
    ['over many years', 'America/New_York', ['2026-12-31 23:00 02:00', '2031-07-04 21:00 22:00']],
    ['before 1970', 'Europe/London', ['1969-06-19 20:00 21:00']],
    ['before standard time', 'Europe/Paris', ['1905-06-19 20:00 21:00', '1968-07-01 20:00']],
  ])('holds the instants %s', async (_, zone, cells) => {
    expect(await expectAllReported(dates(zone, ...cells))).toContain(`TZID:${zone}\r\n`);
  });

  it.each(['UTC', 'Etc/UTC', 'Mars/Olympus'])('writes UTC where the zone is %s', async (timeZone) => {
    const { events } = dates('UTC', '2027-06-19 19:30 21:00');
    const text = await expectAllReported(publish(events, { timeZone }));
    expect(text).toContain('DTSTART:20270619T193000Z\r\nDTEND:20270619T210000Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('writes UTC for what was published under another zone, and for an hour that comes twice', async () => {
    const { events } = dates('Europe/Paris', '2027-06-19 19:30 21:00', '2027-10-31 02:30 04:00');
    const foreign = publish(events, { timeZone: 'Asia/Tokyo' });
    expect(await expectAllReported(foreign)).toContain('DTSTART:20270619T173000Z\r\n');

    expect(await expectAllReported(publish(events.slice(1)))).toContain('DTSTART:20271031T003000Z\r\n');
    const occurrences = [{ ...events[1]!.occurrences[0]!, startsAt: '2027-10-31T02:30:00+01:00' }];
    const again = publish([{ ...events[1]!, occurrences }]);
    expect(await expectAllReported(again)).toContain(
      'DTSTART:20271031T013000Z\r\nDTEND:20271031T030000Z\r\n',
    );
  });

  it('writes whole days with an exclusive end, times to be confirmed with a note, unknown ends not at all', async () => {
    const text = await calendarOf(samplePublication());
    const entry = (key: string) => entriesOf(text).find(({ uid }) => uid.startsWith(`${key}-`))!;
    expect(entry('fair')).toMatchObject({ start: '2027-06-20', end: '2027-06-21', description: '' });
    expect(entry('secret')).toMatchObject({ start: '2027-06-20', end: '2027-06-21' });
    expect(entry('secret').description).toContain('Time to be confirmed.');
    expect(entry('walk').end).toBeNull();
    expect(entry('off').description).toContain('Cancelled.');
    expect(entry('gone')).toMatchObject({ status: 'CANCELLED', sequence: 1 });
    expect(entry('later').description).toContain('Postponed');
  });

  it('speaks the programme’s language around what editors wrote', () => {
    const { manifest, events } = samplePublication();
    const descriptionsIn = (language?: 'en' | 'fr') => {
      const programme = { ...manifest.programme, ...(language && { language }) };
      const text = calendarWriter(programme, events, null).write(events, 'Fête', '/', new Map());
      return new Map(entriesOf(text).map(({ uid, description }) => [uid.split('-')[0], description]));
    };
    const french = descriptionsIn('fr');
    expect(french.get('off')).toBe('Annulé.');
    expect(french.get('gone')).toBe('Annulé\u202f: ne figure plus au programme.');
    expect(french.get('later')).toBe('Reporté\u202f: la nouvelle date n’est pas encore connue.');
    expect(french.get('moved')).toBe('Déplacé\u202f: vérifiez la date, l’heure et le lieu.');
    expect(french.get('secret')).toBe('Horaire à confirmer.\n\nTarif\u202f: pay what you can');
    expect(french.get('night')).toContain('\nBillets\u202f: https://tickets.example.org/nuit?ref=été');
    expect(french.get('opening')!.split('\n').slice(3)).toEqual([
      'Organisateur\u202f: La Compagnie',
      'Tarif\u202f: Free',
      'Âge\u202f: All ages',
      'Accessibilité\u202f: Step-free, Sign language',
      'En savoir plus\u202f: https://example.org/opening?a=1&b=2',
    ]);

    const english = descriptionsIn();
    expect(descriptionsIn('en')).toEqual(english);
    expect(english.get('gone')).toBe('Cancelled: no longer in the programme.');
    expect(english.get('opening')!.split('\n').slice(3)).toEqual([
      'Host: La Compagnie',
      'Price: Free',
      'Age: All ages',
      'Access: Step-free, Sign language',
      'More: https://example.org/opening?a=1&b=2',
    ]);
  });

  it('drops an end that is not after its start', async () => {
    const { events } = dates('Europe/Paris', '2027-06-19 19:30 21:00');
    const [occurrence] = events[0]!.occurrences;
    const odd: PublishedEvent = {
      ...events[0]!,
      occurrences: [{ ...occurrence!, endsAt: occurrence!.startsAt }],
    };
    expect(entriesOf(await calendarOf(publish([odd])))[0]!.end).toBeNull();
  });

  it('says where, what about, and how to get there', async () => {
    const entries = entriesOf(await calendarOf(samplePublication()));
    const { component } = entries.find(({ uid }) => uid.startsWith('opening-'))!;
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    expect(value('location')).toBe('Quai Nord, 1 quai de l’Île, Centre, Nantes, France');
    expect(value('geo')).toBe('47.2061,-1.5645');
    expect(component.getFirstProperty('categories')!.getValues()).toEqual([
      'Music',
      'Brass',
      'Techno',
      'opening',
      'family',
    ]);
    expect(value('url')).toMatch(/^https:\/\/quais\.example\.org\/event\/opening\/ouverture-fanfare/);
    expect(value('image')).toBe('https://example.org/opening.jpg');
  });

  it('takes its stamps from the event and never from the clock', async () => {
    const before = samplePublication();
    const entries = entriesOf(await calendarOf(before));
    for (const event of before.events) {
      for (const { component, uid } of entries.filter((each) => each.uid.startsWith(`${event.key}-`))) {
        const stamps = ['dtstamp', 'last-modified'].map((name) =>
          String(component.getFirstPropertyValue(name)),
        );
        expect(stamps, uid).toEqual([event.changedAt, event.changedAt]);
      }
    }
  });

  it('keeps to one component while there is nothing to tell', async () => {
    const text = await calendarOf(publicationOfRows([]));
    expect(entriesOf(text)).toEqual([]);
    expect(text.match(/BEGIN:V\w+/g)).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE']);
  });

  it('says no address of its own where nobody said one', async () => {
    const { calendar } = await buildEdition(samplePublication(), { siteUrl: null });
    const { body } = calendar.in('identity');
    expect(checkCalendar(body)).toEqual([]);
    expect(body.toString()).not.toMatch(/^(SOURCE|URL)/m);
  });
});
