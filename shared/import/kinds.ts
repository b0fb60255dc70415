// What a cell of a foreign file can be read as, judged by the readers of our own columns.

import { ISSUES } from '../issues/codes.ts';
import { parseAge } from '../parse/age.ts';
import { parseSetting, parseStatus, parseYes } from '../parse/choice.ts';
import { readPair } from '../parse/coordinate/pair.ts';
import { parseCountries } from '../parse/country.ts';
import { parseDays } from '../parse/date.ts';
import { isPage } from '../parse/link/address.ts';
import { parseLinks } from '../parse/link.ts';
import { isResolved, type Parsed } from '../parse/parsed.ts';
import { parsePrice } from '../parse/price.ts';
import { parseTimes } from '../parse/time.ts';
import type { Settings } from '../settings.ts';
import { oneLine } from '../text.ts';
import type { KIND_WORDS } from './words/kinds.ts';

export type Kind = keyof typeof KIND_WORDS;

/** Longer cells are words, and are not read at all: it would take long. */
const LONGEST_VALUE = 120;

/** All that a cell reads as; `words` when it reads as nothing else. */
export function kindsOf(cell: string, settings: Settings): ReadonlySet<Kind> {
  const text = oneLine(cell);
  if (text.length > LONGEST_VALUE) {
    return new Set<Kind>(/^https?:\S+$/.test(text) ? linkKinds(text) : ['words']);
  }
  const kinds = new Set<Kind>();
  if (MAIL.test(text)) kinds.add('mail');
  else if (/^(https?:|www\.)|^\S+\.[a-z]{2,}(\/\S*)?$/i.test(text))
    for (const kind of linkKinds(text)) kinds.add(kind);
  if (kinds.size > 0) return kinds;
  if (NUMBER.test(text)) return numberKinds(text);
  if (POINT.test(text) && readPair(text)) return new Set<Kind>(['point']);
  const moment = momentKind(text, settings);
  if (moment) return new Set([moment]);
  if (isTime(text)) return new Set<Kind>(['time']);
  if (PHONE.test(text) && digitsIn(text) >= 8 && digitsIn(text) <= 15) kinds.add('phone');
  if (/\d/.test(text) && readPair(text)) kinds.add('point');
  if (isFlag(text)) kinds.add('flag');
  if (SAYS_MONEY.test(text) && isPrice(text, settings)) kinds.add('price');
  if (!kinds.has('flag') && isCountry(text)) kinds.add('country');
  if (SAYS_AGE.test(text) && isRead(parseAge(text))) kinds.add('age');
  if (parseStatus(text, 'draft').findings.length === 0) kinds.add('status');
  if (parseSetting(text).findings.length === 0) kinds.add('setting');
  if (ADDRESS.test(text)) kinds.add('address');
  if (kinds.size === 0 || kinds.has('address')) kinds.add('words');
  return kinds;
}

/** Whether it holds a mail address, alone or among words. */
export function holdsMail(cell: string): boolean {
  return /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i.test(cell);
}

/** A house number before a street, or a postcode at the end of a part. */
const ADDRESS =
  /^\d{1,4}\s?(?:bis|ter|[a-d])?,?\s+\p{L}{2,}[\s\S]*\p{L}{3}|\b(?:street|road|avenue|lane|rue|boulevard|quai|chemin|allée|impasse|place)\b[\s\S]*\d|,\s*\d{4,5}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/iu;
const MAIL = /^(?:mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,}$|^[^@<>]+<[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}>$/i;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;
const POINT = /^[-+−]?\d{1,3}\.\d+°?\s*[,;]\s*[-+−]?\d{1,3}\.\d+°?$/;
const PHONE = /^(?:tel:?\s*)?(?:\+|\(?0)[\d\s().\-/]{7,24}$/i;
const SAYS_MONEY = /[€£$]|\d\s*(?:eur|gbp|usd|chf|euros?|pounds?)\b|\bfree\b|gratuit|libre|\bfrom \d|dès \d/i;
const SAYS_AGE = /\d+\s*\+|\bages?\b|\bâges?\b|\bans\b|\byears?\b|\bover \d|\bpublic\b|\bfamil/i;

function linkKinds(text: string): Kind[] {
  const { value: links, findings } = parseLinks(text, '');
  if (links.length === 0 || !isResolved(findings)) return ['words'];
  return PICTURE.test(text) || links.every((link) => !isPage(link) && PICTURE.test(link))
    ? ['link', 'image']
    : ['link'];
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|tiff?)(?:[?#].*)?$/i;

/** Degrees have decimals; a number without is a count, an id. */
function numberKinds(text: string): ReadonlySet<Kind> {
  const kinds = new Set<Kind>(['number']);
  const number = Number(text.replace(',', '.').replace('−', '-'));
  if (/[.,]\d+$/.test(text) && Math.abs(number) <= 180) {
    kinds.add('longitude');
    if (Math.abs(number) <= 90) kinds.add('latitude');
  }
  if (/^\+?\d{9,15}$/.test(text)) kinds.add('phone');
  if (isFlag(text)) kinds.add('flag');
  return kinds;
}

/** A day, whether or not somebody has to be asked which; numbers alone are none. */
function momentKind(text: string, { dateOrder, seasonStart, seasonEnd }: Settings): 'date' | 'moment' | null {
  if (MOMENT.test(text)) return 'moment';
  const { value: days, findings } = parseDays(text, dateOrder, { seasonStart, seasonEnd });
  const codes = findings.map(({ code }) => code);
  if (codes.some((code) => NO_DATE.has(code))) return null;
  if (days.length > 0) return days.some(({ times }) => times !== null) ? 'moment' : 'date';
  return codes.some((code) => ASKED_DATE.has(code)) && /\d/.test(text) ? 'date' : null;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}/;
const NO_DATE: ReadonlySet<string> = new Set([
  'date-unreadable',
  'date-missing',
  'date-serial',
  'date-vague',
]);
const ASKED_DATE: ReadonlySet<string> = new Set([
  'date-ambiguous',
  'date-year-missing',
  'date-year-unclear',
  'date-weekday',
  'date-either',
  'date-zone',
]);

function isTime(text: string): boolean {
  if (
    !/\d\.\d\d\s*[-–]\s*\d|\d\s*(?::|h|am\b|pm\b|a\.m|p\.m|heures?)|\b(?:noon|midnight|midi|minuit|all day|toute la journée)\b/i.test(
      text,
    )
  ) {
    return false;
  }
  const { start } = parseTimes(text, '');
  return start.value !== null && start.findings.every(({ code }) => ISSUES[code].severity !== 'error');
}

function isFlag(text: string): boolean {
  const { findings } = parseYes(text);
  return findings.length === 0;
}

function isPrice(text: string, { currency }: Settings): boolean {
  const { value, findings } = parsePrice(text, currency);
  return value.kind !== 'unknown' && findings.every(({ code }) => !/unreadable|misplaced/.test(code));
}

function isCountry(text: string): boolean {
  const { value, findings } = parseCountries(text);
  return text.length <= 60 && value.length > 0 && findings.length === 0;
}

function isRead({ findings }: Parsed<unknown>): boolean {
  return findings.every(({ code }) => ISSUES[code].severity === 'note');
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length;
}
