// “It is meant so”: an answer to what a rule asks about one event, kept with who gave it and when. The question
// stays away for as long as what was asked about is the same.

import { isAnswerable } from '../../shared/check/check.ts';
import { ruleOf } from '../../shared/check/rules.ts';
import type { Issue } from '../../shared/issues/issue.ts';
import { note } from '../activity/note.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import { wordsOf } from '../words/words.ts';
import { actingUser } from '../workbook/acting-user.ts';
import { timeNow } from '../workbook/clock.ts';
import { withLock } from '../workbook/lock.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import { appendAnswer } from './decisions-tab.ts';
import type { MeantSo, MeantSoResult } from './results.ts';

/** Keeps the answer, or says why it cannot be. `rule` is the code of the Issue, `about` its parameter. */
export function keepAsMeant(meant: MeantSo): MeantSoResult | CommandFailure {
  return command('Keep as meant', () => withLock('keep an answer', () => keep(meant)));
}

function keep({ eventKey, row, title, rule: code, about }: MeantSo): MeantSoResult {
  const messages = wordsOf('answers');
  const { spreadsheet, draft, language, issues } = readProgramme();
  const rule = ruleOf(code);
  const isAsked = (issue: Issue) => ruleOf(issue.code)?.code === rule?.code;
  const ofRule = rule ? issues.filter(isAsked) : [];
  const asked = ofRule.find(
    (issue) => isAnswerable(issue) && issue.eventKey === eventKey && issue.parameters.about === about,
  );
  if (!rule || !asked) {
    const there = draft.rows.find((each) => (eventKey === null ? each.row === row : each.key === eventKey));
    if (!there) return { outcome: 'refused', sentence: messages.rowGone };
    // Keys are written by a validation; until then nobody could tell what an answer is about.
    const isUnkeyed = ofRule.some((issue) => issue.row === there.row && !isAnswerable(issue));
    return { outcome: 'refused', sentence: isUnkeyed ? messages.validateFirst : messages.changed };
  }
  const name = draft.rows.find((each) => each.row === asked.row)?.title || title;
  const by = actingUser();
  const answer = { eventKey: asked.eventKey!, rule: rule.code, about, by, at: timeNow() };
  appendAnswer(spreadsheet, answer);
  const act = { act: 'answer', rule: rule.code, title: name } as const;
  const notNoted = note(act, { kind: 'answer', answer, isKept: true });
  const sentence = messages.kept(rule[language], name);
  return { outcome: 'kept', sentence: `${sentence}${notNoted && ` ${notNoted}`}` };
}
