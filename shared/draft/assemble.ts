// One row becomes one event: it gets its key and its occurrences, or stays a row with Issues.

import type { Field } from '../columns.ts';
import type { EventContent, PublishedEvent } from '../event.ts';
import { type Finding, type Issue, issueAt } from '../issues/issue.ts';
import type { Mint } from '../keys.ts';
import { type ParsedRow, placeOf } from '../parse/row.ts';
import { EVENTS_TAB } from '../tabs.ts';
import {
  type Clock,
  identify,
  type KnownOccurrence,
  readKnown,
  startTimeOf,
  timeDays,
  writeKnown,
} from './occurrences.ts';

/** A row as the draft has it. */
export interface DraftRow {
  /** Row number in the tab. */
  readonly row: number;
  /** Given, restored or minted; `null` while the row has errors and no key. */
  readonly key: string | null;
  /** What the three script columns should hold. `null`: leave the cell as it is. */
  readonly keyCell: string | null;
  readonly occurrencesCell: string | null;
  readonly state: 'ready' | 'draft' | 'broken';
  readonly title: string;
  /** Only where `state` is `ready`. */
  readonly content: EventContent | null;
  readonly issues: readonly Issue[];
}

interface AssembleContext {
  readonly clock: Clock;
  readonly mint: Mint;
  readonly indexOf: ReadonlyMap<Field, number>;
  readonly restored: string | undefined;
  readonly published: ReadonlyMap<string, PublishedEvent>;
}

/** Assembles one row. The errors of a row that is only a draft block nobody: they become warnings. */
export function assembleRow(parsed: ParsedRow, context: AssembleContext): DraftRow {
  const issues = [...parsed.issues];
  const note = (field: Field, found: Finding) => {
    const place = placeOf({ tab: EVENTS_TAB, row: parsed.row, indexOf: context.indexOf }, field, parsed.key);
    issues.push(issueAt(place, found));
  };
  const timed = timeDays(parsed.days, parsed.start, parsed.end, context.clock, note);
  const { row, status, content } = parsed;
  const { title } = content;
  const isBroken = issues.some(({ severity }) => severity === 'error');
  const key = parsed.key ?? context.restored ?? null;

  if (status === 'draft') {
    const harmless = issues.map((issue) =>
      issue.severity === 'error' ? ({ ...issue, severity: 'warning' } as const) : issue,
    );
    return {
      row,
      key,
      keyCell: null,
      occurrencesCell: null,
      state: 'draft',
      title,
      content: null,
      issues: harmless,
    };
  }
  if (isBroken || status === null) {
    return { row, key, keyCell: null, occurrencesCell: null, state: 'broken', title, content: null, issues };
  }
  const lasting = key ?? context.mint.eventKey();
  const known = [...readKnown(parsed.storedOccurrences), ...knownFrom(context.published.get(lasting))];
  const occurrences = identify(timed, known, context.mint);
  return {
    row,
    key: lasting,
    keyCell: parsed.key === null ? lasting : null,
    occurrencesCell: writeKnown(occurrences),
    state: 'ready',
    title,
    content: { status, ...content, occurrences },
    issues,
  };
}

function knownFrom(published: PublishedEvent | undefined): KnownOccurrence[] {
  return (published?.occurrences ?? []).map((each) => ({
    id: each.id,
    date: each.date,
    start: startTimeOf(each),
  }));
}
