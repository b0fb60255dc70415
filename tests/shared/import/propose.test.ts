import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../shared/columns.ts';
import { withAnswers, withGroups } from '../../../shared/import/answer.ts';
import { lackingFields, mappingOf, propose } from '../../../shared/import/propose.ts';
import { sayRemark } from '../../../shared/import/remark.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { proposalOf, tableOf } from '../../tools/import/read.ts';

const fixture = readFileSync(join(import.meta.dirname, '../../fixtures/open-doors.csv'), 'utf8');

/** Each column with what it was taken for: `Title sure`, `? Price`, `–`. */
function taken(text: string): Record<string, string> {
  const { columns } = proposalOf(text).proposal;
  return Object.fromEntries(
    columns.map(({ column, field, certainty }) => {
      const header = field === null ? '–' : columnOf(field).header;
      return [column, certainty === 'ask' ? `? ${header}` : `${header} ${certainty}`];
    }),
  );
}

function doubtsOf(text: string, name: string): string[] {
  const column = proposalOf(text).proposal.columns.find((each) => each.column === name)!;
  return column.doubts.map(({ code }) => code);
}

/** Rows below a header, each cell different: `#` is the number of the row. */
function rows(header: string, pattern: string, count = 12): string {
  const lines = Array.from({ length: count }, (_, at) => pattern.split('#').join(String(at + 10)));
  return `${header}\n${lines.join('\n')}\n`;
}

describe('the fictional programme', () => {
  it('is understood but for its flags, which are asked about', () => {
    expect(taken(fixture)).toEqual({
      date: 'Date sure',
      name: 'Title sure',
      url: 'More Links sure',
      description: 'Description sure',
      address: 'Address sure',
      latitude: 'Latitude sure',
      longitude: 'Longitude sure',
      start_time: 'Start Time sure',
      end_time: 'End Time sure',
      ticketed_events: '? –',
      fully_booked: '? –',
    });
    expect(doubtsOf(fixture, 'fully_booked')).toEqual(['doubt-flag']);
  });

  it('has its dates grouped by its links, and a season', () => {
    const { proposal } = proposalOf(fixture);
    expect(proposal.groupBy).toMatchObject({ columns: ['url'], certainty: 'sure', doubts: [] });
    expect(proposal.settings.map(({ name, value, certainty }) => [name, value, certainty])).toEqual([
      ['Season start', '2027-06-12', 'likely'],
      ['Season end', '2027-09-19', 'likely'],
    ]);
    const message = proposalOf(fixture, { seasonStart: '2027-06-01' }).proposal;
    expect(message.settings).toEqual([]);
  });

  it('shows examples, and what is filled', () => {
    const booked = proposalOf(fixture).proposal.columns.at(-1)!;
    expect(booked).toMatchObject({ examples: ['Yes'], filled: 67, blank: 95 });
  });
});

describe('cells overrule names', () => {
  it.each<[string, string, string, string]>([
    ['a date over prices', rows('title,date', 'A #,€#'), 'date', '? Price'],
    ['a price over dates', rows('title,price', 'A #,2027-06-#'), 'price', '? Date'],
    ['a title over links', rows('title,date', 'https://a.example.org/#,2027-06-#'), 'title', '? More Links'],
    ['a host over mail', rows('title,host', 'A #,a#@example.org'), 'host', '? Contact Email'],
    ['a time over bare numbers', rows('title,heure', 'A #,#'), 'heure', '? Start Time'],
    ['a venue over numbers', rows('title,venue capacity', 'A #,#0'), 'venue capacity', '? Venue'],
    ['a link over pictures', rows('title,link', 'A #,https://a.example.org/#.jpg'), 'link', '? More Links'],
    ['a contact over mail', rows('title,contact', 'A #,a#@example.org'), 'contact', 'Contact Email likely'],
    [
      'a place over addresses',
      rows('title,lieu', 'A #,"# rue du Port, 440#0 Quai"'),
      'lieu',
      'Address likely',
    ],
    ['a start over days', rows('title,start', 'A #,2027-06-#'), 'start', 'Date likely'],
    ['a start over times', rows('title,start', 'A #,#:30'), 'start', 'Start Time sure'],
    ['coordinates in one cell', rows('title,gps', 'A #,"47.#, -1.5#"'), 'gps', 'Latitude sure'],
  ])('%s', (_, text, column, expected) => {
    expect(taken(text)[column]).toBe(expected);
  });
});

describe('what is doubtful is asked, and what is unknown stays out', () => {
  it.each<[string, string, string, string]>([
    ['a day of something else', rows('title,created_at', 'A #,2027-06-#'), 'created_at', '? Date'],
    ['a deadline', rows('title,registration deadline', 'A #,2027-06-#'), 'registration deadline', '? Date'],
    ['a number of something', rows('title,capacity', 'A #,#00'), 'capacity', '– none'],
    ['words of something', rows('title,Stage', 'A #,Stage #'), 'Stage', '– none'],
    ['an id', rows('title,event id', 'A #,77#'), 'event id', '? Event Key'],
    [
      'a title with much left blank',
      `${rows('title,date', 'A #,2027-06-#', 4)},2027-06-20\n`,
      'title',
      '? Title',
    ],
    ['a column with nothing in it', rows('title,venue', 'A #,'), 'venue', '– none'],
    ['what may be a title or a description', rows('summary,date', 'A #,2027-06-#'), 'summary', '? Title'],
    ['what script writes', rows('title,Check', 'A #,OK #'), 'Check', '– none'],
  ])('%s', (_, text, column, expected) => {
    expect(taken(text)[column]).toBe(expected);
  });

  it('dates in two orders, or without a year, are said to be', () => {
    expect(doubtsOf(rows('title,date', 'A #,05/06/20#'), 'date')).toContain('doubt-order');
    expect(doubtsOf(rows('title,date', 'A #,# June'), 'date')).toContain('doubt-year');
  });

  it('an unnamed column is claimed only where its cells can be one thing', () => {
    const text = rows('title,,,,', 'A #,2027-06-#,https://a.example.org/#,#,Words #');
    expect(taken(text)).toEqual({
      title: 'Title sure',
      'column B': 'Date likely',
      'column C': 'More Links likely',
      'column D': '– none',
      'column E': '? –',
    });
  });

  it('two unnamed dates are both asked about', () => {
    const text = rows('title,,', 'A #,2027-06-#,2027-07-#');
    expect(taken(text)).toMatchObject({ 'column B': '? Date', 'column C': '? Date' });
  });
});

describe('people stay private', () => {
  it('mail, phones and names of contacts go to private columns whatever they are called', () => {
    const text = rows(
      'title,date,Kontakt,Tél,Contact person',
      'A #,2027-06-#,a#@example.org,06 12 34 56 #,Ada #',
    );
    const { columns } = proposalOf(text).proposal;
    expect(taken(text)).toMatchObject({
      Kontakt: 'Contact Email likely',
      Tél: 'Contact Phone sure',
      'Contact person': 'Contact Name sure',
    });
    for (const { field } of columns.slice(2)) expect(columnOf(field!).public).toBe(false);
  });

  it.each([
    ['a name beside mail', rows('Name,Date,Email', 'Ada #,2027-06-#,a#@example.org'), 'Name'],
    ['a host with a mail address', `${rows('Title,Host', 'A #,Mill #', 3)}B,Mill a@example.org\n`, 'Host'],
    ['a name beside first names', rows('Nom,Prénom,Date', 'Lovelace #,Ada #,2027-06-#'), 'Nom'],
    ['a first name', rows('Nom,Prénom,Date', 'Lovelace #,Ada #,2027-06-#'), 'Prénom'],
    ['the name of an organiser', rows('Title,Organiser name', 'A #,Ada #'), 'Organiser name'],
  ])('%s is asked about', (_, text, column) => {
    expect(taken(text)[column]).toMatch(/^\?/);
  });

  it('a name is a title where the contact stands in a column of its own', () => {
    const text = rows('Name,Date,Contact,Email', 'Jam #,2027-06-#,Ada #,a#@example.org');
    expect(taken(text)).toMatchObject({ Name: 'Title sure', Contact: 'Contact Name sure' });
  });
});

describe('two columns for one field', () => {
  it('the better one is taken, the other asked about', () => {
    const text = rows('Event,Titre,Date', 'Festival,Jam #,2027-06-#');
    expect(taken(text)).toMatchObject({ Event: '? Title', Titre: 'Title sure' });
    expect(doubtsOf(text, 'Event')).toEqual(['doubt-taken']);
  });

  it('of two alike, both are', () => {
    const text = rows('title,url,web page', 'A #,https://a.example.org/#,https://b.example.org/#');
    expect(taken(text)).toMatchObject({ url: '? More Links', 'web page': '? More Links' });
  });
});

describe('dates and times in one cell', () => {
  const moments = (end: string) => rows('title,start,end', `A #,2027-06-#T20:00:00,${end}`);

  it('are taken apart by rules', () => {
    const { columns, groupBy } = mappingOf(proposalOf(moments('2027-06-#T22:30:00')).proposal);
    expect(columns).toEqual({
      Title: { from: 'title' },
      Date: { from: 'start', match: '^\\s*(\\d{4}-\\d{2}-\\d{2})[T ]' },
      'Start Time': { from: 'start', match: '[T ](\\d{2}:\\d{2})' },
      'End Time': { from: 'end', match: '[T ](\\d{2}:\\d{2})' },
    });
    expect(groupBy).toBeUndefined();
  });

  it.each([
    ['on other days', '2027-07-30T12:00:00', 'doubt-end-days'],
    ['with an offset', '2027-06-#T22:30:00+02:00', 'doubt-zone'],
  ])('ends %s keep their date and their time, and say so', (_, end, doubt) => {
    const { proposal } = proposalOf(moments(end));
    expect(taken(moments(end))).toMatchObject({ start: 'Date likely', end: 'End Time likely' });
    expect(doubtsOf(moments(end), 'end')).toContain(doubt);
    expect(Object.keys(mappingOf(proposal).columns)).toEqual([
      'Title',
      'Date',
      'Start Time',
      'End Time',
      'End Date',
    ]);
  });

  it('of two ends both are asked about', () => {
    const text = rows('title,start,end,ends', 'A #,2027-06-#T20:00:00,2027-06-#T22:00:00,2027-06-#T23:00:00');
    expect(taken(text)).toMatchObject({ end: '? End Time', ends: '? End Time' });
  });

  it('an answer takes the part that it names', () => {
    const { proposal } = proposalOf(moments('2027-07-30T12:00:00'));
    const { columns } = mappingOf(withAnswers(proposal, { end: 'endDate' }));
    expect(columns['End Date']).toEqual({ from: 'end', match: '^\\s*(\\d{4}-\\d{2}-\\d{2})[T ]' });
    expect(columns['End Time']).toBeUndefined();
  });
});

describe('rows that are dates of one event', () => {
  const dates = (link: string, title: string) =>
    `title,venue,date,link\n${[4, 5, 6, 7]
      .map(
        (day) => `${title.replace('#', String(day))},Quay,2027-06-0${day},${link.replace('#', String(day))}`,
      )
      .join('\n')}\n`;

  it('have one link and one title', () => {
    expect(proposalOf(dates('https://a.example.org/1', 'Jam')).proposal.groupBy).toMatchObject({
      columns: ['link'],
      certainty: 'sure',
    });
  });

  it('have not, where one link leads to all events', () => {
    expect(proposalOf(dates('https://a.example.org', 'Jam #')).proposal.groupBy).toBeNull();
  });

  it('are asked about where only title and place agree', () => {
    const { proposal } = proposalOf(dates('https://a.example.org/#', 'Jam'));
    expect(proposal.groupBy).toMatchObject({ columns: ['title', 'venue'], certainty: 'ask' });
    expect(mappingOf(proposal).groupBy).toBeUndefined();
    expect(mappingOf(withGroups(proposal, true)).groupBy).toEqual(['title', 'venue']);
  });
});

describe('answers', () => {
  it('bring a column in, leave one out, and win over what was taken', () => {
    const { proposal } = proposalOf(fixture);
    const answered = withAnswers(proposal, { fully_booked: 'tags', address: null, description: 'title' });
    const { columns } = mappingOf(answered);
    const booked = { from: 'fully_booked', values: { Yes: 'fully booked' } };
    expect(columns).toMatchObject({ Tags: booked, Title: { from: 'description' } });
    expect(columns.Address).toBeUndefined();
    expect(Object.values(columns)).not.toContainEqual({ from: 'name' });
    expect(mappingOf(withAnswers(proposal, { nowhere: 'tags' }))).toEqual(mappingOf(proposal));
  });

  it('make one list of several columns of yes and no', () => {
    const { proposal } = proposalOf(fixture);
    const answered = withAnswers(proposal, { fully_booked: 'tags', ticketed_events: 'tags' });
    expect(mappingOf(answered).columns.Tags).toEqual({
      join: [
        { from: 'ticketed_events', values: { Yes: 'ticketed events', No: '' } },
        { from: 'fully_booked', values: { Yes: 'fully booked' } },
      ],
    });
  });

  it('are needed where no column is surely the title', () => {
    const { proposal } = proposalOf(rows('summary,date', 'A #,2027-06-#'));
    expect(lackingFields(proposal)).toEqual(['title']);
    expect(lackingFields(withAnswers(proposal, { summary: 'title' }))).toEqual([]);
  });
});

describe('bounds', () => {
  it('50,000 rows of 12 columns are proposed for from a sample', () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, at) =>
        `Event ${at},2027-06-${String((at % 28) + 1).padStart(2, '0')},10:00,€${(at % 90) + 5},"${at} Quay Street, Mill",47.${at},-1.${at},Yes,a${at}@example.org,https://a.example.org/${at},${'word '.repeat(40)},FR`,
    );
    const table = tableOf(
      `t,date,start,price,address,lat,lng,free,mail,link,about,country\n${lines.join('\n')}\n`,
    );
    const { columns } = propose(table, DEFAULT_SETTINGS);
    expect(columns.filter(({ certainty }) => certainty === 'sure')).toHaveLength(10);
  });
});

it('says everything in both languages, with nothing left to fill in', () => {
  const { columns, groupBy, settings } = proposalOf(
    rows('title,date,host,end,link,free', 'A #,05/06/20#,a#@example.org,12:#,x #,Yes'),
  ).proposal;
  const remarks = [
    ...columns.flatMap(({ why, doubts }) => [...why, ...doubts]),
    ...(groupBy ? groupBy.why : []),
    ...settings.flatMap(({ why }) => why),
  ];
  expect(remarks.length).toBeGreaterThan(8);
  for (const remark of remarks) {
    for (const language of ['en', 'fr'] as const) {
      expect(sayRemark(language, remark)).not.toMatch(/\{|undefined|^$/);
    }
  }
});
