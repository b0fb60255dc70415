// What the page fetches besides itself, bundled once, when first asked for.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface Asset {
  readonly text: string;
  readonly mediaType: string;
  readonly etag: string;
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2b6a55"/><path d="M6 13 16 6l10 7M8 13v11h16V13M8 18h16M13 13v11m6-11v11" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/></svg>`;

let loading: Promise<ReadonlyMap<string, Asset>> | undefined;

/** The files under `/desk/assets/`, by name. */
export function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  loading ??= bundle();
  return loading;
}

let shimLoading: Promise<string> | undefined;

/** The script that a frame gets before the page of a script; it takes its functions' names as `FUNCTIONS`. */
export function loadShim(): Promise<string> {
  shimLoading ??= bundled('frame/shim.ts', 'iife');
  return shimLoading;
}

async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const [script, style] = await Promise.all([bundled('main.ts', 'esm'), bundled('look/desk.css', 'esm')]);
  return new Map([
    ['desk.js', asset(script, 'text/javascript; charset=utf-8')],
    ['desk.css', asset(style, 'text/css; charset=utf-8')],
    ['icon.svg', asset(ICON, 'image/svg+xml')],
  ]);
}

function asset(text: string, mediaType: string): Asset {
  return { text, mediaType, etag: `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"` };
}

async function bundled(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser', entry)],
    bundle: true,
    write: false,
    minify: true,
    format,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
