// What pages say of their own, apart from what editors wrote. The names of days and months stand here, and
// not in the machine's language data, so that the same revision is the same bytes everywhere.

import type { PublishedEvent } from '../../../shared/event.ts';
import type { ProgrammeLanguage } from '../../../shared/settings.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

type Status = Exclude<PublishedEvent['status'], 'scheduled' | 'removed'>;

/** The facts an event's page may list. */
export type FactName = 'venue' | 'address' | 'price' | 'age' | 'tags' | 'setting' | 'access' | 'series';

export interface Words {
  readonly language: ProgrammeLanguage;
  /** Sunday first. */
  readonly days: readonly string[];
  readonly months: readonly string[];
  /** The day of the month as a date says it: `1er` in French. */
  dayNumber(day: number): string;
  /** `19:30` as people write it. */
  clock(time: string): string;
  readonly allDay: string;
  readonly timeUnknown: string;
  readonly status: Readonly<Record<Status, { readonly word: string; readonly sentence: string }>>;
  readonly was: string;
  readonly pick: string;
  /** The heading over what is put before the days. */
  readonly spotlight: string;
  readonly setting: Readonly<Record<PublishedEvent['setting'][number], string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly dates: string;
  readonly links: string;
  readonly addToCalendar: string;
  readonly map: string;
  tickets(host: string): string;
  more(host: string): string;
  /** What stands for a name while there is no programme. */
  readonly programme: string;
  readonly wholeProgramme: string;
  readonly skip: string;
  readonly daysNav: string;
  readonly subscribe: string;
  readonly website: string;
  events(count: number): string;
  /** `zone` is an IANA name. */
  zone(zone: string): string;
  programmeSummary(name: string): string;
  readonly nothingYet: string;
  readonly missing: { readonly title: string; readonly sentence: string };
  readonly removed: string;
  readonly unavailable: { readonly title: string; readonly sentence: string };
  readonly filters: {
    /** The landmark. */
    readonly landmark: string;
    /** The button that opens the choices on a narrow page. */
    readonly name: string;
    readonly search: string;
    readonly searchExample: string;
    readonly date: string;
    readonly area: string;
    readonly category: string;
    readonly genre: string;
    readonly access: string;
    readonly any: string;
    readonly free: string;
    /** Shows the days gone by too. */
    readonly past: string;
    readonly clear: string;
    /** `{shown}` and `{all}` are filled in by the script. */
    readonly count: string;
    readonly none: string;
    /** What matches is all in days gone by. */
    readonly onlyGone: string;
  };
  /** Said by the script: of today's date in the bar, of a programme and of a date gone by. */
  readonly today: string;
  readonly over: string;
  readonly past: string;
  /** Filled in by the script: `{zone}`, and on an event's page `{time}`. */
  readonly otherZone: string;
  readonly yourTime: string;
}

const LANGUAGES: Readonly<Record<ProgrammeLanguage, Words>> = { en: ENGLISH, fr: FRENCH };

export function wordsIn(language: ProgrammeLanguage = 'en'): Words {
  return LANGUAGES[language];
}
