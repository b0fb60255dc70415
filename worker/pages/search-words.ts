// What the search knows beyond the rows of the programme: the words of descriptions and the like, by event, in
// a file of their own that a page asks for when its reader turns to the search.

import type { PublishedEvent } from '../../shared/event.ts';
import { type Asset, builtAsset } from './assets.ts';

/** The file for these events: `{"<event key>": "each word once"}`, as JSON. */
export function searchWords(events: readonly PublishedEvent[]): Promise<Asset> {
  const all: Record<string, string> = {};
  for (const event of events) {
    const words = wordsBeyondTheRow(event);
    if (words !== '') all[event.key] = words;
  }
  return builtAsset('words', 'json', 'application/json', JSON.stringify(all));
}

function wordsBeyondTheRow(event: PublishedEvent): string {
  const { title, host, venue, address, area, city, category } = event;
  const inRow = new Set(wordsOf([title, host, venue, venue || address ? area : null, category]));
  const { description, tags, hostCountries, country, series } = event;
  const beyond = wordsOf([description, ...tags, address, area, city, country, ...hostCountries, series]);
  return [...new Set(beyond)].filter((word) => !inRow.has(word)).join(' ');
}

/** In small letters, without what stands around a word; what stands inside it, as in `l’été`, stays. */
function wordsOf(texts: readonly (string | null)[]): string[] {
  return texts
    .flatMap((text) => text?.toLowerCase().split(/\s+/) ?? [])
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => word !== '');
}

const AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
