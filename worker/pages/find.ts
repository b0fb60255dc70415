// The form that narrows the programme. It is hidden until the script has come: without one the whole
// programme is there to read, and a control that does nothing is not.

import type { Words } from '../words/words.ts';
import { longDate } from './dates.ts';
import type { Facet, Facets } from './facets.ts';
import { FREE_MARK } from './facets.ts';
import type { OpenSite } from './layout.ts';
import { html, type Markup } from './markup.ts';

/** Search, a choice for each facet that has one, and what the script says of it. */
export function findForm(
  { words, programme }: OpenSite,
  facets: Facets,
  dates: readonly string[],
  wordsPath: string,
): Markup {
  const { filters } = words.pages;
  return html`<search class="find" id="find" aria-label="${filters.landmark}" hidden>
<p class="note" id="zone" data-zone="${programme.timeZone}" data-words="${words.pages.otherZone}" hidden></p>
<p class="note" id="over" hidden>${words.pages.over}</p>
<form data-words="${wordsPath}">
<label class="wide">${filters.search}<input type="search" name="q" placeholder="${filters.searchExample}" autocomplete="off" maxlength="100"></label>
<button class="toggle" type="button" aria-expanded="false" aria-controls="choices">${filters.name}</button>
<div class="choices" id="choices"><label>${filters.date}<select name="day"><option value="">${filters.any}</option>${dates.map(
    (date) => html`<option value="${date}">${longDate(date, words)}</option>`,
  )}</select></label>
${facets.all.filter(({ choices }) => choices.length > 1).map((facet) => choiceOf(facet, filters))}
${facets.hasFree && html`<label class="check"><input type="checkbox" name="free" value="1" data-mark="${FREE_MARK}">${filters.free}</label>`}
<label class="check" hidden><input type="checkbox" name="past" value="1">${filters.past}</label></div>
<button type="reset">${filters.clear}</button>
<p class="wide" role="status" data-count="${filters.count}" data-none="${filters.none}" data-gone="${filters.onlyGone}"></p>
</form>
</search>
`;
}

function choiceOf({ name, choices }: Facet, filters: Words['pages']['filters']): Markup {
  return html`<label>${filters[name]}<select name="${name}"><option value="">${filters.any}</option>${choices.map(
    ({ label, mark }) => html`<option value="${label}" data-mark="${mark}">${label}</option>`,
  )}</select></label>
`;
}
