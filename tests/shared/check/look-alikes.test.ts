import { describe, expect, it } from 'vitest';
import { draft, goodRow, prepared, type Row, withResolutions } from '../programme.ts';
import { asked, checked, ofRules } from './checked.ts';

const night: Row = {
  key: 'night',
  title: 'Lantern Night',
  venue: 'Town Hall',
  ticketUrl: 'https://tickets.example.org/night',
};
const { events: published } = prepared([goodRow(night)]);
const fresh = (more: Row): Row => ({ title: 'Other', date: '2027-06-01', ...more });

describe('a new row beside a published event that has none', () => {
  it.each<[string, Row, boolean]>([
    ['has its title on another day', { title: 'Lantern night' }, true],
    ['has its day and venue', { date: '2027-06-19', venue: 'town hall' }, true],
    ['has its tickets', { ticketUrl: 'https://tickets.example.org/night' }, true],
    ['has its venue only', { venue: 'Town Hall' }, false],
    ['has its day only', { date: '2027-06-19' }, false],
    ['has nothing of it', {}, false],
  ])('%s', (_, more, isAsked) => {
    expect(asked([fresh(more)], { published })).toEqual(isAsked ? ['2 key-look-alike'] : []);
  });

  it('is offered the key, which settles it', () => {
    const row = fresh({ title: 'Lantern night' });
    const [issue] = ofRules(checked([row], { published }));
    expect(issue).toMatchObject({ column: 'Event Key', suggestions: ['night'] });
    expect(issue!.message).toContain('“Lantern Night” of 2027-06-19');
    expect(asked([{ ...row, key: 'night' }], { published })).toEqual([]);
  });

  it('is not asked about while the event has its row, was removed, or is over', () => {
    const row = fresh({ title: 'Lantern night' });
    const current = withResolutions([goodRow(night)], draft([goodRow(night)], published));
    expect(asked([...current, row], { published })).toEqual([]);
    expect(asked([row], { published, today: '2027-07-01' }).join()).not.toContain('look-alike');
    const removed = published.map((event) => ({ ...event, status: 'removed' as const }));
    expect(asked([row], { published: removed })).toEqual([]);
  });
});
