// Self-test: what only a live account can prove, tried on a scratch tab that is deleted afterwards. The
// same function runs in the local workspace, so that a difference between the two shows. What was found stands in a hidden
// tab too, as JSON with its surroundings, for `npm run live:report`.

import { type CommandFailure, type CommandResult, command } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { CHECKS, type CheckName, SCRATCH_TAB, tryCheck } from './self-test-checks.ts';
import { type Checked, keepReport } from './self-test-report.ts';

export interface SelfTested extends CommandResult {
  readonly outcome: 'passed' | 'found-faults';
  readonly checks: readonly Checked[];
}

export function selfTest(): SelfTested | CommandFailure {
  return command('Self-test', () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const leftover = spreadsheet.getSheetByName(SCRATCH_TAB);
    if (leftover) spreadsheet.deleteSheet(leftover);
    const scratch = spreadsheet.insertSheet(SCRATCH_TAB);
    try {
      const messages = wordsOf('selfTest');
      const checks = (Object.keys(CHECKS) as CheckName[]).map((check) => {
        const beganMs = Date.now();
        const found = tryCheck(check, scratch, messages);
        return { check, name: messages.names[check], ...found, ms: Date.now() - beganMs };
      });
      keepReport(spreadsheet, checks);
      const awaited = checks.filter(({ isAwaited }) => isAwaited).map(({ found }) => found);
      const failed = checks.filter(({ ok }) => !ok);
      const tried = checks.length - awaited.length;
      const which = failed.map(({ name, found }) => `${name} (${found})`).join('; ');
      const verdict =
        failed.length === 0 ? messages.passed(tried) : messages.failed(failed.length, tried, which);
      return {
        outcome: failed.length === 0 ? 'passed' : 'found-faults',
        sentence: [verdict, ...awaited].join(' '),
        checks,
      };
    } finally {
      spreadsheet.deleteSheet(scratch);
    }
  });
}
