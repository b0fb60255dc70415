// The words of ages, English and French, in small letters without accents.

const phrase = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);
const phrases = (source: string) => new RegExp(phrase(source).source, 'g');

/** Whole cells, letters and digits only: nobody is too young. */
export const EVERYONE: ReadonlySet<string> = new Set(
  `all allages any anyage allagewelcome allageswelcome allwelcome everyone everybody foreveryone forall nolimit
  noagelimit nominimumage noagerestriction noagerestrictions family families familyfriendly forthewholefamily
  familyshow touspublics toutpublic tp tous tousages toutage toutages touslesages pourtous pourtoutelafamille
  toutelafamille famille familial familiale enfamille sanslimitedage pasdelimite pasdelimitedage aucunelimite aucunelimitedage
  toutpublicfamilial publicfamilial u universal 0
  alle jeder fueralle furalle tutti pertutti todos todas paratodos iedereen livre al familien familie familia famiglia gezin`.split(
    /\s+/,
  ),
);

/** In front of a number these say whom it is for, and leave the number as it is. */
export const AUDIENCE = phrases(
  'all ages?|everyone|t(?:out|ous) publics?|tp|tous ages|famil(?:y|ies|le|ial|iale)(?:[ -]friendly)?|public familial|jeune public|jeunesse|kids|children|child|enfants?|bebes?|babies|toddlers?|tout-petits|teens|teenagers|ados(?:lescents)?|adults?|adultes|seniors?',
);
/** Among these, the ones that mean everybody. */
export const ALL_AGES = phrase('all ages?|everyone|t(?:out|ous) publics?|tp|tous ages');

/** What changes nothing about a number. */
export const NEUTRAL = phrases(
  "suitable for|suited to|ideal for|best for|for|pour|aimed at|strictly|strictement|only|uniquement|seulement|recommended|recommended age|recommande\\w*|conseille\\w*|advised|guidance|advisory|age (?:limit|restriction|rating|minimum|minimal|conseille|requis|range)|limite d'age|minimum age|age|ages|aged|people|public|les|the|spectacle|show|event|entry|entree|admission|id|photo id|id required|with id|valid id|required|obligatoire|piece d'identite|please|est|is|are|a l'entree|revolus?|must be|must|doivent etre|reserve (?:aux?|a)|aux?|welcome|allowed",
);

export const LEAST_BEFORE =
  'from|des|a partir de|a compter de|starting(?: at| from)?|minimum|mini|min\\.?|at least|au moins|over|above|plus de|\\+ ?de|\\+|older than';
export const LEAST_AFTER =
  '\\+|(?:and|&|et|or|ou) (?:over|up|above|older|upwards?|plus|\\+)|plus|minimum|mini|min\\.?|upwards?|onwards?|up';
export const MOST_BEFORE =
  "under|below|younger than|less than|moins de|- ?de|up to|jusqu'a|maximum|maxi|max\\.?|u-?";
export const MOST_AFTER = '(?:and|&|et|or|ou) (?:under|younger|below|moins)|maximum|maxi|max';
/** Nobody under this age: a minimum, said the other way round. */
export const FORBIDDEN =
  '(?:interdit\\w*|deconseille\\w*|forbidden|not suitable|unsuitable|no(?: one| admittance| admission| entry| persons?| people| kids| children)?|nobody|not|non|pas|not for|pas de) *(?:aux?|pour|les|to|for|anyone|persons?|people|children)? *(?:under|below|moins de|- ?de|-|younger than)(?: the age of)?';

export const ADULTS = phrase(
  'adults?(?: only)?|adultes?|majeurs?|public majeur|interdit aux mineurs?|no minors|mineurs non admis|over[- ]?age|adults? audience',
);
export const ACCOMPANIED = phrase(
  'accompan\\w*|accompagn\\w*|unless|sauf|with (?:an? )?(?:adult|parent|guardian)\\w*|avec (?:un )?(?:adulte|parent)\\w*|adult supervision|parental\\w*',
);
export const HOURS = phrase("before|after|until|till|avant|apres|jusqu'a \\d+ ?h|midnight|minuit|then|puis");
export const UNSAID = phrase(
  'tbc|tba|tbd|to be confirmed|a confirmer|a preciser|n\\/?a|unknown|inconnu|see \\w+|voir \\w+|varies|variable|selon|depends|ask|contact|kids|children|enfants?|jeune public|jeunesse|teens?|teenagers?|ados|adolescents|seniors?|students?|etudiants?|young people|jeunes|youth|babies|bebes?|toddlers?|tout-petits?|scolaires?|schools?|public averti|avertis?|mature\\w*',
);

/** Nobody keeps adults of more years out: more is a slip, such as 81+. */
export const OLDEST_LIMIT = 75;

export interface Age {
  /** In whole years; 0 for all ages; `null` where there is no minimum, or none that can be read. */
  readonly min: number | null;
  /** As typed, on one line. */
  readonly text: string | null;
}
