/**
 * Which properties each component takes, how often, with which parameters and which values:
 * RFC 5545, 3.6 to 3.8, as extended by RFC 7986, 4 and 5.
 */

import type { Judge } from './fault.ts';
import type { ValueType } from './value-types.ts';
import { judgeColour } from './values/colour.ts';
import { judgeOnsets, judgeUtc } from './values/date-time.ts';
import { judgePositiveDuration } from './values/duration.ts';
import { GREATEST_INTEGER, judgeWhole } from './values/number.ts';
import { judgeFilledText, judgeTextList, judgeWord } from './values/text.ts';

export interface PropertyRule {
  readonly required: boolean;
  readonly repeats: boolean;
  /** The first is the default, unless VALUE must be written out. */
  readonly types: readonly ValueType[];
  readonly valueRequired: boolean;
  /** Besides VALUE and X- parameters. */
  readonly parameters: readonly string[];
  /** Judges in place of the value type, where the property is narrower than its type. */
  readonly judge: Judge | null;
}

const once: PropertyRule = {
  required: false,
  repeats: false,
  types: ['TEXT'],
  valueRequired: false,
  parameters: [],
  judge: null,
};
const many: PropertyRule = { ...once, repeats: true };
const needed: PropertyRule = { ...once, required: true };

const prose = { parameters: ['ALTREP', 'LANGUAGE'] };
const stamp: PropertyRule = { ...once, types: ['DATE-TIME'], judge: judgeUtc };
const moment: PropertyRule = { ...once, types: ['DATE-TIME', 'DATE'], parameters: ['TZID'] };
const link: PropertyRule = { ...once, types: ['URI'] };
const attached: PropertyRule = {
  ...many,
  types: ['URI', 'BINARY'],
  parameters: ['FMTTYPE', 'ENCODING'],
};
const image: PropertyRule = {
  ...attached,
  valueRequired: true,
  parameters: ['FMTTYPE', 'ENCODING', 'ALTREP', 'DISPLAY'],
};
const colour: PropertyRule = { ...once, judge: judgeColour };
const categories: PropertyRule = { ...many, parameters: ['LANGUAGE'], judge: judgeTextList };
const uid: PropertyRule = { ...once, judge: judgeFilledText };

const calendar: Record<string, PropertyRule> = {
  PRODID: { ...needed, judge: judgeFilledText },
  VERSION: { ...needed, judge: judgeWord('version', ['2.0']) },
  CALSCALE: { ...once, judge: judgeWord('calscale', ['GREGORIAN']) },
  METHOD: { ...once, judge: judgeWord('method', ['PUBLISH']) },
  NAME: { ...many, ...prose },
  DESCRIPTION: { ...many, ...prose },
  UID: uid,
  URL: link,
  'LAST-MODIFIED': stamp,
  CATEGORIES: categories,
  'REFRESH-INTERVAL': { ...once, types: ['DURATION'], valueRequired: true, judge: judgePositiveDuration },
  SOURCE: { ...link, valueRequired: true },
  COLOR: colour,
  IMAGE: image,
};

const event: Record<string, PropertyRule> = {
  UID: { ...uid, required: true },
  DTSTAMP: { ...stamp, required: true },
  DTSTART: { ...moment, required: true },
  DTEND: moment,
  DURATION: { ...once, types: ['DURATION'], judge: judgePositiveDuration },
  'RECURRENCE-ID': moment,
  CREATED: stamp,
  'LAST-MODIFIED': stamp,
  SEQUENCE: { ...once, types: ['INTEGER'], judge: judgeWhole('sequence', 0, GREATEST_INTEGER) },
  STATUS: { ...once, judge: judgeWord('status', ['TENTATIVE', 'CONFIRMED', 'CANCELLED']) },
  TRANSP: { ...once, judge: judgeWord('transp', ['OPAQUE', 'TRANSPARENT']) },
  CLASS: { ...once, judge: judgeWord('class', ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL']) },
  PRIORITY: { ...once, types: ['INTEGER'], judge: judgeWhole('priority', 0, 9) },
  SUMMARY: { ...once, ...prose },
  DESCRIPTION: { ...once, ...prose },
  LOCATION: { ...once, ...prose },
  GEO: { ...once, types: ['FLOAT'] },
  URL: link,
  COLOR: colour,
  ORGANIZER: {
    ...once,
    types: ['CAL-ADDRESS'],
    parameters: ['CN', 'DIR', 'SENT-BY', 'LANGUAGE', 'EMAIL'],
  },
  CATEGORIES: categories,
  RESOURCES: { ...many, ...prose, judge: judgeTextList },
  COMMENT: { ...many, ...prose },
  CONTACT: { ...many, ...prose },
  'RELATED-TO': { ...many, parameters: ['RELTYPE'] },
  ATTACH: attached,
  IMAGE: image,
  CONFERENCE: {
    ...many,
    types: ['URI'],
    valueRequired: true,
    parameters: ['FEATURE', 'LABEL', 'LANGUAGE'],
  },
};

const timeZone: Record<string, PropertyRule> = {
  TZID: { ...needed, judge: judgeFilledText },
  'LAST-MODIFIED': stamp,
  TZURL: link,
};

const observance: Record<string, PropertyRule> = {
  DTSTART: { ...needed, types: ['DATE-TIME'], judge: judgeOnsets },
  TZOFFSETFROM: { ...needed, types: ['UTC-OFFSET'] },
  TZOFFSETTO: { ...needed, types: ['UTC-OFFSET'] },
  TZNAME: { ...many, parameters: ['LANGUAGE'] },
  COMMENT: { ...many, ...prose },
  RDATE: { ...many, types: ['DATE-TIME'], judge: judgeOnsets },
};

/** The rules of a component's properties, by property name. */
export const propertyRules: Readonly<Record<string, Readonly<Record<string, PropertyRule>>>> = {
  VCALENDAR: calendar,
  VEVENT: event,
  VTIMEZONE: timeZone,
  STANDARD: observance,
  DAYLIGHT: observance,
};

/** In the standard, but beyond what this checker can judge: refused rather than waved through. */
export const unjudgedProperties: readonly string[] = [
  'RRULE',
  'RDATE',
  'EXDATE',
  'EXRULE',
  'ATTENDEE',
  'REQUEST-STATUS',
];
