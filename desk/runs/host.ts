// The desk's end of the script process: orders go out, questions come in, reports come back.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Bundle, builtRealm } from './bundle.ts';
import type { FromSwitchboard, ToSwitchboard } from './switchboard.ts';

/** Answers one question of a run; null ends the run there and then, as a crash would. */
export type AnswerQuestion = (text: string) => Promise<string | null>;

/** How a run ended: its report, or that it was stopped from outside. */
export type Ending = { report: string } | { died: true };

/** What is to be run, and for whom. */
export interface Job {
  /** Whoever may stop it: a desk. */
  readonly owner: object;
  readonly bundle: Bundle;
  readonly timeZone: string;
  /** A `RunOrder` as JSON. */
  readonly order: string;
  readonly timeLimitMs: number;
}

interface JobUnderWay {
  readonly owner: object;
  readonly answer: AnswerQuestion;
  readonly end: (ending: Ending) => void;
  readonly ended: Promise<Ending>;
}

interface Line {
  process: ChildProcess;
  timeZone: string;
  bundleVersion: string | null;
  runs: Map<number, JobUnderWay>;
}

export class ScriptHost {
  readonly #keptAtMost: number;
  /** Open for further runs, by zone; the one used last comes last. */
  readonly #current = new Map<string, Line>();
  readonly #lines = new Set<Line>();
  #runs = 0;

  /** Several desks of one process may share a host, which then keeps a process for each of their zones. */
  constructor(keptAtMost = 1) {
    this.#keptAtMost = keptAtMost;
  }

  /** Starts the process for a zone and loads the bundle, so that the first run finds it warm. */
  async warm(bundle: Bundle, timeZone: string): Promise<void> {
    this.#lineFor(await builtRealm(), bundle, timeZone);
  }

  /** Runs an order in a realm of its own. */
  async run(job: Job, answer: AnswerQuestion): Promise<Ending> {
    const line = this.#lineFor(await builtRealm(), job.bundle, job.timeZone);
    this.#runs += 1;
    const run = this.#runs;
    const { promise, resolve } = Promise.withResolvers<Ending>();
    line.runs.set(run, { owner: job.owner, answer, end: resolve, ended: promise });
    send(line, { kind: 'run', run, order: job.order, timeLimitMs: job.timeLimitMs });
    const ending = await promise;
    line.runs.delete(run);
    if (this.#current.get(line.timeZone) !== line) retire(line);
    return ending;
  }

  /** Stops all that runs for an owner. */
  async stop(owner: object): Promise<void> {
    for (const line of this.#lines) {
      const own = [...line.runs].filter(([, job]) => job.owner === owner);
      for (const [run] of own) send(line, { kind: 'kill', run });
      await Promise.all(own.map(([, { ended }]) => ended));
    }
  }

  /** Ends the script processes and every run in them. */
  async close(): Promise<void> {
    this.#current.clear();
    await Promise.all([...this.#lines].map((line) => ended(line.process)));
  }

  /** A line whose next run has this bundle, whatever it ran before: messages keep their order. */
  #lineFor(realm: string, bundle: Bundle, timeZone: string): Line {
    const line = this.#current.get(timeZone) ?? this.#open(timeZone);
    this.#current.delete(timeZone);
    this.#current.set(timeZone, line);
    for (const other of [...this.#current.values()].slice(0, -this.#keptAtMost)) {
      this.#current.delete(other.timeZone);
      retire(other);
    }
    if (line.bundleVersion !== bundle.version) {
      line.bundleVersion = bundle.version;
      send(line, { kind: 'load', realm, scripts: bundle.scripts });
    }
    return line;
  }

  #open(timeZone: string): Line {
    const child = fork(join(import.meta.dirname, 'switchboard.ts'), [], {
      env: { ...process.env, TZ: timeZone },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Ctrl+C is for the desk, which lets runs finish first. The process ends when the desk does, however.
      detached: true,
      windowsHide: true,
    });
    const line: Line = { process: child, timeZone, bundleVersion: null, runs: new Map() };
    this.#lines.add(line);
    child.on('message', (message) => void receive(line, message as FromSwitchboard));
    child.on('error', () => {});
    child.on('exit', () => {
      this.#lines.delete(line);
      if (this.#current.get(timeZone) === line) this.#current.delete(timeZone);
      for (const { end } of line.runs.values()) end({ died: true });
    });
    return line;
  }
}

/** Lets a process that is no longer wanted go once its last run has ended. */
function retire(line: Line): void {
  if (line.runs.size === 0 && line.process.connected) line.process.disconnect();
}

async function receive(line: Line, message: FromSwitchboard): Promise<void> {
  const run = line.runs.get(message.run);
  if (!run) return;
  if (message.kind === 'done')
    return run.end(message.report === null ? { died: true } : { report: message.report });
  const text = await run.answer(message.text);
  send(line, text === null ? { kind: 'kill', run: message.run } : { kind: 'answer', run: message.run, text });
}

function send(line: Line, message: ToSwitchboard): void {
  if (line.process.connected) line.process.send(message, () => {});
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
