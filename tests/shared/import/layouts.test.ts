import { describe, expect, it } from 'vitest';
import { planOf } from './read-plan.ts';

/** Made-up rows under the headers of programs that many use: header, rows, what is published of them. */
const FILES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    'The Events Calendar',
    'EVENT NAME,EVENT EXCERPT,EVENT VENUE NAME,EVENT ORGANIZER NAME,EVENT START DATE,EVENT START TIME,EVENT END DATE,EVENT END TIME,ALL DAY EVENT,TIMEZONE,HIDE FROM EVENT LISTINGS,STICKY IN MONTH VIEW,EVENT COST,EVENT CURRENCY SYMBOL,EVENT CURRENCY ISO CODE,EVENT CATEGORY',
    [
      'Jam,,Mill,Lock Club,2027-06-19,20:00:00,2027-06-19,22:00:00,FALSE,Europe/Paris,FALSE,FALSE,9,$,USD,Music',
      'Fair,,Quay,Lock Club,2027-06-20,00:00:00,2027-06-20,23:59:59,TRUE,Europe/Paris,FALSE,FALSE,5,€,EUR,Fair',
      'Rehearsal,,Quay,Lock Club,2027-06-21,20:00:00,2027-06-21,23:00:00,FALSE,Europe/Paris,TRUE,FALSE,,€,EUR,Fair',
    ],
    [
      'scheduled | Jam | 2027-06-19 20:00:00 2027-06-19 22:00:00 | 9 USD',
      'scheduled | Fair | 2027-06-20 all day | 5',
      'draft | Rehearsal | 2027-06-21 20:00:00 2027-06-21 23:00:00',
    ],
  ],
  [
    'Events Manager',
    'event_id,event_name,event_status,event_start_date,event_end_date,event_start_time,event_end_time,event_all_day,event_timezone,event_private,event_active_status,location_name,location_town,post_content',
    [
      '1,Jam,1,2027-06-19,2027-06-19,20:00:00,22:00:00,0,Europe/Paris,0,1,Mill,Quay,Loud',
      '2,Board,1,2027-06-20,2027-06-20,20:00:00,22:00:00,0,Europe/Paris,1,1,Mill,Quay,Dull',
      '3,Gala,1,2027-06-21,2027-06-21,20:00:00,22:00:00,0,Europe/Paris,0,0,Mill,Quay,Off',
      '4,Old,-1,2027-06-22,2027-06-22,20:00:00,22:00:00,0,Europe/Paris,0,1,Mill,Quay,Gone',
    ],
    [
      'scheduled | Jam | 2027-06-19 20:00:00 2027-06-19 22:00:00',
      'draft | Board | 2027-06-20 20:00:00 2027-06-20 22:00:00',
      'cancelled | Gala | 2027-06-21 20:00:00 2027-06-21 22:00:00',
    ],
  ],
  [
    'Google Calendar',
    'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private',
    [
      'Jam,06/19/2027,8:00 PM,06/19/2027,10:00 PM,False,Loud,Mill,False',
      'Fair,06/20/2027,,06/20/2027,,True,Big,Quay,False',
      'Birthday,06/21/2027,8:00 PM,06/21/2027,9:00 PM,False,Cake,Home,True',
    ],
    [
      'scheduled | Jam | 06/19/2027 8:00 PM 06/19/2027 10:00 PM',
      'scheduled | Fair | 06/20/2027 all day',
      'draft | Birthday | 06/21/2027 8:00 PM 06/21/2027 9:00 PM',
    ],
  ],
  [
    'Outlook',
    'Subject,Start Date,Start Time,End Date,End Time,All day event,Reminder on/off,Reminder Date,Reminder Time,Meeting Organizer,Required Attendees,Optional Attendees,Meeting Resources,Billing Information,Categories,Description,Location,Mileage,Priority,Private,Sensitivity,Show time as',
    [
      'Jam,6/19/2027,8:00:00 PM,6/19/2027,10:00:00 PM,False,False,6/19/2027,7:45:00 PM,,,,,,Music,Loud,Mill,,Normal,False,Normal,2',
      'Fair,6/20/2027,12:00:00 AM,6/21/2027,12:00:00 AM,True,False,6/20/2027,7:45:00 PM,,,,,,Fair,Big,Quay,,Normal,False,Normal,2',
      'Dentist,6/21/2027,8:00:00 AM,6/21/2027,9:00:00 AM,False,False,6/21/2027,7:45:00 PM,,,,,,Own,Teeth,Town,,Normal,True,Private,2',
    ],
    [
      'scheduled | Jam | 6/19/2027 8:00:00 PM 6/19/2027 10:00:00 PM',
      'scheduled | Fair | 6/20/2027 all day',
      'draft | Dentist | 6/21/2027 8:00:00 AM 6/21/2027 9:00:00 AM',
    ],
  ],
  [
    'pretalx',
    'ID,Proposal title,Session type,Track,Proposal state,Abstract,Duration,Room,Start,End,Speaker names',
    [
      'AB12CD,Type talk,Talk,Code,confirmed,On types,30,Mill,2027-06-19T10:00:00+02:00,2027-06-19T10:30:00+02:00,Ann Bell',
      'EF34GH,Lock talk,Talk,Code,accepted,On locks,30,Mill,2027-06-19T11:00:00+02:00,2027-06-19T11:30:00+02:00,Bo Lark',
      'IJ56KL,Bad talk,Talk,Code,rejected,On nothing,30,Mill,2027-06-19T12:00:00+02:00,2027-06-19T12:30:00+02:00,Cy Dune',
    ],
    ['scheduled | Type talk | 2027-06-19 10:00 10:30', 'draft | Lock talk | 2027-06-19 11:00 11:30'],
  ],
  [
    'Luma',
    'api_id,name,start_at,end_at,timezone,url,visibility,cover_url',
    [
      'evt-1,Jam,2027-06-19T18:00:00.000Z,2027-06-19T20:00:00.000Z,Europe/Paris,https://a.example.org/jam,public,https://a.example.org/1.jpg',
      'evt-2,Late,2027-06-19T22:30:00.000Z,2027-06-20T01:00:00.000Z,Europe/Paris,https://a.example.org/late,private,https://a.example.org/2.jpg',
    ],
    ['scheduled | Jam | 2027-06-19 20:00 22:00', 'draft | Late | 2027-06-20 00:30 03:00'],
  ],
  [
    'Eventbrite',
    'Event ID,Event Name,Event Status,Event Start Date,Event Start Time,Event End Date,Event End Time,Event Timezone,Venue Name,Organizer Name,Currency,Event URL',
    [
      '77,Jam,live,2027-06-19,20:00,2027-06-19,22:00,Europe/Paris,Mill,Lock Club,EUR,https://a.example.org/77',
      '78,Plan,draft,2027-06-20,20:00,2027-06-20,22:00,Europe/Paris,Mill,Lock Club,EUR,https://a.example.org/78',
      '79,Gala,canceled,2027-06-21,20:00,2027-06-21,22:00,Europe/Paris,Mill,Lock Club,EUR,https://a.example.org/79',
    ],
    [
      'scheduled | Jam | 2027-06-19 20:00 2027-06-19 22:00',
      'draft | Plan | 2027-06-20 20:00 2027-06-20 22:00',
      'cancelled | Gala | 2027-06-21 20:00 2027-06-21 22:00',
    ],
  ],
  [
    'Meetup',
    'id,name,status,visibility,utc_offset,local_date,local_time,duration,description,link',
    [
      '1,Jam,upcoming,public,7200000,2027-06-19,20:00,7200000,Loud,https://a.example.org/1',
      '2,Own,upcoming,members,7200000,2027-06-20,20:00,5400000,Still,https://a.example.org/2',
      '3,Gala,cancelled,public,7200000,2027-06-21,20:00,7200000,Off,https://a.example.org/3',
    ],
    [
      'scheduled | Jam | 2027-06-19 20:00 22:00',
      'draft | Own | 2027-06-20 20:00 21:30',
      'cancelled | Gala | 2027-06-21 20:00 22:00',
    ],
  ],
  [
    'Sched',
    'Session ID,Session Title,Published,Start Date & Time,End Date & Time,Track,Venue,Description,Speakers',
    [
      'a1,Jam,Y,06/19/2027 8:00 PM,06/19/2027 10:00 PM,Music,Mill,Loud,Ann Bell',
      'a2,Plan,N,06/20/2027 8:00 PM,06/20/2027 10:00 PM,Music,Mill,Soon,Bo Lark',
    ],
    ['scheduled | Jam | 06/19/2027 8:00 PM 10:00 PM', 'draft | Plan | 06/20/2027 8:00 PM 10:00 PM'],
  ],
];

describe('layouts that everybody exports', () => {
  it.each(FILES)('%s', async (_, header, rows, published) => {
    const { events, asked } = await planOf(`${header}\n${rows.join('\n')}\n`);
    expect(events).toEqual(published);
    expect(asked).toBeLessThanOrEqual(3);
  });
});
