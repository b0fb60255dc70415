// What the public pages say of their own in English, apart from what editors wrote.

import type { PublishedEvent } from '../../../shared/event.ts';

type Status = Exclude<PublishedEvent['status'], 'scheduled' | 'removed'>;
type Setting = PublishedEvent['setting'][number];

export const PAGES = {
  allDay: 'All day',
  timeUnknown: 'Time to be confirmed',
  status: {
    cancelled: { word: 'Cancelled', sentence: 'This event will not take place.' },
    postponed: {
      word: 'Postponed',
      sentence: 'It will not take place as announced. A new date will follow.',
    },
    moved: { word: 'Moved', sentence: 'Its date, time or place has changed: this page has the new one.' },
  } satisfies Readonly<Record<Status, { readonly word: string; readonly sentence: string }>>,
  was: 'Was:',
  pick: 'Our pick',
  soldOut: { word: 'Sold out', sentence: 'There are no tickets left.' },
  /** The heading over what is put before the days. */
  spotlight: 'Spotlight',
  setting: { indoor: 'Indoor', outdoor: 'Outdoor', online: 'Online' } satisfies Readonly<
    Record<Setting, string>
  >,
  /** The facts an event's page may list. */
  facts: {
    venue: 'Venue',
    address: 'Address',
    price: 'Price',
    age: 'Age',
    tags: 'Tags',
    setting: 'Setting',
    access: 'Access',
    series: 'Series',
  },
  dates: 'Dates',
  countOfDates: (count: number) => `${count} dates`,
  links: 'Links',
  addToCalendar: 'Add to calendar',
  map: 'Find it on a map',
  tickets: (host: string) => `Tickets at ${host}`,
  more: (host: string) => `More at ${host}`,
  /** What stands for a name while there is no programme. */
  programme: 'Programme',
  wholeProgramme: 'See the whole programme',
  skip: 'Skip to content',
  daysNav: 'Days',
  subscribe: 'Subscribe to the calendar',
  website: 'Visit the website',
  events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
  /** `zone` is an IANA name. */
  zone: (zone: string) => `All times are local to the programme (${zone}).`,
  programmeSummary: (name: string) => `${name}: the programme, day by day.`,
  nothingYet: 'Nothing is announced yet. Come back soon.',
  missing: {
    title: 'Not found',
    sentence: 'There is no page at this address. It may have been mistyped.',
  },
  removed: 'This event is no longer in the programme.',
  unavailable: {
    title: 'One moment',
    sentence: 'The programme is being loaded. Nothing is lost: try again in a moment.',
  },
  filters: {
    /** The landmark. */
    landmark: 'Find events',
    /** The button that opens the choices on a narrow page. */
    name: 'Filters',
    search: 'Search',
    searchExample: 'Title, place, words',
    date: 'Date',
    area: 'Area',
    category: 'Category',
    genre: 'Genre',
    access: 'Access',
    any: 'All',
    free: 'Free only',
    /** Shows the days gone by too. */
    past: 'Past days too',
    clear: 'Clear',
    /** `{shown}` and `{all}` are filled in by the script. */
    count: '{shown} of {all} dates shown',
    none: 'Nothing matches. Clear a filter to see more.',
    /** What matches is all in days gone by. */
    onlyGone: 'Nothing to come matches. Choose “Past days too” to see what has been.',
  },
  /** Said by the script: of today's date in the bar, of a programme and of a date gone by. */
  today: 'Today',
  over: 'This programme is over. It stays here to be looked up.',
  past: 'past',
  /** Filled in by the script: `{zone}`, and on an event's page `{time}`. */
  otherZone: 'Your clock says {zone}. Times here stay local to the programme.',
  yourTime: '{time} your time ({zone})',
};

export type PageWords = Readonly<typeof PAGES>;
