// What calendar entries say of their own in English, around what editors wrote.

import type { PublishedEvent } from '../../../shared/event.ts';

type Status = Exclude<PublishedEvent['status'], 'scheduled'>;

export const CALENDAR = {
  promoted: 'Promoted.',
  status: {
    moved: 'Moved: check the date, the time and the place.',
    postponed: 'Postponed: a new date is not known yet.',
    cancelled: 'Cancelled.',
    removed: 'Cancelled: no longer in the programme.',
  } satisfies Readonly<Record<Status, string>>,
  soldOut: 'Sold out.',
  timeUnknown: 'Time to be confirmed.',
  host: (name: string) => `Host: ${name}`,
  price: (price: string) => `Price: ${price}`,
  age: (age: string) => `Age: ${age}`,
  access: (terms: string) => `Access: ${terms}`,
  tickets: (url: string) => `Tickets: ${url}`,
  more: (url: string) => `More: ${url}`,
};

export type CalendarWords = Readonly<typeof CALENDAR>;
