// What every page has around its content: head, landmarks, the way past the navigation, the foot.

import type { Programme } from '../../shared/publication/manifest.ts';
import { PROGRAMME_CALENDAR_PATH } from '../feed/addresses.ts';
import type { Words } from '../words/words.ts';
import { isWebLink } from './links.ts';
import type { Look } from './look/look.ts';
import { html, Markup, type Value } from './markup.ts';

/** What pages need to know besides the events. */
export interface Site {
  /** `null` while no revision can be served. */
  readonly programme: Programme | null;
  /** Where the pages are reached, without a slash at the end; `null` when nobody said. */
  readonly siteUrl: string | null;
  readonly words: Words;
  readonly look: Look;
  readonly script: { readonly path: string; readonly integrity: string };
  readonly iconPath: string | null;
}

/** A site that has a programme. */
export type OpenSite = Site & { readonly programme: Programme };

export interface PageParts {
  readonly title: string;
  /** One sentence for search results; `null` on pages that must not be found. */
  readonly summary: string | null;
  /** Percent-encoded; `null` on pages that stand for no address. */
  readonly path: string | null;
  readonly image?: string | null;
  readonly head?: Value;
  readonly header: Value;
  readonly main: Value;
}

/** A whole page as text. */
export function page(parts: PageParts, site: Site): string {
  const { words, look, programme } = site;
  return html`<!doctype html>
<html lang="${languageOf(words)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
${look.preloads.map(
  (path) => html`<link rel="preload" href="${path}" as="font" type="font/woff2" crossorigin>
`,
)}${new Markup(`<style>${look.style}</style>`)}
<meta name="theme-color" content="${look.accent}">
${site.iconPath && html`<link rel="icon" href="${site.iconPath}" type="image/svg+xml">`}
${describe(parts, site)}
</head>
<body>
<a class="skip" href="#content">${words.pages.skip}</a>
${parts.header}
<main id="content" tabindex="-1">
${parts.main}
</main>
<footer>${programme && foot(programme, words)}${site.siteUrl !== null && parts.path !== null && html`<p class="printed">${site.siteUrl}${parts.path}</p>`}</footer>
</body>
</html>
`.text;
}

/** `en-GB` → `en`. */
function languageOf({ locale }: Words): string {
  return locale.replace(/-.*/, '');
}

/** The head of a page that is not the programme: its name, and the way back. */
export function bar(site: Site): Markup {
  return html`<header class="bar"><p><a href="/">${site.programme?.name ?? site.words.pages.programme}</a></p></header>`;
}

function describe({ title, summary, path, image, head }: PageParts, site: Site): Markup {
  if (summary === null) return html`<meta name="robots" content="noindex">`;
  const url = site.siteUrl === null || path === null ? null : `${site.siteUrl}${path}`;
  return html`<meta name="description" content="${summary}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="og:locale" content="${site.words.locale.replace('-', '_')}">
${site.programme && html`<meta property="og:site_name" content="${site.programme.name}">`}
<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">
${image && html`<meta property="og:image" content="${image}">`}
${url && html`<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`}
<link rel="alternate" type="text/calendar" href="${PROGRAMME_CALENDAR_PATH}">
${head}
<script type="module" src="${site.script.path}" integrity="${site.script.integrity}"></script>`;
}

function foot({ timeZone, url }: Programme, words: Words): Markup {
  return html`
<p>${words.pages.zone(timeZone)}</p>
<ul>
<li><a href="${PROGRAMME_CALENDAR_PATH}">${words.pages.subscribe}</a></li>
${isWebLink(url) && html`<li><a href="${url}">${words.pages.website}</a></li>`}
</ul>
`;
}
