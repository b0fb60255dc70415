// Layouts that everybody exports, known by their headers: which column fills what, which says whether a row is public,
// and which say nothing of an event, so that nobody is asked.

import type { Field } from '../columns.ts';
import { folded } from '../text.ts';
import type { States } from './state-columns.ts';

export interface Layout {
  readonly name: string;
  /** A file of the layout has all of these. */
  readonly marks: readonly string[];
  /** What columns fill where their own names do not say it. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Values whose meaning only the program that wrote them knows. */
  readonly states?: Readonly<Record<string, States>>;
  /** Of the program alone, or of people who are to stay private: kept in the raw tab. */
  readonly aside: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'The Events Calendar',
    marks: ['EVENT NAME', 'EVENT START DATE', 'ALL DAY EVENT'],
    fields: {
      'EVENT NAME': 'title',
      'EVENT VENUE NAME': 'venue',
      'EVENT ORGANIZER NAME': 'host',
      'EVENT START DATE': 'date',
      'EVENT START TIME': 'startTime',
      'EVENT END DATE': 'endDate',
      'EVENT END TIME': 'endTime',
      'EVENT COST': 'price',
      'EVENT CATEGORY': 'category',
      'EVENT TAGS': 'tags',
      'EVENT WEBSITE': 'moreLinks',
      'EVENT FEATURED IMAGE': 'image',
      'EVENT DESCRIPTION': 'description',
    },
    aside:
      'EVENT EXCERPT; STICKY IN MONTH VIEW; FEATURE EVENT; FEATURED EVENT; EVENT CURRENCY POSITION; EVENT SHOW MAP LINK; EVENT SHOW MAP; ALLOW COMMENTS; ALLOW TRACKBACKS AND PINGBACKS; EVENT SERIES'.split(
        '; ',
      ),
  },
  {
    name: 'Events Manager',
    marks: ['event_name', 'event_start_date', 'event_status'],
    fields: {
      event_name: 'title',
      event_start_date: 'date',
      event_end_date: 'endDate',
      event_start_time: 'startTime',
      event_end_time: 'endTime',
      post_content: 'description',
      location_name: 'venue',
      location_address: 'address',
      location_town: 'city',
      location_country: 'country',
      location_latitude: 'latitude',
      location_longitude: 'longitude',
    },
    states: {
      event_status: { 1: 'scheduled', 0: 'draft', '': 'draft', '-1': 'leave out' },
      event_active_status: { 1: 'scheduled', '': 'scheduled', 0: 'cancelled' },
    },
    aside:
      'event_id; post_id; event_slug; event_owner; event_rsvp; event_rsvp_date; event_rsvp_time; event_rsvp_spaces; event_spaces; event_start; event_end; location_id; location_slug; location_state; location_postcode; location_region; recurrence_id; blog_id; event_date_created; event_date_modified'.split(
        '; ',
      ),
  },
  {
    name: 'Outlook or Google Calendar',
    marks: ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All Day Event'],
    fields: {
      Subject: 'title',
      'Start Date': 'date',
      'Start Time': 'startTime',
      'End Date': 'endDate',
      'End Time': 'endTime',
      Description: 'description',
      Categories: 'category',
    },
    states: {
      Sensitivity: {
        Normal: 'scheduled',
        '': 'scheduled',
        Private: 'draft',
        Personal: 'draft',
        Confidential: 'draft',
      },
    },
    aside:
      'Reminder on/off; Reminder Date; Reminder Time; Meeting Organizer; Required Attendees; Optional Attendees; Meeting Resources; Billing Information; Mileage; Priority; Show time as'.split(
        '; ',
      ),
  },
  {
    name: 'Eventbrite',
    marks: ['Event Name', 'Event ID', 'Event Status'],
    fields: {
      'Event Name': 'title',
      'Event Start Date': 'date',
      'Event Start Time': 'startTime',
      'Event End Date': 'endDate',
      'Event End Time': 'endTime',
      'Venue Name': 'venue',
      'Organizer Name': 'host',
      'Event URL': 'ticketUrl',
    },
    aside:
      'Event ID; Organizer ID; Venue ID; Series ID; Event Capacity; Capacity; Tickets Sold; Gross Sales; Net Sales; Created; Changed; Published'.split(
        '; ',
      ),
  },
  {
    name: 'Meetup',
    marks: ['id', 'name', 'status', 'visibility', 'utc_offset'],
    fields: {
      name: 'title',
      local_date: 'date',
      local_time: 'startTime',
      link: 'moreLinks',
      description: 'description',
    },
    states: {
      status: {
        upcoming: 'scheduled',
        past: 'scheduled',
        cancelled: 'cancelled',
        draft: 'draft',
        proposed: 'draft',
        suggested: 'draft',
      },
      visibility: { public: 'scheduled', public_limited: 'draft', members: 'draft' },
    },
    aside:
      'id; created; updated; time; utc_offset; waitlist_count; yes_rsvp_count; rsvp_limit; how_to_find_us; group'.split(
        '; ',
      ),
  },
  {
    name: 'Luma',
    marks: ['api_id', 'name', 'start_at', 'end_at', 'visibility'],
    fields: {
      name: 'title',
      start_at: 'date',
      end_at: 'endTime',
      url: 'ticketUrl',
      cover_url: 'image',
      description: 'description',
    },
    states: { visibility: { public: 'scheduled', private: 'draft', 'members-only': 'draft' } },
    aside:
      'api_id; calendar_api_id; created_at; user_api_id; guest_count; meeting_url; zoom_meeting_url; description_md'.split(
        '; ',
      ),
  },
  {
    name: 'pretalx',
    marks: ['ID', 'Proposal title', 'Proposal state'],
    fields: {
      'Proposal title': 'title',
      'Session type': 'category',
      Track: 'genres',
      Abstract: 'description',
      Room: 'venue',
      Start: 'date',
      End: 'endTime',
      'Speaker names': 'host',
    },
    states: {
      'Proposal state': {
        confirmed: 'scheduled',
        accepted: 'draft',
        submitted: 'draft',
        draft: 'draft',
        rejected: 'leave out',
        withdrawn: 'leave out',
        deleted: 'leave out',
        canceled: 'cancelled',
        cancelled: 'cancelled',
      },
    },
    aside:
      'ID; Submission date; Speaker IDs; Speaker email addresses; Language; Average score; Median score; Internal notes; Notes; Description'.split(
        '; ',
      ),
  },
  {
    name: 'Sched',
    marks: ['Session Title', 'Start Date & Time', 'Published'],
    fields: {
      'Session Title': 'title',
      'Start Date & Time': 'date',
      'End Date & Time': 'endTime',
      Track: 'category',
      Description: 'description',
      Speakers: 'host',
      Venue: 'venue',
    },
    states: { Published: { Y: 'scheduled', Yes: 'scheduled', N: 'draft', No: 'draft', '': 'draft' } },
    aside: 'Session ID; Capacity; Attendees; Private Attendees; Subtype; Moderators'.split('; '),
  },
];

/** The layout that a header is of; `null` when it is nobody's. */
export function layoutOf(header: readonly string[]): Layout | null {
  // Spaces and underscores tell programs apart whose columns have the same names otherwise.
  const plain = (name: string) => name.trim().toLowerCase();
  const names = new Set(header.map(plain));
  return LAYOUTS.find(({ marks }) => marks.every((mark) => names.has(plain(mark)))) ?? null;
}

/** What a layout says of a column, however its name is spelt: `undefined` where it says nothing. */
export function saidOf<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  column: string,
): Value | undefined {
  const name = folded(column);
  return Object.entries(record ?? {}).find(([each]) => folded(each) === name)?.[1];
}
