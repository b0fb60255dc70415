// What the sentences of every language are put together with.

const LONGEST_QUOTE = 60;

/** A text as long as a sentence may quote it. */
export const short = (text: string) =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;

/** The parts that say something, with a sign between them. */
export const joined = (parts: readonly string[], sign: string) =>
  parts.filter((part) => part !== '').join(sign);
