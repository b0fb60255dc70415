// What every page has around its content: head, landmarks, the way past the navigation, the foot.

import type { Programme } from '../../shared/publication/manifest.ts';
import { PROGRAMME_CALENDAR_PATH } from '../feed/addresses.ts';
import { html, Markup, type Value } from './markup.ts';
import { STYLE } from './style.ts';
import { isWebLink } from './web-link.ts';

/** What pages need to know besides the events. */
export interface Site {
  readonly programme: Programme;
  /** Where the pages are reached, without a slash at the end; `null` when nobody said. */
  readonly siteUrl: string | null;
}

export interface PageParts {
  readonly title: string;
  /** One sentence for search results; `null` on pages that must not be found. */
  readonly summary: string | null;
  /** Percent-encoded; `null` on pages that stand for no address. */
  readonly path: string | null;
  readonly image?: string | null;
  readonly head?: Value;
  readonly header: Value;
  readonly nav?: Value;
  readonly main: Value;
}

const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`);

/** A whole page as text; `site` is `null` while no revision can be served. */
export function page(parts: PageParts, site: Site | null): string {
  const siteUrl = site?.siteUrl ?? null;
  const url = siteUrl === null || parts.path === null ? null : `${siteUrl}${parts.path}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
${describe(parts, url)}
${STYLE_ELEMENT}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>${parts.header}</header>
${parts.nav}
<main id="content" tabindex="-1">
${parts.main}
</main>
<footer>${site && foot(site.programme)}</footer>
</body>
</html>
`.text;
}

function describe({ title, summary, image, head }: PageParts, url: string | null): Markup {
  if (summary === null) return html`<meta name="robots" content="noindex">`;
  return html`<meta name="description" content="${summary}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
${image && html`<meta property="og:image" content="${image}">`}
${url && html`<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`}
<link rel="alternate" type="text/calendar" href="${PROGRAMME_CALENDAR_PATH}">
${head}`;
}

function foot({ timeZone, url }: Programme): Markup {
  return html`
<p>All times are local to the programme (${timeZone}).</p>
<p><a href="${PROGRAMME_CALENDAR_PATH}">Subscribe to the calendar</a></p>
${isWebLink(url) && html`<p><a href="${url}">Visit the website</a></p>`}
`;
}
