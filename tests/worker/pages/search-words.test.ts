import { describe, expect, it } from 'vitest';
import { isLive } from '../../../worker/feed/events-json.ts';
import { searchWords } from '../../../worker/pages/search-words.ts';
import { publicationOfRows, samplePublication } from '../feed/sample.ts';

async function wordsOf({ events }: ReturnType<typeof samplePublication>): Promise<Record<string, string>> {
  const { document } = await searchWords(events.filter(isLive));
  return JSON.parse(document.in('identity').body.toString());
}

describe('the search words', () => {
  it('are each word once that the event’s page says and its row does not', async () => {
    const words = await wordsOf(samplePublication());
    expect(words.opening).toBe(
      'un départ en deux lignes trois virgules et opening family 1 de l’île nantes france sénégal quais',
    );
    expect(words.fair).toBeUndefined();
    expect(words.gone).toBeUndefined();
    expect(words.night!.split(' ').filter((word) => word === 'ελληνικά')).toHaveLength(1);
  });

  it('say nothing that is not public, and are the same for the same events', async () => {
    const rows = [{ 'Event Key': 'a', Title: 'A', Date: '2027-06-19', Notes: 'canary', Description: 'Tin' }];
    const publication = publicationOfRows(rows);
    expect(await wordsOf(publication)).toEqual({ a: 'tin' });
    const [one, other] = await Promise.all([
      searchWords(publication.events),
      searchWords(publicationOfRows(rows).events),
    ]);
    expect(one.path).toBe(other.path);
    expect(one.path).toMatch(/^\/assets\/words-[0-9a-f]{16}\.json$/);
  });
});
