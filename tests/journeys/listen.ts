// An editor whose Google speaks French, and who listens: whatever a command says is proved to be French.

import { expect } from 'vitest';
import { englishIn } from '../checkers/french.ts';
import { Bandstand, type Row } from './bandstand.ts';

export const rows: Row[] = ['Alba', 'Brio', 'Coda', 'Duo'].map((title, index) => ({
  title,
  date: `2027-06-1${index}`,
  startTime: index === 3 ? 'tbc' : '19:30',
  venue: 'Salle des fêtes',
}));

/** What an answer holds that a person reads, by the name of its field. */
const READ = ['sentence', 'hint', 'damage', 'message', 'mend', 'found', 'title', 'name', 'after', 'before'];
const LISTS = ['reasons', 'changedMeanwhile', 'blockedBy', 'waiting', 'placements'];
/** What editors wrote, and what the sidebar says in its own words. */
const NOT_STATED = ['added', 'heldBack', 'leftOut', 'brokenRows', 'fields', 'parameters'];

function* textIn(value: unknown, field = ''): Iterable<string> {
  if (typeof value === 'string' && READ.includes(field)) yield value;
  if (value === null || typeof value !== 'object' || NOT_STATED.includes(field)) return;
  for (const [key, each] of Object.entries(value)) {
    const isList = LISTS.includes(key) && Array.isArray(each) && each.every((one) => typeof one === 'string');
    if (isList) yield* each;
    else yield* textIn(each, Array.isArray(value) ? field : key);
  }
}

/** Opens an empty programme to a French editor, set up for nobody yet. */
export async function openInFrench(home?: string): Promise<Bandstand> {
  const stand = await Bandstand.open({ sample: false, ...(home && { home }) });
  stand.workspace.workbook.settings({ timeZone: 'Europe/Paris' });
  stand.locale = 'fr_FR';
  return stand;
}

/** Runs a command, and proves that all that is read of it is French. */
export async function receive(
  stand: Bandstand,
  name: string,
  parameters: readonly unknown[] = [],
  answers: string[] = [],
  active: { readonly tab: string; readonly range: string } | null = null,
) {
  const { ok, result, error, toasts, dialogs } = await stand.click(
    name,
    parameters,
    undefined,
    answers,
    active,
  );
  expect(ok, JSON.stringify(error)).toBe(true);
  const message = [...textIn(result), ...textIn(toasts), ...textIn(dialogs)].filter((each) => each !== '');
  for (const sentence of message) expect(englishIn(sentence), `${name}: ${sentence}`).toEqual([]);
  const answer = (result ?? {}) as { outcome?: string; sentence?: string };
  if (answer.outcome) expect(answer.sentence, name).toMatch(/\S{2,}/);
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own further fields
  return { ...answer, toasts, dialogs } as Record<string, any>;
}
