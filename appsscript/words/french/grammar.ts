// How French counts and quotes.

/** Thousands apart. */
export const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** In French 0 and 1 are singular. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${grouped(number)} ${number < 2 ? one : many}`;

export const quoted = (text: string) => `« ${text} »`;
