// Published events whose key stands in no row any more, while a new row looks like one of them: publishing would
// tell every calendar that the one is off, and bring the other as something new.

import type { PublishedEvent } from '../event.ts';
import { addTo } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import { folded } from '../text.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';

/** Asked on rows without a published history; what is over may go, and come back as another year's. */
export function* lookAlikeQuestions(set: EventSet): Iterable<RuleFinding> {
  const lost = [...set.published.values()].filter(
    (event) => !set.keys.has(event.key.toLowerCase()) && isAhead(event, set.today),
  );
  if (lost.length === 0) return;
  const byTitle = new Map<string, PublishedEvent[]>();
  const byLink = new Map<string, PublishedEvent[]>();
  const byPlace = new Map<string, PublishedEvent[]>();
  for (const event of lost) {
    addTo(byTitle, folded(event.title), event);
    for (const { url, kind } of event.links) if (kind === 'tickets') addTo(byLink, url, event);
    const place = placeOf(event.occurrences[0]?.date, event.venue);
    if (place !== '') addTo(byPlace, place, event);
  }
  /** The strongest sign first. */
  const likestOf = ({ title, content }: SetEvent): PublishedEvent | undefined => {
    const links = content.links.flatMap(({ url, kind }) =>
      kind === 'tickets' ? (byLink.get(url) ?? []) : [],
    );
    const place = byPlace.get(placeOf(content.occurrences[0]?.date, content.venue));
    return byTitle.get(title)?.[0] ?? links[0] ?? place?.[0];
  };
  for (const event of set.events) {
    if (event.isPublished) continue;
    const likest = likestOf(event);
    if (!likest) continue;
    const { key, title } = likest;
    const parameters = { key, title, date: likest.occurrences[0]?.date ?? '' };
    yield { event, field: 'key', found: finding('key-look-alike', parameters, [key]), facts: key };
  }
}

function isAhead({ occurrences }: PublishedEvent, today: string): boolean {
  return occurrences.some(({ date }) => date >= today);
}

/** Empty where one of the two is not said. */
function placeOf(date: string | undefined, venue: string | null): string {
  const name = venue === null ? '' : folded(venue);
  return date === undefined || name === '' ? '' : `${date} ${name}`;
}
