// What an import would do, before anything is written: new events, changed cells, what is left alone and why.

import { sayRemark } from '../../shared/import/remark.ts';
import { countOf, issueIn, worstFirst } from '../../shared/issues/issue.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { wordsIn } from '../words/words.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import { type ParsedRequest, understand } from './read-request.ts';
import type { ImportComparison, ImportRequest } from './results.ts';

/** More than these nobody reads before deciding; the numbers count all. */
const MOST_LISTED = 50;

export function compareImport(request: ImportRequest): ImportComparison | CommandFailure {
  return quietly('Import', () => {
    const programme = readProgramme();
    const { language } = programme;
    const words = wordsIn(language).import;
    const understood = understand(request, programme);
    if (understood.kind === 'refused') {
      return { ...NOTHING, outcome: 'refused', sentence: words.notYet, problems: understood.problems };
    }
    const { plan, matching, checked } = understood.value;
    const { added, changed, same, unclear, missing } = matching;
    const issues = newIssues(understood.value);
    return {
      outcome: 'compared',
      sentence: words.compared(added.length, changed.length, same.length),
      problems: [],
      sourceRows: plan.source.rows.length + plan.source.setAside.length,
      events: plan.events.length,
      dates: checked.occurrences,
      added: added.length,
      same: same.length,
      changed: changed.slice(0, MOST_LISTED).map(({ row, key, title, cells }) => ({
        row,
        key,
        title,
        cells: cells.map(({ column, before, after, byHand }) => ({
          column,
          before,
          after,
          stays: byHand === true,
        })),
      })),
      unclear: unclear.slice(0, MOST_LISTED).map(({ why }) => sayRemark(language, why)),
      missing: missing
        .slice(0, MOST_LISTED)
        .map(({ row, title, why }) => words.ofRow(row, title, sayRemark(language, why))),
      setAside: plan.setAside
        .slice(0, MOST_LISTED)
        .map(({ line, reason }) => words.ofLine(line, sayRemark(language, reason))),
      issues: {
        error: countOf('error', issues),
        warning: countOf('warning', issues),
        note: countOf('note', issues),
      },
      firstIssues: worstFirst(issues)
        .filter(({ severity }) => severity !== 'note')
        .slice(0, MOST_LISTED)
        .map((issue) => ({
          severity: issue.severity,
          sentence: words.ofLine(issue.line, issueIn(language, issue).message),
        })),
    };
  });
}

/** The Issues of what would be written: rows that stand already have theirs. */
function newIssues({ plan, matching, checked }: ParsedRequest) {
  const written = new Set([
    ...matching.added.map((index) => plan.events[index]!.lines[0]!),
    ...matching.changed.map(({ lines }) => lines[0]!),
  ]);
  return checked.issues
    .filter(({ lines }) => written.has(lines[0]!))
    .map(({ issue, lines }) => ({ ...issue, line: lines[0]! }));
}

const NOTHING: Omit<ImportComparison, 'outcome' | 'sentence' | 'problems'> = {
  sourceRows: 0,
  events: 0,
  dates: 0,
  added: 0,
  same: 0,
  changed: [],
  unclear: [],
  missing: [],
  setAside: [],
  issues: { error: 0, warning: 0, note: 0 },
  firstIssues: [],
};
