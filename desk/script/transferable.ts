// What `google.script.run` can carry out of a script.

import { refusal } from './channel.ts';

const DEPTH_AT_MOST = 100;

/**
 * Gives the value back (nothing as null) when it can leave: no Date, no function, at any depth.
 * @throws Exception that names the place
 */
export function transferable(value: unknown, place: string, depth = 0): unknown {
  if (value === undefined) return null;
  if (value instanceof Date || ['function', 'symbol', 'bigint'].includes(typeof value)) {
    const kind = value instanceof Date ? 'Date' : typeof value;
    throw refusal(
      `google.script.run carries no ${kind}, and the ${place} is one: it cannot leave the script.`,
    );
  }
  if (depth > DEPTH_AT_MOST) throw refusal(`The ${place} is nested too deeply to leave the script.`);
  if (typeof value !== 'object' || value === null) return value;
  const array = Array.isArray(value);
  for (const [name, one] of Object.entries(value)) {
    transferable(one, array ? `${place}[${name}]` : `${place}.${name}`, depth + 1);
  }
  return value;
}
