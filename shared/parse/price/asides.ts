// Numbers in a price cell that are no prices: dates, times, ages, counts, years, telephone numbers. Each is
// replaced by a mark in square brackets, so that it can never become an amount.

export type AsideKind =
  | 'link'
  | 'date'
  | 'time'
  | 'age'
  | 'count'
  | 'group'
  | 'year'
  | 'phone'
  | 'percent'
  | 'half';

/** What was marked, as it stood in the cell. */
export interface PriceAside {
  readonly kind: AsideKind;
  readonly message: string;
}

const MONTH =
  '(?:jan(?:uary|vier|v)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)\\.?(?![a-z])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
/** Not the digits of a longer number, nor of an amount whose sign stands before it. */
const ALONE = "(?<![\\d}.,'a-z]|\\d[/-])(?<!(?<!\\d ?)\\{[^}]{1,4}\\} )";
/** Nor of an amount whose sign comes after it; a sign before the next number is that number's. */
const NO_SIGN = '(?! ?\\{[^}]*\\}(?! ?\\d))(?!\\{)(?![.,]?\\d)';
const YEARS = '(?:ans?|annees?|years?(?: old)?|yrs?|yo|y\\.o\\.?)(?![a-z])';
const MONTHS = '(?:mois|months?)(?![a-z])';
const AGE = "\\d{1,2}(?:'?s)?";
const RANGE = `${AGE}(?:(?: ?(?:-|to|a|et|and) ?|/)${AGE})?`;
const NOUNS =
  "drinks?|beers?|glass(?:es)?|shots?|cocktails?|consos?|consommations?|boissons?|verres?|tapas|courses?|plats?|places?|seats?|spots?|tickets?|billets?|entrees|spectacles?|shows?|concerts?|films?|screenings?|seances?|sets?|acts?|artistes?|artists?|dj'?s?|djs|days?|jours?|nights?|nuits?|soirees?|evenings?|sessions?|classes|cours|workshops?|ateliers?|events?|evenements?|people|persons?|personnes?|pers|pax|adults?|adultes?|kids|children|child|enfants?|students?|friends?|ami\\(?e?\\)?s|guests?|invites?|players?|joueurs?|stages?|scenes?|rooms?|salles?";
const GROUPS =
  'people|persons?|personnes?|pers|pax|adults?|adultes?|friends?|amis?|tickets?|places?|billets?|entrees|players?|joueurs?';

const FIRST: readonly (readonly [AsideKind, RegExp])[] = [
  [
    'link',
    /(?:https?:\/\/|www\.)\S+|[^\s()@,;]+@[^\s()@,;]+\.[a-z]{2,}|(?<![\w.-])[a-z][a-z0-9-]+\.(?:com|org|net|fr|eu|uk|ch|be|de|io|co|info|events?)(?![a-z0-9])(?:\/\S*)?/g,
  ],
  [
    'phone',
    /(?<![\d.,])(?:\+|00)\d{1,3}[ .()-]*\d(?:[ .()-]*\d){6,11}(?!\d)|(?<![\d.,])0\d(?:[ .-]?\d{2}){4}(?!\d)|(?<![\d.,])0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/g,
  ],
  [
    'date',
    /(?<![\d.,])\d{4}-\d{1,2}-\d{1,2}(?!\d)|(?<![\d.,])\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)|(?<![\d.,])\d{1,2}\/\d{1,2}\/\d{2}(?!\d| ?[€£$]| ?\{| ?euros?(?![a-z]))/g,
  ],
  [
    'date',
    new RegExp(
      `(?<![\\d€£$] ?|\\d[.,])(?:${DAY}(?: ?[-&/] ?|, | (?:and|et|or|ou|to|au|a) )){0,3}${DAY}(?:st|nd|rd|th|er)?[ -](?:of )?${MONTH}(?:[ -]?(?:19|20)\\d\\d)?(?!\\d)`,
      'g',
    ),
  ],
  [
    'date',
    new RegExp(
      `(?<![a-z]|\\d )${MONTH} ?-?\\d{1,2}(?:st|nd|rd|th)?(?! ?[€£$](?! ?\\d)| ?e(?:ur|uros?)?(?![a-z])|[.,]?\\d)(?:,? (?:19|20)\\d\\d)?`,
      'g',
    ),
  ],
  [
    'date',
    /(?<=(?<![a-z])(?:before|until|till?|by|on|avant(?: le)?|jusqu'au|le|du|au|apres le|after|a partir du|des le) )\d{1,2}[/.](?:0\d|1[012])(?!\d|[.,]\d| ?[€£$](?! ?\d))/g,
  ],
  ['percent', /[-+]?(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})? ?%/g],
  [
    'half',
    /half[ -]price|demi[ -]tarif|moitie(?: du)? prix|(?<![\d.,])\d (?:for|pour) \d(?![\d.,]| ?[€£$])|bogof?/g,
  ],
  [
    'count',
    /(?<![\d.,€£$])\d{1,2}(?:st|nd|rd|th|ere?|eme?|e|nde?)(?= (?:categorie|cat|rang|serie|release|wave|tier|phase|vague|batch|round|child|kid|person|ticket|day|night|enfant|billet|personne|place|jour|soir|anniversaire|edition|balcon|floor|birthday))/g,
  ],
];

const TIME_OF_DAY = '(?:[01]?\\d|2[0-4])(?:[:.]\\d\\d)?';
const AFTERWARDS: readonly (readonly [AsideKind, RegExp])[] = [
  [
    'time',
    /(?<![\d.,}])(?:[01]?\d|2[0-4]) ?(?::|h|h ?)[0-5]\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?(?![\d.,]\d|\d)(?: ?(?:-|to|a) ?(?:[01]?\d|2[0-4]) ?(?::|h)(?:[0-5]\d)?(?!\d))?/g,
  ],
  [
    'time',
    new RegExp(
      `(?<![\\d.,}])(?:${TIME_OF_DAY} ?(?:[ap]\\.?m?)? ?(?:-|to|a) ?)?${TIME_OF_DAY} ?(?:[ap]\\.? ?m\\b\\.?)`,
      'g',
    ),
  ],
  [
    'time',
    /(?<![\d.,}]|\d (?=\d{3}))(?:\d{1,2} ?(?:h|hrs?)? ?(?:-|to|a) ?)?\d{1,3} ?(?:h|hrs?|heures?|hours?|o'clock|mins?|minutes?|mn)(?![a-z\d])/g,
  ],
  [
    'age',
    new RegExp(
      `(?<![\\d}.,]|\\d-)(?:[-+] ?)?(?:de )?${RANGE} ?(?:${YEARS}|${MONTHS})(?: ?(?:and|&|et|or|ou) (?:over|under|older|younger|up|above|moins|plus|\\+))?(?: ?\\+(?! ?[\\d{]))?`,
      'g',
    ),
  ],
  [
    'age',
    new RegExp(
      `(?<![a-z])(?:under|below|over|younger than|older than|moins de|plus de|- ?de|\\+ ?de|ages?|aged|age de|de plus de) ?(?:the age of |ages? )?${AGE}(?:-${AGE})?(?:\\+)?${NO_SIGN}(?! ?%)`,
      'g',
    ),
  ],
  ['age', /(?<![a-z])(?:u|o)-?\d{2}(?:'?s)?(?![\d{])/g],
  [
    'age',
    new RegExp(`${ALONE}${AGE} ?(?:and|&|et|or|ou) (?:over|under|older|younger|moins|above)(?![a-z])`, 'g'),
  ],
  [
    'age',
    new RegExp(
      `${ALONE}(?:(?:16|18|21)\\+(?= )|(?:[3-9]|[12]\\d|[5-7]\\d)\\+(?=$|[ ,;)/:!.])(?! ?\\d))`,
      'g',
    ),
  ],
  ['age', /(?<![\d}] ?|[a-z\d])\+(?:[3-9]|[12]\d|[5-7]\d)(?=$|[ ,;)/:!.])(?! ?[{\d]|[.,]\d)/g],
  [
    'age',
    /(?<=(?:gratuite?s?|free|reduite?s?|enfants?|jeunes?|kids|children|tarif|tr|students?|etudiants?|\() ?:? ?)-(?:[3-9]|[12]\d)(?! ?[{\d]|[.,]\d| ?-)/g,
  ],
  [
    'age',
    /(?<=(?<![a-z])(?:kids|children|child|enfants?|jeunes?|teens|ados|youth) ?\(?)\d{1,2} ?(?:-|to|a) ?\d{1,2}(?!\d)(?=\)? ?[:=-]? ?(?:\{|free|gratuit|\d))(?! ?\{[^}]*\}(?! ?\d))/g,
  ],
  [
    'group',
    new RegExp(
      `(?<=[\\d}] ?)(?:for|pour|les|the) (?:\\d{1,2}|two|deux|three|trois|four|quatre)(?: (?:${GROUPS}))?(?![a-z\\d]| ?\\{)`,
      'g',
    ),
  ],
  [
    'group',
    new RegExp(
      `(?<![\\d.,}])\\d{1,2} ?(?:(?:${GROUPS})? ?(?:for|pour|=|:)|(?:${GROUPS})) ?(?=\\{|\\d+(?:[.,]\\d\\d)? ?\\{)`,
      'g',
    ),
  ],
  [
    'group',
    /(?<![a-z])(?:table|group|groupe|party|box|booth|team|equipe|family|famille|band|bande|tribu)s? (?:of|de|for|pour) \d{1,3}\+?(?![\d.,]\d| ?\{)/g,
  ],
  // What comes with the ticket is free; to come in is not: `1 conso gratuite`.
  [
    'count',
    /(?<![\d.,}])\d{1,2} (?:consos?|consommations?|boissons?|verres?|cocktails?|cafes?|bieres?) (?:gratuite?|offerte?)s?(?![a-z])/g,
  ],
  ['count', new RegExp(`(?<![\\d.,}]|\\d (?=\\d{3}))\\d{1,4}(?:-| ?x? ?)(?:${NOUNS})(?![a-z])`, 'g')],
  [
    'count',
    /(?<![a-z])(?:places?|seats?|capacity|capacite|jauge|limited to|limitee? a|tier|phase|release|wave|vague|zone|cat(?:egorie|egory)?\.?|day|jour|carre|rang|row|level|niveau|table|room|salle|session|stage|batch|round|hall|gate|porte|section|bloc|block|group|groupe|acte?|part|partie|set|show) ?:? ?(?:max\.? |n?°? ?)?\d{1,4}(?![\d.,]\d|\d| ?\{(?![^}]*\} ?\d))/g,
  ],
];

/** Marks what must be marked while signs and words still stand beside their digits. */
export function markFirst(read: string, asides: PriceAside[]): string {
  return markAll(read, FIRST, asides);
}

/** Marks the rest, once currencies are marked in curly brackets. */
export function markAsides(read: string, asides: PriceAside[]): string {
  let marked = markAll(read, AFTERWARDS, asides);
  const mayHoldHours = /\[|\{|(?<![a-z])(?:free|gratuit)/.test(marked);
  if (mayHoldHours) marked = markAll(marked, HOURS, asides);
  return marked;
}

/** `Free before 23`: an hour, as soon as there is a price to be paid before or after it. */
const HOURS: readonly (readonly [AsideKind, RegExp])[] = [
  [
    'time',
    /(?<=(?<![a-z])(?:before|until|till?|avant|jusqu'a|after|apres|past|@|doors?(?: open)?(?: at)?|portes) ?)(?:[1-9]|1\d|2[0-4])(?:[.:][0-5]\d)?(?! ?\{(?![^}]*\} ?\d))(?![\d.,]\d|\d)/g,
  ],
  ['year', /(?<![\d.,'}]|[-/] ?)(?:19|20)\d\d(?![\d.,']\d|\d| ?\{| ?[-/] ?\d)/g],
];

function markAll(
  read: string,
  marks: readonly (readonly [AsideKind, RegExp])[],
  asides: PriceAside[],
): string {
  if (!/\d|half|demi|moitie|bogo|www|@|\.[a-z]|\}/.test(read)) return read;
  let marked = read;
  for (const [kind, pattern] of marks) {
    marked = marked.replace(pattern, (message) => {
      asides.push({ kind, message: message.trim() });
      return ` [${kind}] `;
    });
  }
  return marked;
}
