// What a file seems to be: each column with what it may fill, and what has to be asked. Changes nothing.

import { columnOf } from '../../shared/columns.ts';
import { isTaken, propose } from '../../shared/import/propose.ts';
import { recognise } from '../../shared/import/recognise.ts';
import { type Remark, sayRemark } from '../../shared/import/remark.ts';
import { type CommandFailure, quietly } from '../commands/command.ts';
import { wordsIn } from '../words/words.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import { keptLayouts } from './layouts-tab.ts';
import { FILLABLE, sourceOf } from './read-request.ts';
import type { ImportFile, ImportProposal } from './results.ts';

/** More remarks than these say nothing new. */
const MOST_REMARKS = 20;

export function proposeImport(file: ImportFile): ImportProposal | CommandFailure {
  return quietly('Import', () => {
    const programme = readProgramme();
    const { language, settings, spreadsheet } = programme;
    const words = wordsIn(language).import;
    const choices = FILLABLE.map((field) => ({ field, header: columnOf(field).header }));
    const source = sourceOf(file, programme);
    const nothing = { rows: 0, remarks: [], columns: [], group: null, known: null, choices };
    if (source.kind === 'refused') {
      return { outcome: 'refused', sentence: words.notRead, problems: source.problems, ...nothing };
    }
    const sentencesOf = (remarks: readonly Remark[]) => remarks.map((each) => sayRemark(language, each));
    const { header, rows, remarks } = source.value;
    const { columns, groupBy } = propose(source.value, settings);
    const known = recognise(header, keptLayouts(spreadsheet));
    return {
      outcome: 'proposed',
      sentence: words.read(rows.length, header.length),
      problems: [],
      rows: rows.length,
      remarks: sentencesOf(remarks.slice(0, MOST_REMARKS)),
      columns: columns.map(({ column, field, certainty, why, doubts, examples, filled, blank }) => ({
        column,
        field,
        certainty,
        why: sentencesOf(why),
        doubts: sentencesOf(doubts),
        examples,
        filled,
        blank,
      })),
      group: groupBy && {
        isTaken: isTaken(groupBy),
        message: sentencesOf([...groupBy.why, ...groupBy.doubts]),
      },
      known: known && {
        name: known.mapping.name ?? '',
        message: words.known(known.mapping.name ?? '', known.missing, known.unknown),
        isSure: known.certainty === 'sure',
      },
      choices,
    };
  });
}
