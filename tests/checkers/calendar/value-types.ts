/** The value types of RFC 5545, 3.3 that this checker judges, by the name that VALUE= gives them. */

import type { Judge } from './fault.ts';
import { judgeDate, judgeDateTime } from './values/date-time.ts';
import { judgeDuration } from './values/duration.ts';
import { GREATEST_INTEGER, judgeGeo, judgeWhole } from './values/number.ts';
import { judgeText } from './values/text.ts';
import { judgeBinary, judgeUri } from './values/uri.ts';
import { judgeUtcOffset } from './values/utc-offset.ts';

export const judgeByType = {
  BINARY: judgeBinary,
  'CAL-ADDRESS': judgeUri,
  DATE: judgeDate,
  'DATE-TIME': judgeDateTime,
  DURATION: judgeDuration,
  // GEO is the only property of type FLOAT, and holds two.
  FLOAT: judgeGeo,
  INTEGER: judgeWhole('integer', -GREATEST_INTEGER - 1, GREATEST_INTEGER),
  TEXT: judgeText,
  URI: judgeUri,
  'UTC-OFFSET': judgeUtcOffset,
} satisfies Record<string, Judge>;

export type ValueType = keyof typeof judgeByType;

export function isValueType(name: string): name is ValueType {
  return Object.hasOwn(judgeByType, name);
}
