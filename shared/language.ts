// The languages that editors are spoken to in.

export type InterfaceLanguage = 'en' | 'fr';

/** Something in each of them. */
export type PerLanguage<Of = string> = Readonly<Record<InterfaceLanguage, Of>>;

/** The language of a locale such as `fr_CA` or `en-GB`; English where it is another. */
export function languageOf(locale: string): InterfaceLanguage {
  return /^fr([-_]|$)/i.test(locale) ? 'fr' : 'en';
}
