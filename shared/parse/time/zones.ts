// The zones that people name behind a time, as minutes east of UTC on a day.

/** Names that mean one offset, and the one that they are loosely used for in summer. */
const FIXED: Readonly<Record<string, readonly [number, number?]>> = {
  z: [0],
  utc: [0],
  gmt: [0, 60],
  wet: [0, 60],
  west: [60],
  bst: [60],
  cet: [60, 120],
  cest: [120],
  mez: [60, 120],
  mesz: [120],
  eet: [120, 180],
  eest: [180],
  msk: [180],
  est: [-300, -240],
  edt: [-240],
  cst: [-360, -300],
  cdt: [-300],
  mst: [-420, -360],
  mdt: [-360],
  pst: [-480, -420],
  pdt: [-420],
  akst: [-540, -480],
  hst: [-600],
  jst: [540],
  kst: [540],
  aest: [600, 660],
  aedt: [660],
  awst: [480],
  nzst: [720, 780],
  nzdt: [780],
  sast: [120],
  hkt: [480],
  sgt: [480],
  brt: [-180],
};
/** Names that mean the offset of the day. */
const AMERICAN: Readonly<Record<string, number>> = {
  et: -300,
  eastern: -300,
  'eastern time': -300,
  'new york time': -300,
  ct: -360,
  'central time': -360,
  mt: -420,
  'mountain time': -420,
  pt: -480,
  pacific: -480,
  'pacific time': -480,
};
const EUROPEAN: Readonly<Record<string, number>> = {
  'paris time': 60,
  'heure de paris': 60,
  'heure francaise': 60,
  'heure française': 60,
  'deutsche zeit': 60,
  'london time': 0,
  'uk time': 0,
  'heure de londres': 0,
};
const ROOM = ',? *[([]? *';
const OFFSET = /(?<=\d{2}:\d{2}) ?\+(\d{2}):?(\d{2})$/;
const NAMES = [...Object.keys(FIXED), ...Object.keys(AMERICAN), ...Object.keys(EUROPEAN)].sort(
  (a, b) => b.length - a.length,
);
const NAMED = new RegExp(
  `${ROOM}(?<![a-z])(${NAMES.join('|')})(?: ?([+-]) ?(\\d{1,2})(?::?(\\d{2}))?)?[)\\]]?$`,
  'i',
);

export interface WrittenZone {
  /** What stands before it. */
  readonly time: string;
  /** The likeliest first, on an ISO date. */
  readonly offsetsOn: (date: string) => readonly number[];
}

/** The zone at the end of a text that holds a time; `null` without one. */
export function zoneBehind(text: string): WrittenZone | null {
  if (text.length > 80) return null;
  const behind = OFFSET.exec(text);
  if (behind) {
    const minutes = +behind[1]! * 60 + +behind[2]!;
    return { time: text.slice(0, behind.index), offsetsOn: () => [minutes] };
  }
  const found = NAMED.exec(text);
  if (!found) return null;
  const time = text.slice(0, found.index).trim();
  if (!/\d/.test(time)) return null;
  const name = found[1]!.toLowerCase();
  if (found[2] !== undefined) {
    if (!['utc', 'gmt', 'z'].includes(name)) return null;
    const minutes = (+found[3]! * 60 + +(found[4] ?? 0)) * (found[2] === '-' ? -1 : 1);
    return { time, offsetsOn: () => [minutes] };
  }
  return { time, offsetsOn: (date) => offsetsOf(name, date) };
}

function offsetsOf(name: string, date: string): readonly number[] {
  const european = EUROPEAN[name];
  if (european !== undefined) return [european + (isEuropeanSummer(date) ? 60 : 0)];
  const american = AMERICAN[name];
  if (american !== undefined) return [american + (isAmericanSummer(date) ? 60 : 0)];
  const [offset, loosely] = FIXED[name]!;
  const month = +date.slice(5, 7);
  const isSummer = month > 3 && month < 11;
  return loosely !== undefined && isSummer ? [offset, loosely] : [offset];
}

/** From the last Sunday of March to the last of October. */
function isEuropeanSummer(date: string): boolean {
  const year = date.slice(0, 4);
  return date >= sundayOf(`${year}-03-25`) && date < sundayOf(`${year}-10-25`);
}

/** From the second Sunday of March to the first of November. */
function isAmericanSummer(date: string): boolean {
  const year = date.slice(0, 4);
  return date >= sundayOf(`${year}-03-08`) && date < sundayOf(`${year}-11-01`);
}

/** The first Sunday from a date on. */
function sundayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}
