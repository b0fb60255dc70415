// How French counts and quotes.

/** In French 0 and 1 are singular. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number < 2 ? one : many}`;

export const quoted = (text: string) => `« ${text} »`;
