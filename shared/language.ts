// The languages that editors are spoken to in.

const INTERFACE_LANGUAGES = ['en', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Something in each of them. */
export type PerLanguage<Of = string> = Readonly<Record<InterfaceLanguage, Of>>;

/** The language of a locale such as `fr_CA` or `en-GB`; English where it is another. */
export function languageOf(locale: string): InterfaceLanguage {
  const spoken = locale.toLowerCase().replace(/[-_].*/, '');
  return INTERFACE_LANGUAGES.find((each) => each === spoken) ?? 'en';
}
