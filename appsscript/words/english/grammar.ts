// How English counts and quotes.

/** Thousands apart. */
export const grouped = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

export const count = (number: number, one: string, many = `${one}s`) =>
  `${grouped(number)} ${number === 1 ? one : many}`;

export const quoted = (text: string) => `“${text}”`;
