// How English counts and quotes.

export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

export const quoted = (text: string) => `“${text}”`;
