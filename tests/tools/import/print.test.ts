import { expect, it } from 'vitest';
import { printReport } from '../../../tools/import/print.ts';
import { importOf } from './read.ts';

const LONG = 'A title that goes on for longer than anybody would like to read in a terminal window and on';
const ROWS = Array.from({ length: 90 }, (_, index) => `${LONG} ${index},05/06/2027,x,${LONG}`);
const FILE = `name,day,kind,memo\n${ROWS.join('\n')}\n\nTorn,2027-06-04,x,y,z\nFine,2027-06-04,Yes\n`;
const MAP = { columns: { Title: 'name', Date: 'day', Tags: { from: 'kind', values: { Yes: 'ticketed' } } } };

it('reads well at 100 columns, names what was left aside, and says where it was cut', () => {
  const lines = printReport(importOf(FILE, MAP).prepared.report);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  const text = lines.join('\n');
  for (const message of [
    '(left aside: raw tab)',
    'line 93: 5 cells under 4 headers (E93)',
    'Line 94 has 3 of 4 cells; taken as blank: D94.',
    'error · line 2 → D2: “05/06/2027” can be 2027-06-05 or 2027-05-06.',
    '--json has all of them',
    '  90  date-ambiguous',
    '  93  rows in the file =',
    'The totals add up.',
  ]) {
    expect(text).toContain(message);
  }
});
