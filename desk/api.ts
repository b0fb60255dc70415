// The desk's own API: run a function, look at the workbook, set faults, change the script project.

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type FaultsGiven, faultsSchema } from './faults/schema.ts';
import { problem } from './guard.ts';
import { pictureOf } from './picture.ts';
import type { Floor } from './runs/answers.ts';
import { type RunAnswer, type RunGiven, type Runs, runSchema } from './runs/runs.ts';
import { isTimeZone } from './text/serial.ts';

const BODY_BYTES = 10 * 1024 * 1024;
const scriptSchema = z.strictObject({
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone is needed'),
});

/** What the API needs of the runs. */
export interface Running {
  run(request: RunGiven): Promise<RunAnswer>;
  runs: Pick<Runs, 'timeZone'>;
}

/** The routes under `/desk/api`. */
export function createApi(floor: Floor, { run, runs }: Running): Hono {
  const api = new Hono();
  api.use(
    bodyLimit({
      maxSize: BODY_BYTES,
      onError: () => problem(413, 'Too large', `A body may have ${BODY_BYTES} bytes.`),
    }),
  );

  api.post('/run', async (c) => {
    const given = await readBody(c.req.raw, runSchema);
    return given instanceof Response ? given : c.json(await run(given as RunGiven));
  });

  api.get('/workbook', async (c) =>
    c.json(pictureOf(floor.book.workbook, floor.menus.values(), await runs.timeZone())),
  );

  api.get('/faults', (c) => c.json({ armed: floor.faults.list() }));
  api.post('/faults', async (c) => {
    const given = await readBody(c.req.raw, faultsSchema);
    if (given instanceof Response) return given;
    floor.faults.set(given as FaultsGiven);
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

/** The body, checked; or the answer that says what is wrong with it. */
async function readBody<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema> | Response> {
  let json: unknown;
  try {
    json = JSON.parse((await request.text()) || '{}');
  } catch {
    return problem(400, 'Not JSON', 'The body must be one JSON object.');
  }
  const checked = schema.safeParse(json);
  return checked.success ? checked.data : problem(400, 'Not understood', z.prettifyError(checked.error));
}
