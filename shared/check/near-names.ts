// Categories, areas and genres that stand once, a slip away from one that stands often: a filter would show
// them apart.

import { columnOf } from '../columns.ts';
import { addTo } from '../groups.ts';
import { finding } from '../issues/issue.ts';
import { writeList } from '../parse/list/write.ts';
import { parseList } from '../parse/list.ts';
import { parseName } from '../parse/name.ts';
import { isSlipOfName } from '../parse/near.ts';
import { resolving } from '../parse/parsed.ts';
import { folded } from '../text.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';

type NameField = 'category' | 'area' | 'genres';

export function* nearQuestions({ events }: EventSet): Iterable<RuleFinding> {
  for (const field of ['category', 'area', 'genres'] as const) yield* nearIn(field, events);
}

/** Fewer events do not make a name the known one. */
const FEWEST_KNOWN = 3;
/** The most used ones: no programme has more categories that people know. */
const MOST_KNOWN = 200;
/** More names that stand once are tags, not a vocabulary. */
const MOST_ALONE = 2_000;

function* nearIn(field: NameField, events: readonly SetEvent[]): Iterable<RuleFinding> {
  const holders = new Map<string, SetEvent[]>();
  for (const event of events) for (const name of namesIn(event, field)) addTo(holders, name, event);
  const known: { name: string; count: number; word: string; stem: string }[] = [];
  const alone: { name: string; event: SetEvent }[] = [];
  for (const [name, { length, 0: event }] of holders) {
    if (length >= FEWEST_KNOWN) known.push({ name, count: length, word: folded(name), stem: stemOf(name) });
    else if (length === 1) alone.push({ name, event: event! });
  }
  if (known.length === 0 || alone.length > MOST_ALONE) return;
  known.sort((one, other) => other.count - one.count);
  for (const { name, event } of alone) {
    const [word, stem] = [folded(name), stemOf(name)];
    const near = known
      .slice(0, MOST_KNOWN)
      .find((each) => each.word === word || each.stem === stem || isSlip(word, each.word));
    if (!near) continue;
    const parameters = { value: name, header: columnOf(field).header, count: near.count, known: near.name };
    const suggestions = resolving([cellWith(event, field, name, near.name)], (text) =>
      findingsIn(field, text),
    );
    const found = finding('value-near', parameters, suggestions);
    yield { event, field, found, facts: `${field}: ${name}, ${near.name}` };
  }
}

function namesIn({ content }: SetEvent, field: NameField): readonly string[] {
  if (field === 'genres') return content.genres;
  const name = content[field];
  return name === null ? [] : [name];
}

const SHORTEST = 5;

/** Of short words half the letters are a slip away. */
function isSlip(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST && isSlipOfName(one, other);
}

/** One for singular and plural, in English and French. */
function stemOf(name: string): string {
  const word = folded(name);
  return word.length < SHORTEST
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/aux$/, 'al')
        .replace(/(?<!s)[sx]$/, '');
}

/** The whole cell with one name in the place of another. */
function cellWith({ content }: SetEvent, field: NameField, name: string, known: string): string {
  if (field !== 'genres') return known;
  return writeList([...new Set(content.genres.map((each) => (each === name ? known : each)))]);
}

function findingsIn(field: NameField, text: string) {
  return field === 'genres'
    ? parseList(text, columnOf(field).header).findings
    : field === 'area'
      ? parseName(text, columnOf(field).header).findings
      : [];
}
