// Protections, rules, looks, copies: what a set-up command puts on a tab.

import { expect, test } from 'vitest';
import { openDesk } from '../open-desk.ts';

const MADE_BY = { as: 'ana@example.org' };
const write = `ss.getSheets()[0].getRange('A1').setValue('x'); SpreadsheetApp.flush()`;

test('a strict protection keeps others out, never the owner nor who made it; a warning keeps nobody out', async () => {
  const desk = await openDesk();
  await desk.result(
    `const mark = ss.getSheets()[0].getRange('A:A').protect().setDescription('keys');
    mark.removeEditors(mark.getEditors());`,
    MADE_BY,
  );
  const editors = `const [mark] = ss.getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.RANGE);
    return [mark.getEditors().map(one => one.getEmail()).sort(), mark.canEdit(), mark.getRange().getA1Notation(), mark.getDescription()]`;
  expect(await desk.result(editors)).toEqual([
    ['ana@example.org', 'owner@example.org'],
    false,
    'A1:A1000',
    'keys',
  ]);
  expect((await desk.evaluate(write)).error).toContain('protected cell or object');
  expect((await desk.evaluate(write, MADE_BY)).ok).toBe(true);
  expect((await desk.evaluate(write, { as: 'owner@example.org' })).ok).toBe(true);
  await desk.result(
    `ss.getSheets()[0].getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true)`,
    MADE_BY,
  );
  expect((await desk.evaluate(write)).ok).toBe(true);
});

test('conditional rules come back as they were set', async () => {
  const desk = await openDesk();
  const seen = await desk.result(`
    const sheet = ss.getSheets()[0];
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEFT($A1,5)="error"')
      .setBackground('#fdd').setFontColor('#900').setBold(true).setRanges([sheet.getRange('A2:D')]).build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    const [kept] = sheet.getConditionalFormatRules();
    const is = kept.getBooleanCondition();
    return [kept.getRanges()[0].getA1Notation(), is.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, is.getCriteriaValues(), is.getBackground()]`);
  expect(seen).toEqual(['A2:D1000', true, ['=LEFT($A1,5)="error"'], '#fdd']);
});

test('a copy takes formulas and formats along, or values only', async () => {
  const desk = await openDesk();
  const seen = await desk.result(`
    const sheet = ss.getSheets()[0];
    sheet.getRange('A1:B1').setNumberFormats([['0.00', '']]).setValues([[1, '="y"']]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A4'), { contentsOnly: true });
    return [sheet.getRange('A3:B4').getDisplayValues(), sheet.getRange('A3:B4').getFormulas(), sheet.getRange('A3:A4').getNumberFormats()]`);
  expect(seen).toEqual([
    [
      ['1.00', 'y'],
      ['1', 'y'],
    ],
    [
      ['', '="y"'],
      ['', ''],
    ],
    [['0.00'], ['0.###############']],
  ]);
});

test('tabs are hidden, renamed, moved and deleted, and a name is taken whatever its case', async () => {
  const desk = await openDesk();
  expect(
    await desk.result(`
      const first = ss.getSheets()[0], second = ss.insertSheet('Second', 0);
      second.hideSheet(); first.setName('First');
      ss.setActiveSheet(first); ss.moveActiveSheet(1);
      let refused = ''; try { ss.insertSheet('first') } catch (error) { refused = error.message }
      ss.deleteSheet(second);
      return [ss.getSheets().map(one => one.getName()), first.getIndex(), ss.getSheetByName('Second'), refused]`),
  ).toEqual([['First'], 1, null, 'A sheet with the name "first" already exists. Please enter another name.']);
});
