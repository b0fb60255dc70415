// Property tests try the same share of cases in every ordinary run, so that a red run is one that a change
// made. `npm run test:long` draws anew, and many more; `SEED=…` tries again what one of its failures printed.

import fc from 'fast-check';
import { isLong } from './draws.ts';

if (!isLong) fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_270_604) });
