// `npm run health:check`: asks the running worker, or the database itself where none runs. Exits with 0 when
// all is well, 1 when something is not, 2 when nothing can be asked.

import { readConfig } from '../worker/config.ts';
import { checkHealth, type Health } from '../worker/health/check.ts';
import { openDatabase } from '../worker/postgres/open.ts';
import { readCommandLine, runCommand } from './command-line.ts';

const ASK_MS = 10_000;

readCommandLine({
  usage: `npm run health:check
asks the running worker, or the database where none runs. Exits with 0 when all is well, 1 when something is not.`,
});

await runCommand(async () => {
  const config = readConfig(process.env);
  const health = (await askWorker(config.port)) ?? (await askDatabase());
  for (const { check, isWell, sentence } of health.findings) {
    console.log(`${isWell ? 'well ' : 'WRONG'}  ${check.padEnd(10)} ${sentence}`);
  }
  console.log(health.isHealthy ? `Healthy at revision ${health.revision}.` : 'Not healthy.');
  return health.isHealthy ? 0 : 1;

  async function askDatabase(): Promise<Health> {
    const database = await openDatabase(config);
    try {
      const { environment } = config;
      return await checkHealth(database, { environment, nowMs: Date.now() });
    } finally {
      await database.close();
    }
  }
});

/** The embedded database belongs to the process that has it open, so that one is asked first. */
async function askWorker(port: number): Promise<Health | null> {
  const base = `http://127.0.0.1:${port}`;
  const signal = AbortSignal.timeout(ASK_MS);
  const store = await fetch(`${base}/healthz/store`, { signal }).catch(() => null);
  if (!store?.headers.get('content-type')?.includes('application/json')) return null;
  const readiness = await (await fetch(`${base}/readyz`, { signal })).json();
  const { ready, revision, source, sync } = readiness as Readiness;
  const health = (await store.json()) as Health;
  const serving = {
    check: 'serving',
    isWell: ready === true,
    sentence: ready
      ? `The worker on port ${port} serves revision ${revision}, from ${source}.`
      : 'The worker has nothing to serve.',
  };
  const sheet = {
    check: 'sheet',
    isWell: !sync.fault,
    sentence: sync.fault ? `${sync.fault.cause} ${sync.fault.hint}` : 'The worker and the Sheet agree.',
  };
  const findings = [...health.findings, serving, sheet];
  return { ...health, findings, isHealthy: findings.every(({ isWell }) => isWell) };
}

interface Readiness {
  readonly ready: boolean;
  readonly revision: number | null;
  readonly source: string | null;
  readonly sync: { readonly fault: { readonly cause: string; readonly hint: string } | null };
}
