// `PropertiesService` and `CacheService`, with Google's limits.

import type { StoreName } from '../runs/protocol.ts';
import { ask, isTriggeredUnder, refusal } from './channel.ts';
import { EmulatedObject } from './present.ts';

type Google = GoogleAppsScript.Properties.PropertiesService;
type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleCaches = GoogleAppsScript.Cache.CacheService;
type GoogleCache = GoogleAppsScript.Cache.Cache;

export class PropertiesServiceEmulation
  extends EmulatedObject<Google>
  implements Pick<Google, 'getScriptProperties' | 'getDocumentProperties' | 'getUserProperties'>
{
  constructor() {
    super('PropertiesService');
  }
  getScriptProperties(): GoogleProperties {
    return new PropertiesEmulation('script').face;
  }
  getDocumentProperties(): GoogleProperties {
    if (isTriggeredUnder('triggersHaveNoProperties')) return null as unknown as GoogleProperties;
    return new PropertiesEmulation('document').face;
  }
  getUserProperties(): GoogleProperties {
    return new PropertiesEmulation('user').face;
  }
}

class PropertiesEmulation
  extends EmulatedObject<GoogleProperties>
  implements
    Pick<
      GoogleProperties,
      | 'getProperty'
      | 'getProperties'
      | 'getKeys'
      | 'setProperty'
      | 'setProperties'
      | 'deleteProperty'
      | 'deleteAllProperties'
    >
{
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super('Properties');
    this.#store = store;
  }
  getProperty(key: string): string | null {
    const all = this.getProperties();
    return Object.hasOwn(all, key) ? all[key]! : null;
  }
  getProperties(): Record<string, string> {
    return ask('properties', { store: this.#store });
  }
  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }
  setProperty(key: string, value: string): GoogleProperties {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Record<string, string>, deleteAllOthers = false): GoogleProperties {
    const set = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    ask('setProperties', { store: this.#store, set, dropOthers: deleteAllOthers });
    return this.face;
  }
  deleteProperty(key: string): GoogleProperties {
    ask('dropProperty', { store: this.#store, name: key });
    return this.face;
  }
  deleteAllProperties(): GoogleProperties {
    return this.setProperties({}, true);
  }
}

export class CacheServiceEmulation
  extends EmulatedObject<GoogleCaches>
  implements Pick<GoogleCaches, 'getScriptCache' | 'getDocumentCache' | 'getUserCache'>
{
  constructor() {
    super('CacheService');
  }
  getScriptCache(): GoogleCache {
    return new CacheEmulation('script').face;
  }
  getDocumentCache(): GoogleCache {
    return new CacheEmulation('document').face;
  }
  getUserCache(): GoogleCache {
    return new CacheEmulation('user').face;
  }
}

const DEFAULT_SECONDS = 600;
const SECONDS_AT_MOST = 21_600;

class CacheEmulation
  extends EmulatedObject<GoogleCache>
  implements Pick<GoogleCache, 'get' | 'put' | 'remove' | 'getAll' | 'putAll' | 'removeAll'>
{
  readonly #store: StoreName;

  constructor(store: StoreName) {
    super('Cache');
    this.#store = store;
  }
  get(key: string): string | null {
    return ask('cacheGet', { store: this.#store, name: key });
  }
  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    if (expirationInSeconds > SECONDS_AT_MOST) throw refusal('Argument too large: expirationInSeconds');
    ask('cachePut', { store: this.#store, name: key, value: String(value), seconds: expirationInSeconds });
  }
  remove(key: string): void {
    ask('cacheDrop', { store: this.#store, name: key });
  }
  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }
  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
