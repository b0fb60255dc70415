// Pages for what is not there: an address nobody has, an event that was taken out, a programme not yet loaded.

import { page, type Site } from './layout.ts';
import { html } from './markup.ts';

/** 404. */
export function missingPage(site: Site | null): string {
  return absence(site, 'Not found', 'There is no page at this address. It may have been mistyped.');
}

/** 410, for an event that was published once. */
export function removedPage(site: Site, title: string): string {
  return absence(site, title, 'This event is no longer in the programme.');
}

/** 503. */
export function unavailablePage(): string {
  const sentence = 'The programme is being loaded. Nothing is lost: try again in a moment.';
  return absence(null, 'One moment', sentence);
}

function absence(site: Site | null, title: string, sentence: string): string {
  const name = site?.programme.name;
  const parts = {
    title: name ? `${title} · ${name}` : title,
    summary: null,
    path: null,
    header: html`<p><a href="/">${name ?? 'Programme'}</a></p>`,
    main: html`<h1>${title}</h1>
<p>${sentence}</p>
${name !== undefined && html`<p><a href="/">See the whole programme</a></p>`}`,
  };
  return page(parts, site);
}
