// Bundles `appsscript/` into `appsscript/dist`, exactly as clasp pushes it: the manifest, one script, the
// sidebar. Apps Script calls top-level functions only, so each export of main.ts becomes one.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { OperationalError } from '../shared/operational-error.ts';
import { readCommandLine, runCommand } from './command-line.ts';

const root = join(import.meta.dirname, '..');
const source = join(root, 'appsscript');

/** Where clasp and the desk find the bundle. */
export const BUNDLE_FOLDER = join(source, 'dist');

/** Apps Script knows ES2019 and neither Node nor the browser. */
const TARGET = { target: 'es2019', charset: 'ascii', legalComments: 'inline', logLevel: 'warning' } as const;
const GLOBAL = 'bandstand';

/** Builds the bundle into a folder; `workerUrl` (https) becomes the only address the script may fetch. */
export async function buildBundle(folder = BUNDLE_FOLDER, workerUrl = process.env.WORKER_URL): Promise<void> {
  const [script, sidebar, manifest] = await Promise.all([
    bundleScript(),
    bundleSidebar(),
    manifestFor(workerUrl),
  ]);
  const files = { 'bandstand.js': script, 'sidebar.html': sidebar, 'appsscript.json': manifest };
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => replaceFile(join(folder, name), text)));
  const others = (await readdir(folder)).filter((name) => !(name in files) && !name.endsWith(ASIDE));
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** What a file is called while it is written. */
const ASIDE = '.new';

/** A desk may read the folder at any moment: each file is whole, and one that says the same stays as it is. */
async function replaceFile(path: string, text: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return;
  const aside = `${path}.${randomUUID()}${ASIDE}`;
  await writeFile(aside, text);
  await rename(aside, path);
}

/** The names that main.ts exports: the public surface of the bundle. */
export async function exportedNames(): Promise<string[]> {
  return (await bundleModule()).names;
}

/** The bundle as a module, from which its names are read, and a mark that no other bundle has. */
async function bundleModule(): Promise<{ names: string[]; mark: string }> {
  const { metafile, outputFiles } = await build({
    entryPoints: [join(source, 'main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    ...TARGET,
  });
  const names = Object.values(metafile.outputs)[0]!.exports.sort();
  return { names, mark: createHash('sha256').update(outputFiles[0]!.contents).digest('hex').slice(0, 16) };
}

async function bundleScript(): Promise<string> {
  const { names, mark } = await bundleModule();
  const footer = names.map(
    (name) => `function ${name}() { return ${GLOBAL}.${name}.apply(this, arguments); }`,
  );
  const { outputFiles } = await build({
    entryPoints: [join(source, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    define: { BUNDLE_MARK: JSON.stringify(mark) },
    footer: { js: footer.join('\n') },
    ...TARGET,
  });
  return outputFiles[0]!.text;
}

/** One file: the page with its styles and its script inside, `</script` escaped. */
async function bundleSidebar(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'sidebar/sidebar.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    ...TARGET,
  });
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  const [page, styles] = await Promise.all(
    ['sidebar.html', 'sidebar.css'].map((file) => readFile(join(source, 'sidebar', file), 'utf8')),
  );
  return page!
    .replace(/<style>[^<]*<\/style>/, () => `<style>\n${styles}</style>`)
    .replace(/<script>[^<]*<\/script>/, () => `<script>\n${script}</script>`);
}

async function manifestFor(workerUrl: string | undefined): Promise<string> {
  const manifest = JSON.parse(await readFile(join(source, 'appsscript.json'), 'utf8')) as object;
  const urlFetchWhitelist = workerUrl?.startsWith('https://')
    ? [`${workerUrl.replace(/\/+$/, '')}/`]
    : undefined;
  return `${JSON.stringify({ ...manifest, ...(urlFetchWhitelist && { urlFetchWhitelist }) }, null, 2)}\n`;
}

/** The address to build for; `null` where the script may ask any. Throws an `OperationalError` that names WORKER_URL. */
export function workerUrlFor(given: string | undefined, isAny: boolean): string | null {
  if (isAny) return null;
  if (given && URL.canParse(given) && given.startsWith('https://')) return given;
  throw new OperationalError({
    code: 'worker-url',
    operation: 'build the bundle',
    message: given
      ? `WORKER_URL is ${given}, and Google lets a script be bound to an https:// address alone.`
      : 'WORKER_URL is not set, so the script would be let ask any address.',
    hint: 'Say WORKER_URL=https://…, the address of your worker; or add --any-worker for a script that is to try things out.',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = readCommandLine({
    usage: `WORKER_URL=https://… npm run build
bundles appsscript/ into appsscript/dist, as clasp pushes it; WORKER_URL is the one address that the script may ask.
  --any-worker   instead: it may ask any`,
    options: { 'any-worker': { type: 'boolean' } },
  });
  await runCommand(async () => {
    const workerUrl = workerUrlFor(process.env.WORKER_URL, values['any-worker'] === true);
    await buildBundle(BUNDLE_FOLDER, workerUrl ?? '');
    console.log('Bundled appsscript/ into appsscript/dist');
    return 0;
  });
}
