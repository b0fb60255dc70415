// Properties, kept with the workbook, and the cache, kept in memory; both with Google's limits.

import type { Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { StoreName } from './protocol.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** A store's properties; the user's store is one per person. */
export function propertiesOf(workbook: Workbook, store: StoreName, email: string): Record<string, string> {
  const { script, document, user } = workbook.properties;
  if (store === 'script') return script;
  if (store === 'document') return document;
  user[email] ??= {};
  return user[email];
}

/** Sets several properties at once, or none when one is too large. */
export function setProperties(
  properties: Record<string, string>,
  set: Record<string, string>,
  dropOthers: boolean,
): void {
  const next = dropOthers ? set : { ...properties, ...set };
  for (const [key, value] of Object.entries(set)) {
    if (Buffer.byteLength(key) > VALUE_BYTES) throw new Refusal('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new Refusal('Argument too large: value');
  }
  const bytes = Object.entries(next).reduce((sum, [key, value]) => sum + Buffer.byteLength(key + value), 0);
  if (bytes > STORE_BYTES) {
    throw new Refusal(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
  for (const name of Object.keys(properties)) if (!Object.hasOwn(next, name)) delete properties[name];
  Object.assign(properties, next);
}

const CACHED_BYTES = 100 * 1024;
const KEY_CHARACTERS = 250;
const ITEMS_AT_MOST = 1_000;

/** What scripts cached: gone when the desk closes, as a cache may be at any time. */
export class Cache {
  readonly #items = new Map<string, { value: string; until: number }>();

  get(key: string, now: number): string | null {
    const item = this.#items.get(key);
    return item && item.until > now ? item.value : null;
  }

  put(key: string, value: string, until: number): void {
    if (key.length > KEY_CHARACTERS) throw new Refusal('Argument too large: key');
    if (Buffer.byteLength(value) > CACHED_BYTES) throw new Refusal('Argument too large: value');
    this.#items.delete(key);
    this.#items.set(key, { value, until });
    const [oldest] = this.#items.keys();
    if (this.#items.size > ITEMS_AT_MOST && oldest !== undefined) this.#items.delete(oldest);
  }

  drop(key: string): void {
    this.#items.delete(key);
  }
}
