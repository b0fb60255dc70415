// Pages for what is not there: an address nobody has, an event that was taken out, a programme not yet loaded.

import { bar, page, type Site } from './layout.ts';
import { html } from './markup.ts';

/** 404. */
export function missingPage(site: Site): string {
  const { title, sentence } = site.words.pages.missing;
  return absence(site, title, sentence);
}

/** 410, for an event that was published once. */
export function removedPage(site: Site, title: string): string {
  return absence(site, title, site.words.pages.removed);
}

/** 503. */
export function unavailablePage(site: Site): string {
  const { title, sentence } = site.words.pages.unavailable;
  return absence(site, title, sentence);
}

function absence(site: Site, title: string, sentence: string): string {
  const name = site.programme?.name;
  const parts = {
    title: name ? `${title} · ${name}` : title,
    summary: null,
    path: null,
    header: bar(site),
    main: html`<div class="alone"><h1>${title}</h1>
<p>${sentence}</p>
${name !== undefined && html`<p><a href="/">${site.words.pages.wholeProgramme}</a></p>`}</div>`,
  };
  return page(parts, site);
}
