import { describe, expect, it } from 'vitest';
import { RULES, settingOf, USUAL_SEVERITIES } from '../../../shared/check/rules.ts';
import { readSeverities } from '../../../shared/check/severities.ts';
import type { IssueKind } from '../../../shared/issues/codes/kind.ts';
import { RULE_ISSUES } from '../../../shared/issues/codes/rule.ts';
import { issueIn } from '../../../shared/issues/issue.ts';
import { readSettings } from '../../../shared/settings.ts';

const tableOf = (rows: string[][]) => ({ tab: 'Settings', header: [], rows, odd: [], merged: [] });
const read = (...rows: string[][]) => readSeverities(tableOf(rows));

describe('the rules', () => {
  it('are one for each Issue that they make, as grave as it says', () => {
    const codes = RULES.map(({ code }) => code);
    expect([...codes, 'venue-clashes'].sort()).toEqual(Object.keys(RULE_ISSUES).sort());
    for (const { code, usual, allowed } of RULES) {
      expect((RULE_ISSUES as Record<string, IssueKind>)[code]!.severity).toBe(usual);
      expect(allowed).toContain(usual);
      expect(allowed[0]).toBe('off');
    }
    expect(new Set(RULES.flatMap(({ en, fr }) => [en, fr])).size).toBe(2 * RULES.length);
  });

  it('never stop an event for the day on which they are asked', () => {
    const [past, fresh] = ['date-past', 'date-past-new'].map(
      (code) => RULES.find((each) => each.code === code)!,
    );
    expect(past!.allowed).not.toContain('error');
    expect(fresh!.allowed).not.toContain('error');
  });
});

describe('severities', () => {
  it('are the usual ones until Settings says otherwise', () => {
    expect(read()).toEqual({ severities: USUAL_SEVERITIES, issues: [] });
    expect(read(['Rule: No venue', ''])).toEqual({ severities: USUAL_SEVERITIES, issues: [] });
  });

  it('are set by name, in any spelling of it; the last row counts', () => {
    const { severities, issues } = read(
      ['rule no VENUE', 'note'],
      ['Rule: No venue', ' Error '],
      ['Rule: Title in capitals', 'off'],
    );
    expect(severities).toEqual({ ...USUAL_SEVERITIES, 'venue-missing': 'error', 'title-capitals': 'off' });
    expect(issues).toEqual([]);
  });

  it.each([
    ['Rule: No venue', 'severe'],
    ['Rule: Event that is over', 'error'],
  ])('%s cannot be “%s”', (name, value) => {
    const { severities, issues } = read([name, value]);
    expect(severities).toEqual(USUAL_SEVERITIES);
    expect(issues).toMatchObject([{ code: 'setting-invalid', severity: 'error', cell: 'B2' }]);
    expect(issues[0]!.repair).toMatch(/^Write off, note.*\.$/);
    expect(issueIn('fr', issues[0]!).repair).toMatch(/^Écrivez off, note.*\.$/);
  });

  it('are known to the settings, which know no other rule', () => {
    const rows = [...RULES.map((rule) => [settingOf(rule), rule.usual]), ['Rule: No fun', 'off']];
    const unknown = readSettings(tableOf(rows)).issues.filter(({ code }) => code === 'setting-unknown');
    expect(unknown.map(({ parameters }) => parameters.name)).toEqual(['Rule: No fun']);
  });
});
