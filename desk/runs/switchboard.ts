// The process in which scripts run, apart from the desk's own because a script's zone is a matter of the whole
// process (`TZ`): set for a thread alone it has no effect. It holds the threads and passes messages on.

import { join } from 'node:path';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { FromThread, ToThread } from './thread.ts';

/** From the desk. */
export type ToSwitchboard =
  | { kind: 'load'; realm: string; scripts: { name: string; source: string }[] }
  | { kind: 'run'; run: number; order: string; timeLimitMs: number }
  | { kind: 'answer'; run: number; text: string }
  | { kind: 'kill'; run: number };
/** To the desk. A report of null means that the thread died. */
export type FromSwitchboard =
  | { kind: 'ask'; run: number; text: string }
  | { kind: 'done'; run: number; report: string | null };

interface Thread {
  worker: Worker;
  answers: MessagePort;
  signal: Int32Array;
  loaded: number;
  run: number | null;
  alarm: NodeJS.Timeout | null;
}

/** How long after its limit a thread that will not stop is ended. */
const GRACE_MS = 2_000;

const threads: Thread[] = [];
let code: Extract<ToSwitchboard, { kind: 'load' }>;
let loads = 0;

process.on('message', (message: ToSwitchboard) => {
  switch (message.kind) {
    case 'load':
      code = message;
      loads += 1;
      if (threads.length === 0) prepare(openThread());
      return;
    case 'run':
      return start(message);
    case 'answer':
      return answer(message.run, message.text);
    case 'kill':
      return void threadOf(message.run)?.worker.terminate();
  }
});
process.on('disconnect', () => process.exit(0));

function send(message: FromSwitchboard): void {
  if (process.connected) process.send!(message);
}

function threadOf(run: number): Thread | undefined {
  return threads.find((thread) => thread.run === run);
}

function openThread(): Thread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(join(import.meta.dirname, 'thread.ts'), {
    workerData: { answers: port2, signal },
    transferList: [port2],
  });
  const thread: Thread = { worker, answers: port1, signal, loaded: 0, run: null, alarm: null };
  worker.on('message', (message: FromThread) => receive(thread, message));
  worker.on('error', () => {});
  worker.on('exit', () => closed(thread));
  threads.push(thread);
  return thread;
}

function prepare(thread: Thread): void {
  if (thread.loaded === loads) return;
  thread.worker.postMessage({ kind: 'load', realm: code.realm, scripts: code.scripts } satisfies ToThread);
  thread.loaded = loads;
}

function start({ run, order, timeLimitMs }: Extract<ToSwitchboard, { kind: 'run' }>): void {
  const thread = threads.find((one) => one.run === null) ?? openThread();
  prepare(thread);
  thread.run = run;
  thread.alarm = setTimeout(() => void thread.worker.terminate(), timeLimitMs * 2 + GRACE_MS);
  thread.worker.postMessage({ kind: 'run', order, timeLimitMs } satisfies ToThread);
}

function answer(run: number, text: string): void {
  const thread = threadOf(run);
  if (!thread) return;
  thread.answers.postMessage(text);
  Atomics.add(thread.signal, 0, 1);
  Atomics.notify(thread.signal, 0);
}

function receive(thread: Thread, message: FromThread): void {
  if (thread.run === null) return;
  if (message.kind === 'ask') send({ kind: 'ask', run: thread.run, text: message.text });
  else finish(thread, message.report);
}

function finish(thread: Thread, report: string | null): void {
  const { run } = thread;
  if (thread.alarm) clearTimeout(thread.alarm);
  thread.run = null;
  thread.alarm = null;
  if (run !== null) send({ kind: 'done', run, report });
}

function closed(thread: Thread): void {
  threads.splice(threads.indexOf(thread), 1);
  thread.answers.close();
  finish(thread, null);
}
