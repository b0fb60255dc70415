/** Which words mean which of twelve months; folded, without accents. */
export const MONTH_WORDS: ReadonlyMap<string, number> = tableOf([
  'january jan janvier janv',
  'february feb febr fevrier fevr fev',
  'march mar mars',
  'april apr avril avr',
  'may mai',
  'june jun juin',
  'july jul juillet juil juill',
  'august aug aout aou',
  'september sept sep septembre',
  'october oct octobre',
  'november nov novembre',
  'december dec decembre',
]);

/** Which words mean which weekday, 1 for Sunday; plurals apart. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = tableOf([
  'sunday sun dimanche dim',
  'monday mon lundi lun',
  'tuesday tues tue mardi mar',
  'wednesday weds wed mercredi mer mercr',
  'thursday thurs thur thu jeudi jeu',
  'friday fri vendredi ven vend',
  'saturday sat samedi sam',
]);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = tableOf([
  'sundays suns dimanches',
  'mondays lundis',
  'tuesdays mardis',
  'wednesdays mercredis',
  'thursdays jeudis',
  'fridays vendredis',
  'saturdays samedis',
]);

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const FRENCH = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** The name of a weekday (0 is Sunday), in the language of a word that stands beside it. */
export function weekdayName(weekday: number, beside: string): string {
  const isFrench = /^(dim|lun|mar(di|s|$)|mer|jeu|ven|sam)/.test(beside);
  return (isFrench ? FRENCH : ENGLISH)[weekday]!;
}

type WordKind = 'run' | 'and' | 'or' | 'filler' | 'from' | 'vague' | 'first';

const KINDS: Readonly<Record<WordKind, string>> = {
  run: 'to until till til through thru au jusqu jusquau',
  and: 'and et puis',
  or: 'or ou',
  filler: 'the le la les l on of de d date dates ce this daily quotidiennement',
  from: 'from du des starting',
  vague:
    'every each chaque tous toutes weekend weekends week weeks we wc wb commencing beginning semaine semaines ' +
    'mid mi early late debut fin end courant summer ete spring printemps autumn fall automne winter hiver ' +
    'next prochain prochaine today tomorrow aujourdhui demain last dernier derniere second third ' +
    'fourth premiere deuxieme troisieme quatrieme between entre season saison month mois year annee weekly ' +
    'monthly hebdomadaire mensuel in en dans night nights nuit nuits easter paques noel christmas various plusieurs ongoing onwards',
  first: 'premier first',
};

export const WORD_KINDS: ReadonlyMap<string, WordKind> = new Map(
  (Object.keys(KINDS) as WordKind[]).flatMap((kind) =>
    KINDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** What a cell says that has no date yet. */
export const TO_BE_CONFIRMED: ReadonlySet<string> = new Set(
  (
    'tbc tba tbd tobeconfirmed tobeannounced tobedecided datetbc datetba datetbd datetobeconfirmed ' +
    'datetobeannounced aconfirmer apreciser avenir aannoncer adefinir dateaconfirmer dateapreciser ' +
    'dateavenir adeterminer'
  ).split(' '),
);

/** Words that one slip would turn into a month or a weekday, and that mean themselves. */
const OF_THEIR_OWN = new Set(
  'day days jour jours man men sun set sets fan son mat jam web wet van sum sat doors noon midi free not now non'.split(
    ' ',
  ),
);

interface Slip {
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

/** The months and weekdays that a word misses by one letter: one put in, left out, changed, or two swapped. */
export function slipOf(word: string): Slip | null {
  if (word.length < 3 || word.length > 11 || OF_THEIR_OWN.has(word)) return null;
  const near = (words: ReadonlyMap<string, number>) => [
    ...new Set([...words].filter(([known]) => known.length > 2 && isOneSlip(word, known)).map(([, n]) => n)),
  ];
  const slip = { months: near(MONTH_WORDS), weekdays: near(WEEKDAY_WORDS) };
  return slip.months.length + slip.weekdays.length > 0 ? slip : null;
}

function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === known[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(word.length, known.length) - start &&
    word[word.length - 1 - end] === known[known.length - 1 - end]
  ) {
    end += 1;
  }
  const [mine, theirs] = [word.slice(start, word.length - end), known.slice(start, known.length - end)];
  if (mine.length <= 1 && theirs.length <= 1) return true;
  return mine.length === 2 && theirs.length === 2 && mine[0] === theirs[1] && mine[1] === theirs[0];
}

function tableOf(lines: readonly string[]): Map<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)));
}

/** A word for looking up: small letters, no accents, no full stop. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

// The month of a day that says none: from the right in `20, 21 & 27 June`, from the left in `June 12-14 & 19`.

export type TokenKind =
  /** `2027-06-19`: year, month, day. */
  | 'iso'
  /** `19/06/2027`: two numbers in unknown order, year. */
  | 'triple'
  /** `19/06`: two numbers in unknown order. */
  | 'pair'
  | 'number'
  /** `’27` or what can only be a year. */
  | 'year'
  /** `46557.8125`: days since 1899-12-30, minutes of the day. */
  | 'serial'
  | 'time'
  | 'month'
  /** 0 is Sunday. */
  | 'weekday'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  | 'mark'
  | 'break'
  | 'word'
  | WordKind;

export interface Token {
  kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** As `kind` says. */
  numbers: readonly number[];
  /** The digits of a number, the separator of a whole date, the folded word. */
  readonly mark: string;
  /** The word is one slip away from what it is taken for. */
  slip?: Slip;
  /** A plural weekday, or a number that is an ordinal. */
  readonly more?: boolean;
}
