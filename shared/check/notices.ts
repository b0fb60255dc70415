// The rule on titles that say what the other columns do not: cancelled, postponed, moved, sold out. The answer is a
// status, so it is offered for that cell; once it stands there, the title can do without the word.

import type { Field } from '../columns.ts';
import { columnOf } from '../columns.ts';
import { finding } from '../issues/issue.ts';
import type { EventSet, RuleFinding, SetEvent } from './event-set.ts';
import { type FoundNotice, noticesIn } from './notice.ts';

/** At most one question about the status, and one about `Sold Out`. */
export function* noticeQuestions({ events }: EventSet): Iterable<RuleFinding> {
  for (const event of events) {
    const seen = new Set<string>();
    for (const [field, notice] of noticesOf(event)) {
      const about = notice.says === 'soldOut' ? 'soldOut' : 'status';
      if (seen.has(about)) continue;
      seen.add(about);
      yield questionOf(event, field, notice);
    }
  }
}

/** The title first; what stands beside it only counts where a mark sets it apart. */
function noticesOf({ content }: SetEvent): (readonly [Field, FoundNotice])[] {
  const { title, venue, description } = content;
  const beside: readonly (readonly [Field, string])[] = [
    ['venue', venue ?? ''],
    ['description', description?.split('\n', 1)[0] ?? ''],
  ];
  return [
    ...noticesIn(title).map((notice) => ['title', notice] as const),
    ...beside.flatMap(([field, text]) =>
      text.length > LONGEST_LINE ? [] : noticesIn(text, true).map((notice) => [field, notice] as const),
    ),
  ];
}

/** Longer first lines are prose. */
const LONGEST_LINE = 120;

function questionOf(event: SetEvent, field: Field, notice: FoundNotice): RuleFinding {
  const { content } = event;
  const { says, words, rest, hasDate } = notice;
  const value = String(content[field as 'title'] ?? '');
  const facts = `${value} ${content.status} ${content.soldOut}`;
  const parameters = { value, word: words, header: columnOf(field).header };
  const ask = (asked: Field, found: RuleFinding['found']): RuleFinding => ({
    event,
    field: asked,
    found,
    facts,
  });
  if (isTold(event, says)) {
    const isClean = rest !== '' && noticesIn(rest).length === 0 && field === 'title';
    return ask(field, finding('title-status-told', parameters, isClean ? [rest] : []));
  }
  if (says === 'soldOut') return ask('soldOut', finding('title-sold-out', parameters, ['yes']));
  const statuses = says === 'cancelled' ? [says] : hasDate ? ['moved', 'postponed'] : [says, otherOf(says)];
  return ask('status', finding('title-status', { ...parameters, status: content.status }, statuses));
}

function isTold({ content }: SetEvent, says: FoundNotice['says']): boolean {
  if (says === 'soldOut') return content.soldOut;
  if (says === 'cancelled') return content.status === says;
  return content.status === 'postponed' || content.status === 'moved';
}

function otherOf(says: 'postponed' | 'moved'): 'postponed' | 'moved' {
  return says === 'postponed' ? 'moved' : 'postponed';
}
