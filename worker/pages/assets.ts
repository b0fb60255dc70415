// What pages fetch besides themselves: typefaces, one script, an icon. The name of each says its content, so
// browsers keep them for good. The same for every revision, but for the icon.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TypefaceName } from '../../shared/settings.ts';
import { buildDocument, type Document, fixedDocument, lazyDocument } from '../feed/document.ts';
import { commonHeaders } from '../feed/headers.ts';
import { type FontFile, readTypefaces, type Typeface } from './look/typefaces.ts';

/** A file under `/assets/`. */
export interface Asset {
  readonly path: string;
  readonly document: Document;
}

export interface ServedFont extends Asset {
  readonly font: FontFile;
}

export interface ServedTypeface extends Omit<Typeface, 'files'> {
  readonly fonts: readonly ServedFont[];
}

export interface Assets {
  readonly typefaces: Readonly<Record<TypefaceName, ServedTypeface>>;
  /** With the digest that the browser checks it against. */
  readonly script: Asset & { readonly integrity: string };
}

let loading: Promise<Assets> | undefined;

/** The assets of this process, read and bundled when first asked for. */
export function loadAssets(): Promise<Assets> {
  loading ??= readAssets();
  return loading;
}

async function readAssets(): Promise<Assets> {
  const script = await bundleScript();
  const { poster, serif, plain } = readTypefaces();
  const typefaces = { poster: served(poster), serif: served(serif), plain: served(plain) };
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return {
    typefaces,
    script: { ...textAsset('programme', 'js', 'text/javascript; charset=utf-8', script), integrity },
  };
}

function served({ files, ...typeface }: Typeface): ServedTypeface {
  return { ...typeface, fonts: files.map(fontAsset) };
}

function fontAsset(font: FontFile): ServedFont {
  const path = pathOf(font.family.toLowerCase().replace(' ', '-'), 'woff2', font.bytes);
  return { font, path, document: fixedDocument(font.bytes, assetHeaders('font/woff2')) };
}

/** An asset that is text. */
export function textAsset(name: string, extension: string, mediaType: string, text: string): Asset {
  return {
    path: pathOf(name, extension, Buffer.from(text)),
    document: lazyDocument(text, assetHeaders(mediaType)),
  };
}

/** An asset that is text and may be long: every encoding is built now, off the event loop. */
export async function builtAsset(
  name: string,
  extension: string,
  mediaType: string,
  text: string,
): Promise<Asset> {
  return {
    path: pathOf(name, extension, Buffer.from(text)),
    document: await buildDocument(text, assetHeaders(mediaType)),
  };
}

function pathOf(name: string, extension: string, bytes: Buffer): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return `/assets/${name}-${digest}.${extension}`;
}

function assetHeaders(contentType: string) {
  return {
    'Content-Type': contentType,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': "default-src 'none'",
    ...commonHeaders('public, max-age=31536000, immutable', null),
  };
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser/main.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
}
