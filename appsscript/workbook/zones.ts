// The offsets of time zones: the programme's by the script's own clock, others by the rules that come with the engine.

import { memoize } from '../../shared/memoize.ts';
import type { OffsetAt } from '../../shared/zone.ts';
import * as rules from '../../shared/zone-rules.ts';

/** The script runs in the programme's zone (Issues see to it), so its own clock knows the offsets. */
export const offsetAt: OffsetAt = (epochMs) => -new Date(epochMs).getTimezoneOffset();

/** Minutes east of UTC in a zone at an instant; `null` when nobody here knows such a zone. No service calls. */
export const offsetsOf = memoize((timeZone): OffsetAt | null => rules.offsetsOf(timeZone));
