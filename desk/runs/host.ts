// The desk's end of the script process: orders go out, questions come in, reports come back.

import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { type Bundle, buildRealm } from './bundle.ts';
import type { FromSwitchboard, ToSwitchboard } from './switchboard.ts';

/** Answers one question of a run; null ends the run there and then, as a crash would. */
export type AnswerQuestion = (text: string) => Promise<string | null>;

/** How a run ended: its report, or that it was stopped from outside. */
export type Ending = { report: string } | { died: true };

interface Line {
  process: ChildProcess;
  timeZone: string;
  bundleVersion: string | null;
  runs: Map<number, { answer: AnswerQuestion; end: (ending: Ending) => void }>;
}

export class ScriptHost {
  #realm: Promise<string> | null = null;
  #line: Line | null = null;
  readonly #lines = new Set<Line>();
  #runs = 0;

  /** Starts the process for a zone and loads the bundle, so that the first run finds it warm. */
  async warm(bundle: Bundle, timeZone: string): Promise<void> {
    this.#realm ??= buildRealm();
    const realm = await this.#realm;
    if (this.#line?.timeZone !== timeZone) {
      this.#retire(this.#line);
      this.#line = this.#open(timeZone);
    }
    if (this.#line.bundleVersion === bundle.version) return;
    this.#line.bundleVersion = bundle.version;
    send(this.#line, { kind: 'load', realm, scripts: bundle.scripts });
  }

  /** Runs an order in a realm of its own, in the zone and with the bundle last warmed. */
  async run(order: string, timeLimitMs: number, answer: AnswerQuestion): Promise<Ending> {
    const line = this.#line;
    if (!line) return { died: true };
    this.#runs += 1;
    const run = this.#runs;
    const ending = await new Promise<Ending>((end) => {
      line.runs.set(run, { answer, end });
      send(line, { kind: 'run', run, order, timeLimitMs });
    });
    line.runs.delete(run);
    if (line !== this.#line) this.#retire(line);
    return ending;
  }

  /** Ends the script process and every run in it. */
  async close(): Promise<void> {
    this.#line = null;
    await Promise.all([...this.#lines].map((line) => ended(line.process)));
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
    child.on('message', (message) => void heard(line, message as FromSwitchboard));
    child.on('error', () => {});
    child.on('exit', () => {
      this.#lines.delete(line);
      if (this.#line === line) this.#line = null;
      for (const { end } of line.runs.values()) end({ died: true });
    });
    return line;
  }

  /** Lets a process that is no longer wanted go once its last run has ended. */
  #retire(line: Line | null): void {
    if (line && line.runs.size === 0 && line.process.connected) line.process.disconnect();
  }
}

async function heard(line: Line, message: FromSwitchboard): Promise<void> {
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
