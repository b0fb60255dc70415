// The languages that editors are spoken to in.

export type Language = 'en' | 'fr';

/** Something in each of them. */
export type PerLanguage<Of = string> = Readonly<Record<Language, Of>>;

/** The language of a locale such as `fr_CA` or `en-GB`; English where it is another. */
export function languageOf(locale: string): Language {
  return /^fr([-_]|$)/i.test(locale) ? 'fr' : 'en';
}
