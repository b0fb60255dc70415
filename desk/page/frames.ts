// Pages that scripts show (sidebar and dialogs), each served as a document of its own: sandboxed without an
// origin, byte for byte as the script gave it but for `google.script`, which Google puts in as well.

import { randomUUID } from 'node:crypto';
import { problem } from '../guard.ts';
import type { BundleFolder } from '../runs/bundle.ts';
import { loadShim } from './assets.ts';

export const MOST_FRAME_BYTES = 10 * 1024 * 1024;
const FRAMES_KEPT = 20;

/** What a frame is allowed; the page says the same in the `sandbox` of its `iframe`. */
export const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups';

/** The page of a script is one file: nothing is fetched, by it or for it. */
const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  `sandbox ${SANDBOX}`,
].join('; ');

export class Frames {
  readonly #bundles: BundleFolder;
  readonly #pages = new Map<string, string>();

  constructor(bundles: BundleFolder) {
    this.#bundles = bundles;
  }

  /** Keeps a page for a frame to fetch; gives its id. The oldest makes way. */
  keep(html: string): string {
    const id = randomUUID();
    this.#pages.set(id, html);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > FRAMES_KEPT) this.#pages.delete(oldest!);
    return id;
  }

  async show(id: string): Promise<Response> {
    const html = this.#pages.get(id);
    if (html === undefined)
      return problem(404, 'Not found', 'That page of a script is closed. Open it again.');
    const { scripts } = await this.#bundles.current();
    const shim = shimFor(await loadShim(), callable(scripts));
    return new Response(withShim(html, shim), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': FRAME_POLICY,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    });
  }
}

/**
 * The names that `google.script.run` offers: top-level functions but the private ones. A declaration is
 * top-level when it stands at the start of a line, as the build writes it.
 */
export function callable(scripts: readonly { source: string }[]): string[] {
  const names = scripts.flatMap(({ source }) =>
    [...source.matchAll(/^(?:async\s+)?function\s*\*?\s*([\p{L}_$][\p{L}\p{N}_$]*)/gmu)].map(
      ([, name]) => name!,
    ),
  );
  return [...new Set(names)].filter((name) => !name.endsWith('_')).sort();
}

function shimFor(code: string, names: readonly string[]): string {
  const wrapped = `((FUNCTIONS)=>{${code}})(${JSON.stringify(names)})`;
  return `<script>${wrapped.replaceAll('</script', '<\\/script')}</script>`;
}

/** Before everything but the doctype, without which the page would be laid out by older rules. */
function withShim(html: string, shim: string): string {
  const [doctype = ''] = /^\s*<!doctype[^>]*>\s*/i.exec(html) ?? [];
  return `${doctype}${shim}${html.slice(doctype.length)}`;
}
