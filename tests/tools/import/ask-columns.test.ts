import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../../shared/import/propose.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings.ts';
import { askColumns } from '../../../tools/import/ask-columns.ts';
import { proposeMapping } from '../../../tools/import/choose-mapping.ts';
import { printProposal } from '../../../tools/import/print-proposal.ts';
import { problemsOf, proposalOf, resultOf, tableOf } from './read.ts';

const FILE =
  'summary,when,venue,free,weblink\nJam,2027-06-04,Quay,Yes,https://a.example.org/1.jpg\n' +
  'Jam,2027-06-05,Quay,No,https://a.example.org/2.jpg\nGig,2027-06-06,Mill,No,https://a.example.org/3.jpg\n';

/** Answers in turn; what was asked is kept. */
function answering(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers[asked.length - 1] ?? '';
  };
  return { asked, ask };
}

describe('a person at a terminal', () => {
  it('is asked about each column in doubt, and about dates of one event', async () => {
    const { asked, ask } = answering('1', 'étiquettes', '', 'y');
    const proposal = await askColumns(proposalOf(FILE).proposal, ask);
    expect(asked).toHaveLength(4);
    expect(asked[0]).toContain('Column “summary”: “Jam”, “Gig”');
    expect(asked[0]).toContain('1  Title\n  2  Description');
    expect(mappingOf(proposal)).toMatchObject({
      columns: { Title: { from: 'summary' }, Date: { from: 'when' }, Tags: { from: 'free' } },
      groupBy: ['summary', 'venue'],
    });
    expect(mappingOf(proposal).columns['More Links']).toBeUndefined();
  });

  it('is asked again after an answer that is no column, and never takes a script’s', async () => {
    const { asked, ask } = answering('9', 'Check', 'Title');
    const proposal = await askColumns(proposalOf(FILE).proposal, ask);
    expect(asked.filter((question) => question.startsWith('That is no column'))).toHaveLength(2);
    expect(mappingOf(proposal).columns.Title).toEqual({ from: 'summary' });
  });
});

describe('where nobody sits', () => {
  it('what is in doubt stays out', async () => {
    const source = tableOf(FILE.replace('summary', 'title'));
    let message = '';
    const tell = (proposal: Parameters<typeof printProposal>[0]) => {
      message = printProposal(proposal).join('\n');
    };
    const { mapping } = resultOf(await proposeMapping(source, DEFAULT_SETTINGS, tell, undefined));
    expect(Object.keys(mapping.columns)).toEqual(['Title', 'Date', 'Venue']);
    expect(message).toContain('free               –                        asked    Yes · No');
    expect(message).toContain('stay apart');
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('a title that is in doubt is a refusal that names what it may be', async () => {
    const outcome = await proposeMapping(tableOf(FILE), DEFAULT_SETTINGS, () => {}, undefined);
    expect(problemsOf(outcome)[0]).toContain('No column is surely the Title');
    expect(problemsOf(outcome)[0]).toContain('It may be “summary”.');
  });
});
