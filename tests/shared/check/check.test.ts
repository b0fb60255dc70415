import { describe, expect, it } from 'vitest';
import { checkDraft, isAnswerable } from '../../../shared/check/check.ts';
import { RULES, type Severities, USUAL_SEVERITIES } from '../../../shared/check/rules.ts';
import { draft, goodRow, prepared, type Row } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const around = { severities: USUAL_SEVERITIES, published: [], today: '2027-01-01', answers: [] };
const one: Row = { title: 'Alba', venue: 'Town Hall', startTime: '19:00', endTime: '21:00' };
const other: Row = { ...one, title: 'Brio' };

describe('a check', () => {
  it('changes no content, and nothing at all where nothing is asked', () => {
    const good = draft([goodRow(), goodRow({ title: 'Other', date: '2027-06-20' })]);
    expect(checkDraft(good, around)).toBe(good);
    const before = draft([goodRow(one), goodRow(other)]);
    const after = checkDraft(before, around);
    expect(after.rows.map(({ content }) => content)).toEqual(before.rows.map(({ content }) => content));
    expect(after.rows.map(({ state, keyCell }) => [state, keyCell])).toEqual(
      before.rows.map(({ state, keyCell }) => [state, keyCell]),
    );
  });

  it('lists Issues of the tab first, then row by row, each once', () => {
    const found = checkDraft(draft(tableWithExtra()), around);
    const ofRows = found.rows.flatMap(({ issues }) => issues);
    const ofTab = found.issues.slice(0, found.issues.length - ofRows.length);
    expect(found.issues).toEqual([...ofTab, ...ofRows]);
    expect(ofTab.map(({ code }) => code)).toContain('column-unknown');
    expect(ofRows.map(({ code }) => code)).toEqual(['venue-clash', 'venue-clash']);
    expect(new Set(found.issues).size).toBe(found.issues.length);
  });

  it('asks nothing of drafts and broken rows', () => {
    expect(
      asked([
        { title: 'Test', status: 'draft' },
        { title: 'Test', date: 'soon' },
      ]),
    ).toEqual([]);
  });

  it('asks nothing that is off, and is as grave as it is set', () => {
    const off = Object.fromEntries(RULES.map(({ code }) => [code, 'off'])) as unknown as Severities;
    expect(asked([one, other, { title: 'TEST TEST' }], { severities: off })).toEqual([]);
    const graver = ofRules(checked([one, other], { severities: { 'venue-clash': 'note' } }));
    expect(graver.map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  it('stops a row by a rule that is an error: held back, with its key', () => {
    const rows = [goodRow({ key: 'k1', title: 'Test' })];
    const published = prepared(rows).events;
    const severities = { 'title-generic': 'error' } as const;
    const { rows: found } = checked(rows, { published, severities });
    expect(found[0]).toMatchObject({ state: 'broken', key: 'k1', content: null, title: 'Test' });
    expect(found[0]!.issues.map(({ severity }) => severity)).toEqual(['error']);
    const fresh = checkDraft(draft([goodRow({ title: 'Test' })]), {
      ...around,
      severities: { ...USUAL_SEVERITIES, ...severities },
    });
    expect(fresh.rows[0]).toMatchObject({ state: 'broken', keyCell: expect.stringMatching(/^\w{10}$/) });
  });

  it('is answerable once keys are written, and not before', () => {
    expect(ofRules(checked([one, other])).every(isAnswerable)).toBe(true);
    const unwritten = checkDraft(draft([goodRow(one), goodRow(other)]), around);
    expect(ofRules(unwritten)).toHaveLength(2);
    expect(ofRules(unwritten).some(isAnswerable)).toBe(false);
    expect(draft([goodRow({ startTime: '' })]).issues.some(isAnswerable)).toBe(false);
  });
});

describe('an answer', () => {
  const rows = [
    { ...one, key: 'k1' },
    { ...other, key: 'k2' },
  ];
  const answerTo = (index: number) => {
    const issue = ofRules(checked(rows))[index]!;
    const { eventKey, code, parameters } = issue;
    return { eventKey: eventKey!, rule: code, about: String(parameters.about), by: '', at: '' };
  };

  it('given on either of two events settles both', () => {
    expect(answerTo(0)).toMatchObject({ eventKey: 'k1', about: 'k2 2027-06-19 Town Hall' });
    for (const index of [0, 1]) expect(asked(rows, { answers: [answerTo(index)] })).toEqual([]);
  });

  it('holds while the facts hold, wherever the rows stand', () => {
    const answers = [answerTo(0)];
    expect(asked([{ title: 'First', date: '2027-06-01' }, ...[...rows].reverse()], { answers })).toEqual([]);
    expect(
      asked(
        rows.map((row) => ({ ...row, date: '2027-06-20' })),
        { answers },
      ),
    ).toHaveLength(2);
    expect(asked([...rows, { ...one, title: 'Coda', key: 'k3' }], { answers })).toEqual([
      '2 venue-clash',
      '3 venue-clash',
      '4 venue-clash',
      '4 venue-clash',
    ]);
  });

  it('brings up what stood behind it, and the right number of the rest', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...one,
      key: `k${index}`,
      title: `Set ${index} of ${index * 7}`,
    }));
    const textsOf = (answers: Parameters<typeof asked>[1]) =>
      ofRules(checked(many, answers))
        .filter(({ row }) => row === 2)
        .map(({ message }) => message);
    expect(textsOf({})[2]).toContain('and 4 more');
    const answers = [1, 2].map((index) => ({
      ...answerTo(0),
      eventKey: 'k0',
      about: `k${index} 2027-06-19 Town Hall`,
    }));
    expect(textsOf({ answers })).toHaveLength(3);
    expect(textsOf({ answers })[2]).toContain('and 2 more');
  });

  it('lets a stopped row be published', () => {
    const severities = { 'title-generic': 'error' } as const;
    const test = { title: 'Test', key: 'k1' };
    const answers = [{ eventKey: 'k1', rule: 'title-generic', about: 'Test', by: '', at: '' }];
    expect(checked([test], { severities }).rows[0]!.state).toBe('broken');
    expect(checked([test], { severities, answers }).rows[0]!.state).toBe('ready');
    expect(checked([{ ...test, title: 'Test 2' }], { severities, answers }).rows[0]!.state).toBe('broken');
  });
});

function tableWithExtra() {
  const header = ['Title', 'Date', 'Start Time', 'Venue', 'Event Key', 'Check', 'Occurrences', 'Mood'];
  const rows = ['Alba', 'Brio'].map((title) => [
    title,
    '2027-06-19',
    '19:30',
    'Town Hall',
    '',
    '',
    '',
    'good',
  ]);
  return { tab: 'Events', header, rows, odd: [], merged: [] };
}
