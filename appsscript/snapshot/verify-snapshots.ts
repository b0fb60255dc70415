// Proves every snapshot there is: tabs, lines, and that none is gone that should stand.

import { ownLines } from '../../shared/snapshot/index-line.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';
import { faultIn, prove, type SnapshotFault } from './find.ts';
import { indexOf, knownMarks, markVerified, type PlacedLine } from './index-tab.ts';
import type { VerificationResult } from './results.ts';

export function verifySnapshots(): VerificationResult | CommandFailure {
  return command('Verify snapshots', () => withLock('verify snapshots', verify));
}

function verify(): VerificationResult {
  const words = wordsOf('snapshot');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { sheet, lines } = indexOf(spreadsheet);
  const known = knownMarks();
  const own = ownLines(lines, known);
  const whole: PlacedLine[] = [];
  const faulty: { sequence: number; sentence: string }[] = [];
  const report = (line: PlacedLine, fault: SnapshotFault) =>
    faulty.push({ sequence: line.sequence, sentence: faultIn(line, fault) });
  let before: PlacedLine | null = null;
  for (const line of own) {
    const proof = prove(spreadsheet, line);
    const isNext = before?.sequence === line.sequence - 1 && line.hash !== '';
    if (proof.kind === 'faulty') report(line, proof.fault);
    else if (isNext && line.previous !== before!.hash) report(before!, { kind: 'not-ours' });
    else whole.push(line);
    before = line;
  }
  for (const line of lines) if (!own.includes(line)) report(line, { kind: 'not-ours' });
  const current = new Set(lines.map(({ sequence }) => sequence));
  for (const sequence of known?.keys() ?? []) {
    if (!current.has(sequence)) {
      faulty.push({ sequence, sentence: `${words.damaged(sequence)} ${words.fault.lineGone}` });
    }
  }
  if (sheet) markVerified(sheet, whole, timeNow());
  if (whole.length + faulty.length === 0) return { outcome: 'none', sentence: words.none, reasons: [] };
  const reasons = faulty.sort((one, other) => other.sequence - one.sequence).map(({ sentence }) => sentence);
  return reasons.length === 0
    ? { outcome: 'whole', sentence: words.allWhole(whole.length), reasons }
    : {
        outcome: 'damaged',
        sentence: [words.someWhole(whole.length, reasons.length), reasons[0]!].join(' '),
        reasons,
      };
}
