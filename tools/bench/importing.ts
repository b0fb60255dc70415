// All that an import does to a foreign file before it writes, against reading the same file.

import { bindMapping } from '../../shared/import/bind-mapping.ts';
import { matchEvents } from '../../shared/import/match.ts';
import { mappingOf, propose } from '../../shared/import/propose.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { EMPTY_PROGRAMME, prepareImport } from '../import/prepare.ts';
import { type CsvTable, readCsv } from '../import/read-csv.ts';
import { bestMs, type Measurement } from './benchmark.ts';

const ROWS = 8_000;
const ROUNDS = 3;

export async function importing(): Promise<Measurement[]> {
  const file = Buffer.from(foreignFile());
  const read = readCsv(file);
  if (read.kind === 'refused') throw new Error(read.problems.join(' '));
  const [readMs, importMs] = await bestMs(ROUNDS, [() => readCsv(file), () => bring(read.value)]);
  return [
    {
      name: 'importing',
      of: `what an import of ${ROWS} rows does before it writes / reading the same CSV`,
      figure: importMs! / readMs!,
      limit: 30,
      beside: { 'read ms': readMs!, 'import ms': importMs! },
    },
  ];
}

function bring(source: CsvTable): void {
  const bound = bindMapping(mappingOf(propose(source, DEFAULT_SETTINGS)), source.header, () => true);
  if (bound.kind === 'refused') throw new Error(bound.problems.join(' '));
  const from = { file: 'programme.csv', source, mapping: bound.value };
  const prepared = prepareImport(from, { tab: 'Events', current: EMPTY_PROGRAMME }, 'seed');
  if (prepared.kind === 'refused') throw new Error(prepared.problems.join(' '));
  const { plan, rows } = prepared.value;
  matchEvents({
    events: plan.events,
    fields: [...bound.value.rules.keys()],
    current: { header: EMPTY_PROGRAMME.header, rows },
    earlier: [],
    dates: DEFAULT_SETTINGS,
  });
}

function foreignFile(): string {
  const day = (at: number) => new Date(Date.UTC(2027, 5, 1 + (at % 90))).toISOString().slice(0, 10);
  const lines = Array.from({ length: ROWS }, (_, at) =>
    [
      at,
      `Event ${at}`,
      `${day(at)} ${10 + (at % 12)}:00`,
      `${day(at)} ${11 + (at % 12)}:30`,
      at % 3 > 0 ? 'publish' : 'draft',
      `Venue ${at % 200}`,
      (at % 40) + 5,
      'USD',
      `https://a.example.org/e/${at}`,
      'word '.repeat(40),
    ].join(','),
  );
  return `id,title,start,end,post_status,venue,price,currency,url,about\n${lines.join('\n')}\n`;
}
