// The languages that editors are spoken to in.

export type Language = 'en' | 'fr';

/** The language of a locale such as `fr_CA` or `en-GB`; English where it is another. */
export function languageOf(locale: string): Language {
  return /^fr([-_]|$)/i.test(locale) ? 'fr' : 'en';
}
