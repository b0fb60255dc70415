/** What the calendar checker says: one fault, and how each check hands it over. */

/** Every rule by its name; the test breaks each of them at least once. */
export const calendarRules = [
  'file-size',
  'line-break',
  'final-line-break',
  'line-length',
  'control-character',
  'utf-8',
  'fold-splits-character',
  'fold-without-line',
  'content-line',
  'parameter-syntax',
  'outside-calendar',
  'calendar-missing',
  'component-unknown',
  'component-misplaced',
  'end-mismatch',
  'end-missing',
  'property-unknown',
  'property-missing',
  'property-repeated',
  'property-after-component',
  'calendar-empty',
  'language-repeated',
  'unjudged',
  'publish-incomplete',
  'parameter-unknown',
  'parameter-repeated',
  'parameter-value',
  'value-type',
  'value-empty',
  'text-escape',
  'text-separator',
  'date',
  'date-time',
  'utc-required',
  'duration',
  'duration-not-positive',
  'integer',
  'utc-offset',
  'uri',
  'binary',
  'geo',
  'colour',
  'version',
  'calscale',
  'method',
  'status',
  'transp',
  'class',
  'priority',
  'sequence',
  'observance-missing',
  'onset-local',
  'offset-chain',
  'timezone-missing',
  'timezone-repeated',
  'timezone-unused',
  'wall-time-in-gap',
  'wall-time-uncovered',
  'utc-with-tzid',
  'date-with-tzid',
  'end-and-duration',
  'end-form',
  'end-not-after-start',
  'duration-form',
  'uid-repeated',
] as const;

export type Rule = (typeof calendarRules)[number];

export interface CalendarFault {
  /** Physical line of the file, from 1. For a folded line: where it starts, unless the fault is in the fold. */
  readonly line: number;
  /** The rule that was broken. */
  readonly rule: Rule;
  readonly message: string;
}

/** Takes down a fault; checking goes on. */
export type Report = (line: number, rule: Rule, message: string) => void;

/** What judging one value gives: the rule it breaks, or null when it is well formed. */
export type Finding = { readonly rule: Rule; readonly message: string } | null;

/** Judges one value as it stands in the file, escapes and all. */
export type Judge = (value: string) => Finding;
