// What a date cell shows decides what it says; the number behind it fills in nothing that nobody sees.

import { expect, it } from 'vitest';
import { dateCellText } from '../../../appsscript/workbook/date-cell.ts';

it.each<[Date, string, string]>([
  [new Date(2027, 5, 20), '20/06/2027', '2027-06-20'],
  [new Date(2027, 5, 20), '6/20/2027', '2027-06-20'],
  [new Date(2027, 5, 20), '20.06.2027', '2027-06-20'],
  [new Date(2027, 5, 20), '20 juin 2027', '2027-06-20'],
  [new Date(2027, 5, 20), 'So., 20. Juni 2027', '2027-06-20'],
  [new Date(2027, 5, 20), '2027-06-20', '2027-06-20'],
  [new Date(2027, 5, 20), '20/06/27', '2027-06-20'],
  [new Date(2027, 5, 20, 10, 4), '20/06/2027', '2027-06-20'],
  [new Date(2027, 5, 20, 10, 4), '20/06/2027 10:04:00', '2027-06-20 10:04'],
  [new Date(2027, 5, 20, 22, 4), '6/20/2027 10:04 PM', '2027-06-20 22:04'],
  [new Date(2027, 5, 20, 22, 4), '20.06.2027 22.04', '2027-06-20 22:04'],
  [new Date(2027, 5, 20, 22, 4), '20 juin 2027 à 22h04', '2027-06-20 22:04'],
  [new Date(2027, 5, 20), '20/06/2027 00:00:00', '2027-06-20'],
  [new Date(2027, 5, 1), 'June 2027', 'June 2027'],
  [new Date(2027, 5, 20), '20/06', '20/06'],
  [new Date(2027, 5, 20), '2027', '2027'],
  [new Date(2027, 5, 20), 'Q2', 'Q2'],
  [new Date(2027, 2, 28, 3, 30), '28/03/2027 02:30', '2027-03-28 02:30'],
  [new Date(1899, 11, 30, 9, 21), '09:30', '09:30'],
])('%s shown as %s', (date, shown, expected) => {
  expect(dateCellText(date, shown)).toBe(expected);
});
