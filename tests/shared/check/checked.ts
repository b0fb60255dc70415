// Builders for tests of rules: rows as they stand once validated, and what the rules ask about them.

import { checkDraft } from '../../../shared/check/check.ts';
import type { RuleDecision } from '../../../shared/check/decisions.ts';
import { ruleOf, type Severities, USUAL_SEVERITIES } from '../../../shared/check/rules.ts';
import type { Draft } from '../../../shared/draft/assemble.ts';
import type { PublishedEvent } from '../../../shared/event.ts';
import type { Issue } from '../../../shared/issues/issue.ts';
import { offsetsOf } from '../../../worker/time.ts';
import { draft, goodRow, type Row, withResolutions } from '../programme.ts';

export interface Around {
  readonly published?: readonly PublishedEvent[];
  readonly severities?: Partial<Severities>;
  readonly today?: string;
  readonly answers?: readonly RuleDecision[];
}

/** The rows, complete and with keys, checked on a day before all of them. */
export function checked(rows: readonly Row[], around: Around = {}): Draft {
  const { published = [], severities = {}, today = '2027-01-01', answers = [] } = around;
  const whole = rows.map((row) => goodRow(row));
  const written = withResolutions(whole, draft(whole, published));
  return checkDraft(draft(written, published), {
    severities: { ...USUAL_SEVERITIES, ...severities },
    published,
    today,
    answers,
    offsetsOf,
  });
}

/** The Issues of rules alone. */
export function ofRules({ issues }: Draft): Issue[] {
  return issues.filter(({ code }) => ruleOf(code) !== null);
}

/** Each Issue of a rule as its row number and code. */
export function asked(rows: readonly Row[], around: Around = {}): string[] {
  return ofRules(checked(rows, around)).map(({ row, code }) => `${row} ${code}`);
}
