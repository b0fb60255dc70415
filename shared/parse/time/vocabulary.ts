// The words that stand beside times, in English and French (the other languages: `words.ts`): lower case, without accents; a blank in a phrase
// stands for a blank, a hyphen, an apostrophe, a dot, or nothing.

/** What a piece of a cell is. The letters make the sentences that `cell.ts` knows. */
export type Kind =
  | keyof typeof WORDS
  | 'clock'
  | 'duration'
  | 'impossible'
  | 'date'
  | 'unknown'
  | 'dots'
  | 'plus'
  | 'tilde';

export const WORDS = {
  /** Says nothing that matters: the time is the time. */
  filler: `at|the|o clock|hours|heures|heure|le|la|les|de|du|sharp|precises|precise|pile|prompt
    |on the dot|exactly|exactement|tapantes|petantes|petante|tres precises|local time|heure locale|local|time|horaire|horaires`,
  about: `around|about|approx|approximately|approximatively|circa|ca|c|ish|vers|vers les|environ|env|autour de
    |aux alentours de|roughly|more or less|plus ou moins`,
  /** `à` between two times makes a range, elsewhere nothing. */
  at: 'a',
  to: 'to|au|bis',
  until: `until|till|til|untill|up to|jusqu a|jusqu au|jusque|jusqu aux|jusqu|jusqu a environ`,
  from: `from|as from|as of|starting from|des|a partir de|a partir du|a compter de|depuis|not before|pas avant`,
  onwards: 'onwards|onward|on|and on|and later|et plus|et apres|and after',
  between: 'between|entre',
  and: 'and|et|or|ou|then|puis|ensuite|also|aussi|plus|ainsi qu a|again at|et a|and at',
  doors: `doors|door|doors open|doors open at|doors at|door opens|doors opening|portes|portes a|porte
    |ouverture des portes|ouverture portes|ouverture de porte|portes ouvertes|get in|box office|billetterie`,
  /** Doors beside another time, opening hours on its own. */
  opening: 'open|opens|opening|ouverture|ouvert|ouverte|accueil|accueil public|ouverture au public|welcome',
  show: `show|shows|start|starts|starts at|start time|starting|begins|begin|beginning|showtime|stage|on stage
    |concert|concerts|performance|live|gig|film|screening|projection|seance|spectacle|debut|debut du concert
    |debut du spectacle|debut a|commence|commence a|dj set|kick off|event|main act|curtain|curtain up
    |lever de rideau|representation|music|musique|band|bands|dj|djs|talk|lecture|play|theatre|danse|dance
    |conference|visite|tour|workshop|atelier|reading|headliner|tete d affiche|rencontre|debate|debat
    |ceremony|ceremonie|bal|set`,
  end: `end|ends|ends at|ending|end time|finish|finishes|finishing|fin|fin a|se termine a|termine|curfew
    |closes|closing|ferme a|fermeture a|couvre feu`,
  lasting: 'for|lasts|lasting|duration|length|runs|runtime|running time|duree|duree de|dure|pendant|durant',
  late: `late|very late|tres tard|tard|close|closing time|dawn|sunrise|l aube|aube|all night|all night long
    |toute la nuit|the end|la fin|bout de la nuit|au bout de la nuit|la fermeture|fermeture|the early hours
    |early hours|the small hours|plus soif|pas d heure|open end|open ended|the morning|au petit matin
    |petit matin|le bout de la nuit|l epuisement|whenever|lever du soleil|au lever du soleil|l aurore`,
  tbc: `tbc|tba|tbd|to be confirmed|to be announced|to be decided|to be determined|to be defined|to follow
    |time tbc|time tba|time tbd|time to be confirmed|time to be announced|times to be confirmed|not yet known
    |unknown|not known|pending|coming soon|soon|later|provisional|provisionally|unconfirmed|not confirmed
    |subject to change|a confirmer|a preciser|a definir|a determiner|a venir|a communiquer|a annoncer
    |heure a confirmer|heure a preciser|heure a definir|heure a venir|horaire a confirmer|horaires a confirmer
    |horaire a venir|horaires a venir|horaire a preciser|horaires a preciser|horaire a definir|bientot
    |prochainement|en attente|non confirme|non communique|non defini|pas encore connu|inconnu|inconnue|nc|ndf
    |sous reserve|provisoire|date et heure a confirmer|xx|xx h xx|xxhxx|hh mm`,
  none: 'na|n a|none|nil|aucun|aucune|no end|no end time|pas de fin|sans fin',
  allDay: `all day|allday|all the day|all day long|whole day|the whole day|full day|entire day|the entire day
    |day long|daylong|throughout the day|during the day|toute la journee|tte la journee|journee entiere
    |la journee|journee|journee complete|toute journee|en journee|en continu|around the clock`,
  am: 'am|a m|du matin|du mat|matin|le matin|au matin|in the morning|morning|mornings',
  pm: `pm|p m|de l apres midi|l apres midi|apres midi|aprem|dans l apres midi|in the afternoon|afternoon
    |du soir|soir|le soir|ce soir|en soiree|soiree|dans la soiree|in the evening|evening|evenings|tonight`,
  night: 'at night|in the night|de la nuit|dans la nuit|nuit|night|la nuit',
  /** No hour that two people would agree on. */
  vague: `lunchtime|lunch time|teatime|tea time|dinner time|dusk|sunset|nightfall|twilight|after dark|daytime
    |after work|apres le travail|early evening|late evening|late afternoon|late morning|early morning
    |mid morning|mid afternoon|fin de journee|en fin de journee|fin d apres midi|debut de soiree
    |en debut de soiree|fin de matinee|matinee|en matinee|coucher du soleil|au coucher du soleil
    |tombee de la nuit|a la tombee de la nuit|nuit tombee|a la nuit tombee|crepuscule
    |heure du dejeuner|a l heure du dejeuner|variable|various|various times|see website|see programme
    |see description|voir programme|voir site|voir le site|voir le programme|voir description|horaires variables
    |all weekend|tout le week end|tout le weekend|selon programme|selon le programme|after the match
    |after sunset|apres le coucher du soleil`,
  nextDay: `next day|the next day|following day|the following day|next morning|the next morning|lendemain
    |le lendemain|j 1|d 1|day after|the day after|lendemain matin|le lendemain matin|du lendemain`,
  zone: `eastern time|central time|ct|mountain time|mt|pacific time|pt|z|utc|gmt|bst|ist|wet|west|cet|cest|eet|eest|msk|est|edt|cst|cdt|mst|mdt|pst|pdt|akst|hst|jst|kst
    |aest|aedt|acst|acdt|awst|lhst|lhdt|nzst|nzdt|sast|hkt|sgt|brt|paris time|london time|uk time
    |heure de paris|heure francaise|heure d ete|heure d hiver|new york time|eastern|pacific|heure de londres
    |cest time|cet time`,
  /** Changes the time beside it in a way that is not read: half past, every hour. */
  changing: `half|half past|quarter|quarter past|quarter to|past|et demi|et demie|demi|demie|et quart|quart|moins
    |moins le quart|trente|quinze|before|after|avant|apres|every|each|toutes|tous|chaque|except|sauf`,
  /** The number behind it is an hour on a clock of 24: `ore 9`. */
  hour: 'at the hour of',
  noon: 'noon|midday|mid day|midi',
  midnight: 'midnight|mid night|minuit|mid nite',
} as const;

/** The words of another language, by what they are. */
export type TimeWords = Readonly<Partial<Record<keyof typeof WORDS, string>>>;

/** Signs, each a word of its own. */
export const SIGNS: Readonly<Record<string, Exclude<Kind, 'clock' | 'duration'>>> = {
  '-': 'to',
  '>': 'to',
  ',': 'and',
  ';': 'and',
  '/': 'and',
  '|': 'and',
  '&': 'and',
  '?': 'tbc',
  '(': 'filler',
  ')': 'filler',
  '[': 'filler',
  ']': 'filler',
  '.': 'filler',
  ':': 'filler',
  '!': 'filler',
  '"': 'filler',
  "'": 'filler',
  '@': 'filler',
  '≈': 'about',
  '±': 'about',
  '~': 'tilde',
  '〜': 'tilde',
};

// A slip of the finger beside a time: 19;30, 19:3O, 19 30. Each gives the texts that may have been meant.

/** Reads like a list and is a slip: no blank stands after the sign. */
const SLIP = /^\d{1,2}[;,'"_=*!]\d{2}$/;

export function isSlip(folded: string): boolean {
  return SLIP.test(folded);
}

const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d:.h])o(?![a-z])|o(?=[\d:])/g, '0'],
  [/(?<=[\d:.h])[li|](?![a-z])|[li|](?=[\d:])/g, '1'],
  [/[:;.]{2,}|:[;.,]/g, ':'],
  [/(\d{1,2}) ?[;,'"_=*!] ?(\d{2})(?!\d)/g, '$1:$2'],
  // The keys beside h.
  [/(\d{1,2})[gj](\d{2})?(?![a-z\d])/g, '$1h$2'],
  [/(\d{1,2})[ /-](\d{2})(?!\d)/g, '$1:$2'],
  [/(?<!\d)(\d{2})(\d{2})(?!\d)/g, '$1:$2'],
  [/([:h])(\d)(?![\d:h])/g, '$10$2'],
  [/([:h])(\d)(?![\d:h])/g, '$1$20'],
];

/** What may have been meant by a folded text that nobody can read: each repair alone, then the first of all. */
export function repairsOf(folded: string): string[] {
  const repairs = REPAIRS.map(([slip, repaired]) => folded.replace(slip, repaired));
  const letters = REPAIRS.slice(0, 5).reduce(
    (text, [slip, repaired]) => text.replace(slip, repaired),
    folded,
  );
  return [...new Set([...repairs, letters])].filter((text) => text !== folded);
}
