// A worker in a process of its own, configured by its environment, with one path that takes its time.

import { setTimeout } from 'node:timers/promises';
import { readConfig } from '../../worker/config.ts';
import { listen, shutDown, shutDownOnSignal } from '../../worker/listen.ts';
import { openLog } from '../../worker/log.ts';
import { runWorker } from '../../worker/run.ts';

const config = readConfig(process.env);
const log = openLog(config.logLevel);
const worker = await runWorker(config, {
  log,
  mount: (app) =>
    app.get('/slow/:delayMs', async (context) => {
      log.info('slow began');
      await setTimeout(Number(context.req.param('delayMs')));
      return context.text('done');
    }),
});
const listening = await listen(worker.app, config.port, '127.0.0.1');
worker.startPolling();
shutDownOnSignal(() => shutDown(listening, worker, log));
console.log(`listening ${listening.port}`);
