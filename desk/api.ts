// The desk's own API: run a function, look at the workbook, set faults, change the script project.

import { Hono } from 'hono';
import { z } from 'zod';
import { armFaults } from './faults/faults.ts';
import { type FaultsGiven, faultsSchema } from './faults/schema.ts';
import { bounded, readBody } from './guard.ts';
import { pictureOf } from './picture.ts';
import { type RunAnswer, type RunGiven, type Runs, runSchema } from './runs/runs.ts';
import type { AnswerScope } from './runs/scope.ts';
import { isTimeZone } from './text/serial.ts';

const scriptSchema = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone is needed'),
});

/** What the API needs of the runs. */
export interface Running {
  run(request: RunGiven): Promise<RunAnswer>;
  runs: Pick<Runs, 'timeZone'>;
}

/** The routes under `/desk/api`. */
export function createApi(floor: AnswerScope, { run, runs }: Running): Hono {
  const api = new Hono();
  api.use(bounded);

  api.post('/run', async (c) => {
    const given = await readBody(c.req.raw, runSchema);
    return given instanceof Response ? given : c.json(await run(given as RunGiven));
  });

  api.get('/workbook', async (c) =>
    c.json(pictureOf(floor.book.workbook, floor.menus.latest(), await runs.timeZone())),
  );

  api.get('/faults', (c) => c.json({ armed: floor.faults.list() }));
  api.post('/faults', async (c) => {
    const given = await readBody(c.req.raw, faultsSchema);
    if (given instanceof Response) return given;
    armFaults(floor, given as FaultsGiven);
    return c.json({ armed: floor.faults.list() });
  });
  api.delete('/faults', (c) => {
    floor.faults.disarm();
    return c.json({ armed: [] });
  });

  api.post('/script', async (c) => {
    const given = await readBody(c.req.raw, scriptSchema);
    if (given instanceof Response) return given;
    floor.book.workbook.scriptTimeZone = given.timeZone;
    floor.book.touch();
    return c.json({ timeZone: await runs.timeZone() });
  });

  return api;
}
