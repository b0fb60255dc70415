// Every kind of Issue there is, in the order in which editors meet them.

import { AGE_ISSUES } from './codes/age.ts';
import { CELL_ISSUES } from './codes/cell.ts';
import { DATE_ISSUES } from './codes/date.ts';
import { EVENT_ISSUES } from './codes/event.ts';
import { KEY_ISSUES } from './codes/key.ts';
import type { IssueKind } from './codes/kind.ts';
import { LINK_ISSUES } from './codes/link.ts';
import { LIST_ISSUES } from './codes/list.ts';
import { PLACE_ISSUES } from './codes/place.ts';
import { PLACEMENT_ISSUES } from './codes/placement.ts';
import { PRICE_ISSUES } from './codes/price.ts';
import { RULE_ISSUES } from './codes/rule.ts';
import { TEXT_ISSUES } from './codes/text.ts';
import { TIME_ISSUES } from './codes/time.ts';
import { WORKBOOK_ISSUES } from './codes/workbook.ts';

export type { Severity } from './codes/kind.ts';

export const ISSUES = {
  ...WORKBOOK_ISSUES,
  ...CELL_ISSUES,
  ...TEXT_ISSUES,
  ...EVENT_ISSUES,
  ...LIST_ISSUES,
  ...LINK_ISSUES,
  ...PLACE_ISSUES,
  ...DATE_ISSUES,
  ...TIME_ISSUES,
  ...PRICE_ISSUES,
  ...AGE_ISSUES,
  ...KEY_ISSUES,
  ...RULE_ISSUES,
  ...PLACEMENT_ISSUES,
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUES;
