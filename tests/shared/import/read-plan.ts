// The plan of a file as it is proposed, for tests: answers are given as a person at a terminal gives them.

import { bindMapping } from '../../../shared/import/bind-mapping.ts';
import { planImport } from '../../../shared/import/plan.ts';
import { mappingOf } from '../../../shared/import/propose.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings.ts';
import { askColumns } from '../../../tools/import/ask-columns.ts';
import { proposalOf, resultOf } from '../../tools/import/read.ts';

const PROGRAMME: Settings = {
  ...DEFAULT_SETTINGS,
  timeZone: 'Europe/Paris',
  currency: 'EUR',
  seasonStart: '2027-06-01',
  seasonEnd: '2027-06-30',
};

/** What becomes of a file: its events in short, the lines left out, and how many questions were asked. */
export async function planOf(
  text: string,
  answers: readonly string[] = [],
  settings: Partial<Settings> = {},
) {
  const programme = { ...PROGRAMME, ...settings };
  const { source, proposal } = proposalOf(text, programme);
  let asked = 0;
  const ask = async () => answers[asked++] ?? '';
  const mapping = mappingOf(await askColumns(proposal, ask));
  const bound = resultOf(bindMapping(mapping, source.header, () => true));
  const plan = planImport(source, bound, { ...programme, offsetAt: () => 120 });
  const events = plan.events.map(({ cells }) => {
    const cell = (field: Parameters<typeof cells.get>[0]) => cells.get(field) ?? '';
    const when = [cell('date'), cell('startTime'), cell('endDate'), cell('endTime')].filter(
      (each) => each !== '',
    );
    return [cell('status') || '–', cell('title'), when.join(' '), cell('price')]
      .filter((each) => each !== '')
      .join(' | ');
  });
  return { events, out: plan.setAside.map(({ line }) => line), asked, proposal, mapping };
}
