// From a file and what the editor said of it to the rows that would be written: the same steps as a command-line
// import takes, among what stands in the workbook now.

import { EVENT_COLUMNS, type Field } from '../../shared/columns.ts';
import { withAnswers, withGroups } from '../../shared/import/answer.ts';
import { type BoundMapping, bindMapping } from '../../shared/import/bind-mapping.ts';
import type { Mapping } from '../../shared/import/mapping.ts';
import { type Matching, matchEvents } from '../../shared/import/match.ts';
import { done, type Outcome, refused } from '../../shared/import/outcome.ts';
import { type PreparedRows, prepareRows } from '../../shared/import/prepare.ts';
import { lackingFields, mappingOf, propose } from '../../shared/import/propose.ts';
import { recognise } from '../../shared/import/recognise.ts';
import { sayRemark } from '../../shared/import/remark.ts';
import { type SourceTable, shapeTable } from '../../shared/import/source-table.ts';
import { EVENTS_TAB } from '../../shared/tabs.ts';
import { wordsIn } from '../words/words.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import { offsetAt, offsetsOf } from '../workbook/zones.ts';
import { earlierImports } from './earlier.ts';
import { keptLayouts } from './layouts-tab.ts';
import type { ImportFile, ImportRequest } from './results.ts';

/** Fields that a file can fill: all but what script writes. */
export const FILLABLE: readonly Field[] = EVENT_COLUMNS.filter((column) => !('script' in column)).map(
  ({ field }) => field,
);

/** Shapes the file into a table. */
export function sourceOf(
  file: ImportFile,
  { language }: Pick<ProgrammeNow, 'language'>,
): Outcome<SourceTable> {
  const shaped = shapeTable(file);
  if (shaped.kind === 'done') return shaped;
  return refused(...shaped.problems.map((each) => sayRemark(language, each)));
}

export interface ParsedRequest extends PreparedRows {
  readonly mapping: Mapping;
  readonly matching: Matching;
  readonly source: SourceTable;
}

/** What the request comes to; refused with sentences where something is missing. */
export function understand(request: ImportRequest, programme: ProgrammeNow): Outcome<ParsedRequest> {
  const words = wordsIn(programme.language).import;
  const source = sourceOf(request.file, programme);
  if (source.kind === 'refused') return source;
  const { events, settings, draft } = programme;
  if (!events || draft.isUnreadable) return refused(words.unreadable);
  const mapped = mappingFor(request, source.value, programme);
  if (mapped.kind === 'refused') return mapped;
  const { mapping, bound } = mapped.value;
  const prepared = prepareRows(
    source.value,
    bound,
    { tab: EVENTS_TAB, current: { header: events.header, rows: events.rows, settings } },
    {
      offsetsOf: (zone) => (zone === settings.timeZone ? offsetAt : offsetsOf(zone)),
      seed: 'a look',
      language: programme.language,
    },
  );
  if (prepared.kind === 'refused') return prepared;
  const matching = matchEvents({
    events: prepared.value.plan.events,
    fields: [...bound.rules.keys()],
    current: { header: events.header, rows: events.rows },
    earlier: earlierImports(programme.spreadsheet),
    dates: settings,
  });
  return done({ ...prepared.value, mapping, matching, source: source.value });
}

function mappingFor(
  { fields, isGrouped, usesKnown }: ImportRequest,
  source: SourceTable,
  { settings, language, spreadsheet }: ProgrammeNow,
): Outcome<{ mapping: Mapping; bound: BoundMapping }> {
  const words = wordsIn(language).import;
  const known = usesKnown ? recognise(source.header, keptLayouts(spreadsheet)) : null;
  if (known) return bind(known.mapping, source);
  const answered = withAnswers(propose(source, settings), fields);
  const proposal = isGrouped === null ? answered : withGroups(answered, isGrouped);
  const lacking = lackingFields(proposal);
  if (lacking.length > 0) return refused(...lacking.map(words.lacking));
  return bind(mappingOf(proposal), source);
}

/** Settings are the programme's own here: no file changes its name, zone or season from the sidebar. */
function bind(whole: Mapping, source: SourceTable): Outcome<{ mapping: Mapping; bound: BoundMapping }> {
  const { settings: _, ...mapping } = whole;
  const bound = bindMapping(mapping, source.header, () => true);
  return bound.kind === 'refused' ? bound : done({ mapping, bound: bound.value });
}
