// Property tests try the same share of cases in every ordinary run, so that a red run is one that a change
// made; `LONG=1` draws anew, and many more.

import fc from 'fast-check';

if (process.env.LONG !== '1') fc.configureGlobal({ seed: 20_270_604 });
