import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../shared/import/mapping.ts';
import { applyRule } from '../../../shared/import/rule.ts';
import { mappingFor } from '../../../tools/import/prepare.ts';
import { importOf, problemsOf, resultOf, tableOf } from '../../tools/import/read.ts';

const FILE = 'name,day,kind,note\nLanterns,2027-06-04,Yes,x\nTides,2027-06-05,Perhaps,\n';
const COLUMNS = { Title: 'name', Date: 'day' };

describe('a mapping that is not right', () => {
  it.each<[string, unknown, string]>([
    ['no object', [], 'the mapping: must be an object.'],
    [
      'an unknown part',
      { columns: {}, colums: 1 },
      '“colums”: not known here; allowed are settings, columns',
    ],
    ['no columns', {}, 'columns: must be an object of names and values.'],
    ['a rule of no form', { columns: { Tags: 5 } }, 'columns.Tags: allowed are "column", {"from"'],
    [
      'a rule of two forms',
      { columns: { Tags: { constant: 'x', from: 'y' } } },
      'columns.Tags: “constant”: not known',
    ],
    [
      'a value that is no text',
      { columns: { Tags: { from: 'a', values: { Yes: 1 } } } },
      'columns.Tags.values.Yes: must be text.',
    ],
    [
      'a pattern without a group',
      { columns: { Area: { from: 'a', match: 'x' } } },
      'columns.Area.match: must be a regular expression with exactly one (group).',
    ],
    [
      'a pattern that is none',
      { columns: { Area: { from: 'a', match: '(' } } },
      'columns.Area.match: must be',
    ],
    [
      'a template without a column',
      { columns: { Area: { template: 'x' } } },
      'columns.Area.template: must name a column',
    ],
    [
      'a fault within a join',
      { columns: { Tags: { join: ['a', { from: '' }] } } },
      'columns.Tags.join[1].from: must not be empty.',
    ],
  ])('%s is named by its path', (_, mapping, problem) => {
    expect(problemsOf(readMapping(JSON.stringify(mapping))).join('\n')).toContain(problem);
  });

  it('says where JSON breaks', () => {
    expect(problemsOf(readMapping('{"columns":'))[0]).toContain('The mapping is not JSON');
  });

  it.each<[object, string]>([
    [{ columns: { Title: 'name' } }, 'columns.Date: missing, and every event needs one.'],
    [
      { columns: { ...COLUMNS, Tags: 'sort' } },
      'columns.Tags: the file has no column “sort”; it has name, day, kind, note.',
    ],
    [
      { columns: { ...COLUMNS, Colour: 'kind' } },
      'columns.Colour: not a column of Events; allowed are Event Key, Status',
    ],
    [{ columns: { ...COLUMNS, Check: 'kind' } }, 'columns.Check: written by script only.'],
    [{ columns: { ...COLUMNS, Titre: 'kind' } }, 'columns.Titre: Title has a rule already.'],
    [{ columns: COLUMNS, groupBy: ['url'] }, 'groupBy[0]: the file has no column “url”'],
    [{ columns: COLUMNS, ignore: ['name'] }, 'ignore[0]: “name” is used by a rule.'],
    [
      { columns: COLUMNS, settings: { Zone: 'x' } },
      'settings.Zone: not a setting; allowed are Programme name',
    ],
    [
      { columns: COLUMNS, settings: { 'Time zone': 'Europe/Atlantis' } },
      'settings["Time zone"]: cannot be “Europe/Atlantis”',
    ],
    [
      { columns: COLUMNS, settings: { Currency: 'euro' } },
      'settings.Currency: cannot be “euro”. Write a code',
    ],
  ])('%j does not fit the file or Events', (mapping, problem) => {
    expect(problemsOf(mappingFor(tableOf(FILE), JSON.stringify(mapping))).join('\n')).toContain(problem);
  });
});

describe('a rule', () => {
  const cells: Record<string, string> = { a: 'Rue 1, LQ7 4NB', b: '', yes: ' Yes ' };
  const made = (rule: Parameters<typeof applyRule>[0]) => applyRule(rule, (column) => cells[column]!).text;

  it('takes a cell as it is, spaces and all', () => expect(made({ from: 'yes' })).toBe(' Yes '));
  it('translates values, whatever the spaces around them', () =>
    expect(made({ from: 'yes', values: { Yes: 'ticketed' } })).toBe('ticketed'));
  it('keeps a value that is not listed', () => expect(made({ from: 'a', values: { x: 'y' } })).toBe(cells.a));
  it('fills a blank with its default', () => expect(made({ from: 'b', default: 'none' })).toBe('none'));
  it('catches with a pattern', () => expect(made({ from: 'a', match: '(LQ\\d+)' })).toBe('LQ7'));
  it('is blank where the pattern finds nothing', () =>
    expect(made({ from: 'a', match: '(EC\\d+)' })).toBe(''));
  it('fills a template', () => expect(made({ template: '{{x}} {a}{b}!' })).toBe('{x} Rue 1, LQ7 4NB!'));
  it('leaves a template blank when all of its cells are', () =>
    expect(made({ template: 'At {b}' })).toBe(''));
  it('joins what is not blank', () =>
    expect(
      made({ join: [{ from: 'b' }, { from: 'yes', values: { Yes: 'x' } }, { constant: 'y' }], with: '; ' }),
    ).toBe('x; y'));
});

describe('what happened to columns', () => {
  it('is told: values translated, kept, left aside, ignored', () => {
    const columns = { ...COLUMNS, Tags: { from: 'kind', values: { Yes: 'ticketed' } } };
    const { prepared } = importOf(FILE, { columns, ignore: ['note'] });
    const [, , kind, note] = prepared.report.columns;
    expect(kind).toEqual({
      source: 'kind',
      to: ['Tags'],
      fate: 'used',
      filled: 2,
      blank: 0,
      examples: ['Yes', 'Perhaps'],
      conversions: [
        'Tags: “Yes” became “ticketed” (1 row).',
        "Tags: “Perhaps” is not among the mapping's values and stays (line 3).",
      ],
    });
    expect(note).toMatchObject({ fate: 'ignored', filled: 1, blank: 1, to: [] });
    expect(resultOf(mappingFor(tableOf(FILE), JSON.stringify({ columns }))).leftAside).toEqual(['note']);
  });
});
