// The bundle that clasp would push, read from its folder; and the desk's own side of a realm, built once.

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';

const manifestSchema = z.object({
  timeZone: z.string().default('Etc/UTC'),
  oauthScopes: z.array(z.string()).nullable().default(null),
  urlFetchWhitelist: z.array(z.string()).nullable().default(null),
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface Bundle {
  /** Changes whenever a file of the bundle does. */
  version: string;
  manifest: Manifest;
  scripts: { name: string; source: string }[];
  html: Record<string, string>;
}

/** Reads a folder's bundle, again only when a file has changed; a folder that is missing is an empty bundle. */
export class BundleFolder {
  readonly #folder: string;
  #read: Bundle | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The bundle as it stands. While a build is replacing the files, the last whole one.
   * @throws Error when the first one cannot be read
   */
  async current(): Promise<Bundle> {
    try {
      const names = await readdir(this.#folder).catch(() => []);
      const files = names.filter((name) => /\.(js|html)$/.test(name) || name === 'appsscript.json').sort();
      const version = (await Promise.all(files.map((name) => this.#stamp(name)))).join('\n');
      const known = this.#read !== null && (version === this.#read.version || files.length === 0);
      if (!known) this.#read = await this.#readFiles(files, version);
    } catch (cause) {
      if (!this.#read)
        throw new Error(`The bundle in ${this.#folder} cannot be read. Build it again.`, { cause });
    }
    return this.#read!;
  }

  async #stamp(name: string): Promise<string> {
    const { mtimeMs, size, ino } = await stat(join(this.#folder, name));
    return `${name} ${mtimeMs} ${size} ${ino}`;
  }

  async #readFiles(files: readonly string[], version: string): Promise<Bundle> {
    const bundle: Bundle = { version, manifest: manifestSchema.parse({}), scripts: [], html: {} };
    for (const name of files) {
      const source = await readFile(join(this.#folder, name), 'utf8');
      if (name.endsWith('.js')) bundle.scripts.push({ name, source });
      else if (name.endsWith('.html')) bundle.html[name.slice(0, -'.html'.length)] = source;
      else bundle.manifest = manifestSchema.parse(JSON.parse(source));
    }
    return bundle;
  }
}

let realm: Promise<string> | null = null;

/** Google's globals as one expression that a realm evaluates, built once; see `script/realm.ts`. */
export function builtRealm(): Promise<string> {
  realm ??= buildRealm();
  return realm;
}

async function buildRealm(): Promise<string> {
  const built = await build({
    entryPoints: [join(import.meta.dirname, '../script/realm.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'realm',
    target: 'es2022',
    platform: 'neutral',
    logLevel: 'silent',
  });
  return `(() => {${built.outputFiles[0]!.text}\nreturn realm;})()`;
}
