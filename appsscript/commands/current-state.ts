// The state at a glance, for the sidebar: what is live, what is waiting, what is wrong, how the last delivery
// went. Changes nothing.

import { isAnswerable } from '../../shared/check/check.ts';
import { countOf, worstFirst } from '../../shared/issues/issue.ts';
import { typedIn } from '../../shared/issues/typed-in.ts';
import { damageIn } from '../../shared/publication/damage.ts';
import { EVENTS_TAB, PLACEMENTS_TAB } from '../../shared/tabs.ts';
import { lastDelivery } from '../delivery/deliver.ts';
import { shownPlacements } from '../placements/shown-placements.ts';
import { prepareNext } from '../publishing/prepare-next.ts';
import { shownQuality } from '../quality/shown-quality.ts';
import { questionsOf } from '../questions/questions-of.ts';
import { lastSnapshot } from '../snapshot/index-tab.ts';
import { wordsOf } from '../words/words.ts';
import { editorLanguage } from '../workbook/language.ts';
import { recall } from '../workbook/memory.ts';
import { type ProgrammeNow, readProgramme } from '../workbook/read-programme.ts';
import { type CommandFailure, quietly } from './command.ts';
import { keptState, type StateOfCells } from './kept-state.ts';
import type { CurrentState, TitledIssue } from './results.ts';

/** More than these nobody repairs in one sitting; the numbers beside them count all. */
const MOST_ISSUES = 1_000;

/** Reads no row while nothing has changed since the last look. */
export function currentState(): CurrentState | CommandFailure {
  return quietly('State', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return {
      ...keptState(spreadsheet, editorLanguage(), lookAtAll),
      delivery: lastDelivery(),
      restored: recall().restored ?? null,
      snapshot: lastSnapshot(spreadsheet),
    };
  });
}

function lookAtAll(): StateOfCells {
  const programme = readProgramme();
  const { publication, issues, isBlocked, draft, language } = programme;
  const next = prepareNext(programme);
  const waiting = isBlocked ? 0 : next.changedKeys.length;
  const placed = isBlocked ? 0 : next.placementChanges.length;
  const published = publication.kind === 'whole' ? publishedOf(publication.publication.manifest) : null;
  const damage = publication.kind === 'damaged' ? damageIn(language, publication.damage) : '';
  const messages = wordsOf('sheet').state;
  const live = published ? messages.published(published.revision) : damage || messages.nothingYet;
  return {
    outcome: 'state',
    sentence: [live, messages.waiting(waiting), placed > 0 ? messages.placements(placed) : '']
      .filter(Boolean)
      .join(' '),
    language,
    published,
    damage,
    rows: draft.rows.length,
    broken: next.brokenRows.length,
    isBlocked,
    waiting,
    programmeChanges: published !== null && !next.isSameProgramme,
    errors: countOf('error', issues),
    warnings: countOf('warning', issues),
    notes: countOf('note', issues),
    issues: titled(programme),
    questions: questionsOf(programme),
    quality: shownQuality(programme),
    placements: shownPlacements(programme, next),
  };
}

interface Manifest {
  readonly revision: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly events: number;
}

function publishedOf({ revision, publishedAt, publishedBy, events }: Manifest): CurrentState['published'] {
  return { revision, at: publishedAt, by: publishedBy, events };
}

function titled({ issues, draft, events, placements, placementsTable }: ProgrammeNow): TitledIssue[] {
  const titlesOf = (rows: readonly { readonly row: number; readonly title: string }[]) =>
    new Map(rows.map(({ row, title }) => [row, title]));
  const tabs = {
    [EVENTS_TAB]: { titles: titlesOf(draft.rows), table: events },
    [PLACEMENTS_TAB]: { titles: titlesOf(placements.rows), table: placementsTable },
  } as const;
  return worstFirst(issues)
    .slice(0, MOST_ISSUES)
    .map((issue) => {
      const { titles, table } = tabs[issue.tab as keyof typeof tabs] ?? { titles: null, table: null };
      return {
        ...issue,
        title: (issue.row !== null && titles?.get(issue.row)) || '',
        isAnswerable: isAnswerable(issue),
        typed: table && typedIn(table, issue),
      };
    });
}
