// What the programme can be narrowed by. Each choice has a short mark, and each showing lists the marks that
// are true of it: the script needs to know nothing else, and ten thousand rows stay light.

import type { PublishedEvent } from '../../shared/event.ts';
import { folded } from '../../shared/text.ts';

export type FacetName = 'area' | 'category' | 'genre' | 'access';

export interface Choice {
  /** As written where it was first met. */
  readonly label: string;
  /** Such as `a3`. */
  readonly mark: string;
}

export interface Facet {
  readonly name: FacetName;
  /** By label. A facet with fewer than two is of no use to anyone. */
  readonly choices: readonly Choice[];
}

export interface Facets {
  readonly all: readonly Facet[];
  readonly hasFree: boolean;
  /** Marks with spaces between; empty when nothing is true of it. */
  marksOf(event: PublishedEvent): string;
}

export const FREE_MARK = 'f';

const VALUES: Readonly<Record<FacetName, (event: PublishedEvent) => readonly (string | null)[]>> = {
  area: ({ area, city }) => [area ?? city],
  category: ({ category }) => [category],
  genre: ({ genres }) => genres,
  access: ({ access }) => access,
};

/** The facets of a whole programme. Choices that differ only in case or spaces are one. */
export function facetsOf(events: readonly PublishedEvent[]): Facets {
  const marks = new Map<FacetName, Map<string, Choice>>();
  const names = Object.keys(VALUES) as FacetName[];
  for (const name of names) marks.set(name, choicesOf(name, events));
  const markOf = (name: FacetName, value: string | null) =>
    value === null ? [] : [marks.get(name)!.get(folded(value))!.mark];
  return {
    all: names.map((name) => ({ name, choices: [...marks.get(name)!.values()] })),
    hasFree: events.some(isFree),
    marksOf: (event) =>
      [
        ...names.flatMap((name) => VALUES[name](event).flatMap((value) => markOf(name, value))),
        ...(isFree(event) ? [FREE_MARK] : []),
      ].join(' '),
  };
}

function choicesOf(name: FacetName, events: readonly PublishedEvent[]): Map<string, Choice> {
  const labels = new Map<string, string>();
  for (const event of events) {
    for (const value of VALUES[name](event)) {
      if (value !== null && !labels.has(folded(value))) labels.set(folded(value), value);
    }
  }
  const sorted = [...labels].sort(([one], [other]) => (one < other ? -1 : 1));
  const letter = name === 'access' ? 'x' : name[0]!;
  return new Map(sorted.map(([key, label], index) => [key, { label, mark: `${letter}${index}` }]));
}

function isFree({ price }: PublishedEvent): boolean {
  return price.kind === 'free';
}
