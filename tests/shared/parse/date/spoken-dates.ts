// Dates and times as seven languages say them, made up from a draw, each with what it means. The names of months and
// weekdays are those of the calendar of the platform, not those of the reader.

import { CELL_LANGUAGES, type CellLanguage } from '../../../../shared/cell-language.ts';
import { addDays, daysThrough } from '../../../../shared/parse/date/calendar.ts';

type Draw = (limit: number) => number;

export interface SpokenDate {
  readonly cell: string;
  readonly language: CellLanguage;
  /** ISO dates. */
  readonly dates: readonly string[];
  /** `HH:MM`, or empty. */
  readonly time: string;
  /** A word or number was put in that no reader knows. */
  readonly hasNoise: boolean;
  /** Only these of the run are meant, so it has to be asked. */
  readonly isQualified: boolean;
}

interface Speech {
  readonly of: string;
  readonly and: string;
  readonly run: readonly (readonly [from: string, to: string])[];
  readonly hour: (hour: number, minute: string) => readonly string[];
  readonly every: (weekday: string) => string;
  readonly except: string;
  readonly dot: boolean;
}

const SPEECH: Readonly<Record<CellLanguage, Speech>> = {
  en: {
    of: ' ',
    and: 'and',
    run: [
      ['', ' to '],
      ['from ', ' to '],
      ['', ' - '],
    ],
    hour: (hour, minute) => [`${hour}:${minute}`, `at ${hour}:${minute}`],
    every: (weekday) => `every ${weekday}`,
    except: 'except',
    dot: false,
  },
  fr: {
    of: ' ',
    and: 'et',
    run: [
      ['du ', ' au '],
      ['', ' - '],
      ['', ' à '],
    ],
    hour: (hour, minute) => [`${hour}h${minute}`, `à ${hour}h${minute}`],
    every: (weekday) => `tous les ${weekday}s`,
    except: 'sauf',
    dot: false,
  },
  de: {
    of: ' ',
    and: 'und',
    run: [
      ['vom ', ' bis '],
      ['', ' bis '],
      ['', '–'],
    ],
    hour: (hour, minute) => [`${hour}.${minute} Uhr`, `um ${hour}:${minute} Uhr`, `${hour}:${minute}`],
    every: (weekday) => `jeden ${weekday}`,
    except: 'außer',
    dot: true,
  },
  es: {
    of: ' de ',
    and: 'y',
    run: [
      ['del ', ' al '],
      ['', ' a '],
      ['', ' - '],
    ],
    hour: (hour, minute) => [
      `a las ${hour}:${minute}`,
      `${hour}:${minute} h`,
      `a las ${hour}:${minute} horas`,
    ],
    every: (weekday) => `todos los ${weekday}`,
    except: 'excepto',
    dot: false,
  },
  it: {
    of: ' ',
    and: 'e',
    run: [
      ['dal ', ' al '],
      ['', ' - '],
    ],
    hour: (hour, minute) => [`alle ${hour}.${minute}`, `ore ${hour}:${minute}`, `alle ore ${hour}:${minute}`],
    every: (weekday) => `ogni ${weekday}`,
    except: 'tranne',
    dot: false,
  },
  nl: {
    of: ' ',
    and: 'en',
    run: [
      ['van ', ' tot '],
      ['', ' t/m '],
      ['', ' tot en met '],
    ],
    hour: (hour, minute) => [`om ${hour}.${minute} uur`, `${hour}u${minute}`, `${hour}:${minute}`],
    every: (weekday) => `elke ${weekday}`,
    except: 'behalve',
    dot: false,
  },
  pt: {
    of: ' de ',
    and: 'e',
    run: [
      ['de ', ' a '],
      ['', ' a '],
      ['', ' - '],
    ],
    hour: (hour, minute) => [`às ${hour}h${minute}`, `${hour}h${minute}`, `às ${hour}:${minute}`],
    every: (weekday) => `cada ${weekday}`,
    except: 'exceto',
    dot: false,
  },
};

const NOISE = ['zzorp', 'Kwib', '7', 'brimbal 3', '(vlex)'];

export function spokenDate(draw: Draw): SpokenDate {
  const pick = <Of>(list: readonly Of[]) => list[draw(list.length)]!;
  const language = pick(CELL_LANGUAGES);
  const speech = SPEECH[language];
  const first = addDays('2026-01-01', draw(330));
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)];
  const inMonth = (date: string) => date.startsWith(month);
  const name = pick(['long', 'long', 'short'] as const);
  const say = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Date(`${date}T12:00:00Z`).toLocaleDateString(language, { ...options, timeZone: 'UTC' });
  const number = (date: string) => `${+date.slice(8)}${speech.dot ? '.' : ''}`;
  const monthOf = (date: string) => say(date, { month: name }).replace(/\.$/, pick(['', '.']));
  const tail = () => pick(['', `${speech.of}${year}`]);
  const weekday = (date: string) => say(date, { weekday: 'long' });

  const last = addDays(first, 1 + draw(12));
  let dates = [first];
  let cell = `${pick(['', '', `${weekday(first)} `, `${weekday(first)}, `])}${number(first)}${speech.of}${monthOf(first)}${tail()}`;
  let isQualified = false;
  const kind = draw(6);
  if (kind === 1 && inMonth(last)) {
    const [from, to] = pick(speech.run);
    dates = daysThrough(first, last);
    cell = `${from}${number(first)}${to}${number(last)}${speech.of}${monthOf(last)}${tail()}`;
  } else if (kind === 2 && inMonth(last)) {
    dates = [first, last];
    cell = `${number(first)} ${speech.and} ${number(last)}${speech.of}${monthOf(last)}${tail()}`;
  } else if (kind === 3 && !inMonth(last) && last.startsWith(year)) {
    const [from, to] = pick(speech.run);
    dates = daysThrough(first, last);
    cell = `${from}${number(first)}${speech.of}${monthOf(first)}${to}${number(last)}${speech.of}${monthOf(last)}${tail()}`;
  } else if (kind === 4) {
    const end = addDays(first, 14);
    if (inMonth(end)) {
      const [from, to] = pick(speech.run);
      const run = `${from}${number(first)}${to}${number(end)}${speech.of}${monthOf(end)}${tail()}`;
      const isExcept = draw(2) === 0;
      dates = daysThrough(first, end).filter((_, at) => (at % 7 === 0) !== isExcept);
      cell = `${run} (${isExcept ? `${speech.except} ${weekday(first)}` : speech.every(weekday(first))})`;
      isQualified = true;
    }
  } else if (kind === 5) {
    const [, m, d] = first.split('-').map(Number);
    cell = `${pick(['', `${weekday(first)} `])}${d}.${m}.${pick([year, year.slice(2)])}`;
  }
  let time = '';
  if (!isQualified && draw(3) === 0) {
    const [hour, minute] = [13 + draw(10), pick(['00', '15', '30'])];
    time = `${hour}:${minute}`;
    cell = `${cell}${pick([' ', ', '])}${pick(speech.hour(hour, minute))}`;
  }
  const hasNoise = draw(8) === 0;
  return {
    cell: hasNoise ? withNoise(cell, pick(NOISE), draw) : cell,
    language,
    dates,
    time,
    hasNoise,
    isQualified,
  };
}

function withNoise(cell: string, noise: string, draw: Draw): string {
  return draw(2) === 0 ? `${cell} ${noise}` : `${noise} ${cell}`;
}
