// The page's API: what people do with mouse and keyboard, and the stream that shows everybody the outcome.

import { Hono } from 'hono';
import { bounded, problem, readBody } from '../guard.ts';
import type { Live } from '../live/live.ts';
import type { AnswerScope } from '../runs/scope.ts';
import { actRequestSchema, dialogAnswerSchema, presenceSchema, undoRequestSchema } from './acts.ts';
import type { History } from './history.ts';
import type { Presence } from './presence.ts';

/** What it works on. */
export interface Company {
  history: History;
  presence: Presence;
  live: Live;
}

/** The routes of people at the page, under `/desk/api`. */
export function createPeopleAdapter({ book, dialogs, faults }: AnswerScope, company: Company): Hono {
  const { history, presence, live } = company;
  const adapter = new Hono();
  adapter.use(bounded);

  adapter.get('/live', (c) => {
    const email = c.req.query('as') ?? 'editor@example.org';
    const tab = c.req.query('tab');
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return problem(400, 'Not understood', 'as must be an address.');
    book.meet(email);
    return live.open(email, tab === undefined || tab === '' ? null : Number(tab));
  });

  adapter.post('/act', async (c) => {
    const given = await readBody(c.req.raw, actRequestSchema);
    if (given instanceof Response) return given;
    return c.json(history.act(faults.actor(given.as), given.tab, given.act, given.confirmed));
  });

  adapter.post('/undo', async (c) => {
    const given = await readBody(c.req.raw, undoRequestSchema);
    return given instanceof Response ? given : c.json(history.undo(faults.actor(given.as)));
  });

  adapter.post('/redo', async (c) => {
    const given = await readBody(c.req.raw, undoRequestSchema);
    return given instanceof Response ? given : c.json(history.redo(faults.actor(given.as)));
  });

  adapter.post('/presence', async (c) => {
    const given = await readBody(c.req.raw, presenceSchema);
    if (given instanceof Response) return given;
    presence.select(given.as, given.tab, given.range);
    return c.body(null, 204);
  });

  adapter.post('/dialogs/:id', async (c) => {
    const given = await readBody(c.req.raw, dialogAnswerSchema);
    if (given instanceof Response) return given;
    if (dialogs.answer(c.req.param('id'), given)) return c.body(null, 204);
    return problem(409, 'Nobody asks any more', 'The script has ended, or somebody has answered already.');
  });

  return adapter;
}
