// zod would generate code where it may; whether Apps Script lets it is unproven, so it never tries.
// main.ts imports this before anything that holds a schema.

import * as z from 'zod/mini';

z.config({ jitless: true });
