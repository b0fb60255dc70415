// How complete the programme is, what is wrong how often, and what to repair first, in the editor's words.

import { qualityOf } from '../../shared/check/quality.ts';
import { ruleOf } from '../../shared/check/rules.ts';
import { columnOf } from '../../shared/columns.ts';
import type { Issue, IssueCode } from '../../shared/issues/issue.ts';
import type { Destination } from '../commands/destination.ts';
import { wordsIn } from '../words/words.ts';
import type { ProgrammeNow } from '../workbook/read-programme.ts';
import type { ShownQuality } from './results.ts';

/** More kinds than these nobody compares. */
const MOST_KINDS = 30;

export function shownQuality({ draft, issues, language }: ProgrammeNow): ShownQuality {
  const words = wordsIn(language).quality;
  const { fields, rules, repairFirst } = qualityOf(draft, issues);
  const firstOf = new Map<IssueCode, Issue>();
  for (const issue of issues) if (!firstOf.has(issue.code)) firstOf.set(issue.code, issue);
  const titles = new Map(draft.rows.map(({ row, title }) => [row, title]));
  const placeOf = (code: IssueCode): Destination => {
    const { tab, eventKey, row, column } = firstOf.get(code)!;
    return { tab, eventKey, row, column, title: row === null ? '' : (titles.get(row) ?? '') };
  };
  const kindText = (code: IssueCode) => ruleOf(code)?.[language] ?? firstOf.get(code)!.message;
  return {
    fields: fields.map(({ field, filled, of }) => ({ header: columnOf(field).header, filled, of })),
    kinds: rules.slice(0, MOST_KINDS).map(({ code, count, severity }) => ({
      severity,
      count,
      message: kindText(code),
      first: placeOf(code),
    })),
    repairFirst: repairFirst.map((each) => {
      if (each.why === 'missed') {
        return { sentence: words.missed(each.count, columnOf(each.field).header), first: null };
      }
      const sentence = words[each.why](each.count, kindText(each.code));
      return { sentence, first: placeOf(each.code) };
    }),
  };
}
