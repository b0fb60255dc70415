// Running a function of the bundle as one person: the order out, the report back, the limits in between.

import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { hostRulesOf } from '../workbook/host-rules.ts';
import type { BundleFolder } from './bundle.ts';
import type { Ending, ScriptHost } from './host.ts';
import type { RunOrder, RunReport } from './protocol.ts';
import { answerQuestion } from './replies.ts';
import type { AnswerScope, Run } from './scope.ts';

/** What `POST /desk/api/run` takes. */
export const runSchema = z.strictObject({
  function: z.string().min(1).max(200),
  args: z.array(z.json()).max(100).default([]),
  as: z.email().default('editor@example.org'),
  /** The person's language, as `Session.getActiveUserLocale` gives it. */
  locale: z.string().max(35).default('en'),
  /** For each dialog in order: a button's name, or a prompt's text (null cancels). */
  answers: z.array(z.string().nullable()).max(1000).default([]),
  /** A dialog without an answer waits for the person at the page; otherwise it is closed at once. */
  interactive: z.boolean().default(false),
  /** Run by an installed trigger: nobody looks on, so that there is no `Ui`. */
  trigger: z.boolean().default(false),
  /** Whom `Session.getActiveUser` names; blank, as Google leaves it where it may not tell. Else whoever runs. */
  activeUser: z
    .union([z.email(), z.literal('')])
    .nullable()
    .default(null),
  /** The tab and range that the person has selected. */
  active: z.strictObject({ tab: z.string(), range: z.string() }).nullable().default(null),
});
export type RunGiven = z.input<typeof runSchema>;

/** What it answers. */
export interface RunAnswer extends RunReport {
  ms: number;
}

const RUNS_AT_ONCE = 10;
const SIMPLE_TRIGGERS = ['onOpen', 'onEdit'];
const SIMPLE_TRIGGER_MS = 30_000;

export class Runs {
  readonly #floor: AnswerScope;
  readonly #host: ScriptHost;
  readonly #bundles: BundleFolder;
  readonly #runMs: number;
  readonly #answerMs: number;
  #underWay = 0;

  /** `runMs` is the time one execution may take, `answerMs` what each answer to a script takes longer than it must. */
  constructor(floor: AnswerScope, host: ScriptHost, bundles: BundleFolder, runMs: number, answerMs: number) {
    this.#floor = floor;
    this.#host = host;
    this.#bundles = bundles;
    this.#runMs = runMs;
    this.#answerMs = answerMs;
  }

  /** The zone in which scripts run: the manifest's, unless the project's owner changed it. */
  async timeZone(): Promise<string> {
    const { manifest } = await this.#bundles.current();
    return this.#floor.book.workbook.scriptTimeZone ?? manifest.timeZone;
  }

  /** Starts what a first run would otherwise wait for. */
  async warm(): Promise<void> {
    await this.#host.warm(await this.#bundles.current(), await this.timeZone());
  }

  /**
   * Runs one function. A failure of the script is an answer, never thrown.
   * @throws ZodError when the request has another shape
   */
  async run(given: RunGiven): Promise<RunAnswer> {
    const request = runSchema.parse(given);
    const started = performance.now();
    if (this.#underWay >= RUNS_AT_ONCE) {
      const message = 'There are too many scripts running simultaneously for this Google user account.';
      return { ...stopped(`Exception: ${message}`), ms: 0 };
    }
    this.#underWay += 1;
    try {
      const report = await this.#perform(request);
      return { ...report, ms: Math.round((performance.now() - started) * 10) / 10 };
    } finally {
      this.#underWay -= 1;
    }
  }

  async #perform(request: z.output<typeof runSchema>): Promise<RunReport> {
    const bundle = await this.#bundles.current();
    const { manifest, html } = bundle;
    const timeZone = await this.timeZone();
    const { book, dialogs, faults, locks } = this.#floor;
    const simpleTrigger = !request.trigger && SIMPLE_TRIGGERS.includes(request.function);
    const limit = faults.take(
      'timeLimit',
      (one) => one.function === null || one.function === request.function,
    );
    const timeLimitMs =
      limit?.timeLimitMs ?? Math.min(this.#runMs, simpleTrigger ? SIMPLE_TRIGGER_MS : this.#runMs);
    book.meet(request.as);
    const order: RunOrder = {
      ...request,
      owner: book.workbook.owner,
      timeLimitMs,
      manifest,
      scriptTimeZone: timeZone,
      html,
      simpleTrigger,
      host: [...hostRulesOf(book.workbook)],
    };
    const run: Run = { function: request.function, as: request.as, seen: '' };
    try {
      const job = { owner: this.#floor, bundle, timeZone, order: JSON.stringify(order), timeLimitMs };
      const ending = await this.#host.run(job, async (text) => {
        const answer = await answerQuestion(this.#floor, run, text);
        if (this.#answerMs > 0) await wait(this.#answerMs);
        return answer;
      });
      return reportOf(ending);
    } finally {
      locks.releaseAll(run);
      dialogs.closeAll(run);
    }
  }
}

function reportOf(ending: Ending): RunReport {
  if ('report' in ending) return JSON.parse(ending.report) as RunReport;
  return stopped('Exception: The script was stopped in the middle of its run.');
}

function stopped(error: string): RunReport {
  return {
    ok: false,
    result: null,
    error,
    stack: null,
    calls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    toasts: [],
    dialogs: [],
    logs: [],
    active: null,
  };
}
