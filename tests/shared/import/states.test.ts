import { describe, expect, it } from 'vitest';
import { planOf } from './read-plan.ts';

/** The events of rows that differ in one column. */
async function statesOf(column: string, values: readonly string[], answers: readonly string[] = []) {
  const rows = values.map((value, at) => `Jam ${at},2027-06-${10 + at},${value}`);
  const { events, out, asked } = await planOf(`title,date,${column}\n${rows.join('\n')}\n`, answers);
  const states = values.map((_, at) =>
    out.includes(at + 2) ? 'out' : events.find((each) => each.includes(`| Jam ${at} |`))!.split(' | ')[0],
  );
  return { states: states.join(' '), asked };
}

describe('a column that says whether rows are public', () => {
  it.each<[string, string, string]>([
    [
      'post_status',
      'publish,draft,pending,trash,private,CANCELLED',
      'scheduled draft draft out draft cancelled',
    ],
    ['HIDE FROM EVENT LISTINGS', 'TRUE,FALSE', 'draft scheduled'],
    ['Private', 'True,False', 'draft scheduled'],
    ['event_private', '1,0', 'draft scheduled'],
    ['Öffentlich', 'Ja,Nein,', 'scheduled draft draft'],
    ['Zichtbaar', 'ja,nee', 'scheduled draft'],
    ['Visible en ligne', 'oui,non', 'scheduled draft'],
    ['Statut', 'publié,brouillon,annulé', 'scheduled draft cancelled'],
    ['Estado', 'publicado,borrador,cancelado', 'scheduled draft cancelled'],
    ['Stato', 'pubblicato,bozza,annullato', 'scheduled draft cancelled'],
    ['Estado do evento', 'publicado,rascunho,cancelado', 'scheduled draft cancelled'],
    ['Veröffentlichungsstatus', 'veröffentlicht,Entwurf,abgesagt', 'scheduled draft cancelled'],
    ['Approved?', 'yes,no,', 'scheduled draft draft'],
    ['Einwilligung', 'ja,nein', 'scheduled draft'],
    ['Not public', 'yes,no', 'draft scheduled'],
    ['Cancelled', 'yes,no', 'cancelled scheduled'],
    ['Deleted', '0,1', 'scheduled out'],
    ['Spalte 7', 'published,draft,trash', 'scheduled draft out'],
  ])('%s: %s', async (column, values, expected) => {
    expect((await statesOf(column, values.split(','))).states).toBe(expected);
  });

  it('keeps rows drafts whose value nobody explains, and takes an answer', async () => {
    expect(await statesOf('Status', ['grün', 'rot', 'draft'])).toEqual({
      states: 'draft draft draft',
      asked: 1,
    });
    expect(await statesOf('Status', ['grün', 'rot', 'draft'], ['p l'])).toEqual({
      states: 'scheduled out draft',
      asked: 1,
    });
    expect((await statesOf('Freigabe', ['ok', 'geht', 'nein'], ['p'])).states).toBe(
      'scheduled scheduled scheduled',
    );
  });

  it('is no rival of another: the strictest of both holds', async () => {
    const rows = ['A,2027-06-10,published,yes', 'B,2027-06-11,published,no', 'C,2027-06-12,cancelled,no'];
    const { events } = await planOf(`title,date,status,private\n${rows.join('\n')}\n`);
    expect(events.map((each) => each.split(' | ')[0])).toEqual(['draft', 'scheduled', 'cancelled']);
  });

  it.each([
    ['State', 'Ohio,Utah,Iowa'],
    ['Public', 'Familles,Adultes,Enfants'],
    ['Public transport', 'yes,no,no'],
    ['Live music', 'yes,no,no'],
    ['Published', '2027-01-01,2027-01-02,2027-01-03'],
  ])('is not %s: %s', async (column, values) => {
    expect((await statesOf(column, values.split(','))).states).not.toMatch(/scheduled|draft/);
  });
});
