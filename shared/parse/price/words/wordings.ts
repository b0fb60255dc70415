// The type of a language's table of words.

/** In small letters without accents: what the reader knows → how the language writes it, `; ` between. */
export type Wordings = Readonly<Record<string, string>>;
