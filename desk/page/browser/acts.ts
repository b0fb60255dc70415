// What the person does, sent one after the other in the order they did it. While there is no connection it
// waits here, and is sent when the desk is back.

import type { Act, ActAnswer, UndoAnswer } from '../../people/acts.ts';
import type { Area } from '../../workbook/model.ts';
import { askToEditAnyway, tell } from './dialogs/ask.ts';
import type { News } from './news.ts';
import { me } from './person.ts';
import { type RequestResult, send } from './requests.ts';
import type { Toasts } from './toasts.ts';

const AGAIN_AFTER_MS = 1_500;

/** Acts that may be sent twice: the second time they change nothing more. */
const REPEATABLE: ReadonlySet<Act['kind']> = new Set([
  'type',
  'fill',
  'paste',
  'clear',
  'sort',
  'width',
  'freeze',
  'hideTab',
]);

const UNCERTAIN =
  'The connection broke off in the middle. Look whether it was done before you do it again; nothing else was lost.';

export class Acts {
  readonly #news: News;
  readonly #toasts: Toasts;
  #before: Promise<unknown> = Promise.resolve();
  #unsent = 0;
  #isBroken = false;
  /** Until then (ms since 1970) the person is not asked again about protected cells. */
  #sureUntil = 0;

  constructor(news: News, toasts: Toasts) {
    this.#news = news;
    this.#toasts = toasts;
    news.on('line', (line) => {
      this.#isBroken = line === 'broken';
    });
  }

  get unsent(): number {
    return this.#unsent;
  }

  /** Does something to a tab; false when nothing was done. The person has been told why. */
  act(act: Act, tab: number): Promise<boolean> {
    return this.#inTurn(async () => {
      const isDone = await this.#resolveCall(act, tab, Date.now() < this.#sureUntil);
      if (isDone) this.#news.tell('acted', { act, tab });
      return isDone;
    });
  }

  /** Takes the last act back, or does it again; gives the place to show, if there is one. */
  back(which: 'undo' | 'redo'): Promise<{ tab: number; area: Area | null } | null> {
    return this.#inTurn(async () => {
      const sent = await this.#deliver<UndoAnswer>(`/desk/api/${which}`, { as: me }, false);
      if (!sent) return null;
      if (sent.outcome === 'refused') this.#toasts.show(sent.sentence);
      if (sent.outcome === 'nothing') this.#toasts.show(`There is nothing to ${which}.`);
      if (sent.outcome !== 'done') return null;
      if (sent.kept > 0) this.#toasts.show(keptSentence(sent.kept));
      return sent;
    });
  }

  async #resolveCall(act: Act, tab: number, confirmed: boolean): Promise<boolean> {
    const body = { as: me, tab, act, confirmed };
    const answer = await this.#deliver<ActAnswer>('/desk/api/act', body, REPEATABLE.has(act.kind));
    if (!answer) return false;
    if (answer.outcome === 'done') return true;
    if (answer.outcome === 'refused') {
      await tell('You cannot edit this', answer.sentence);
      return false;
    }
    const { isSure, sureForMs } = await askToEditAnyway(answer.description);
    this.#sureUntil = Date.now() + sureForMs;
    return isSure ? this.#resolveCall(act, tab, true) : false;
  }

  /** Sends until an answer comes; null when it was refused, or may have been half done. */
  async #deliver<Answer>(path: string, body: object, isRepeatable: boolean): Promise<Answer | null> {
    for (;;) {
      while (this.#isBroken) await pause();
      const sent: RequestResult<Answer> = await send<Answer>(path, body);
      if (sent.kind === 'answer') return sent.answer;
      if (sent.kind === 'refused' || !isRepeatable) {
        this.#toasts.show(sent.kind === 'refused' ? sent.sentence : UNCERTAIN);
        return null;
      }
      this.#tellUnsent(true);
      await pause();
    }
  }

  #tellUnsent(isStuck: boolean): void {
    this.#news.tell('unsent', { count: this.#unsent, isStuck });
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#count(1);
    const mine = this.#before.then(work);
    this.#before = mine.catch(() => {});
    try {
      return await mine;
    } finally {
      this.#count(-1);
    }
  }

  #count(change: number): void {
    this.#unsent += change;
    this.#tellUnsent(false);
  }
}

function keptSentence(kept: number): string {
  return kept === 1
    ? 'One cell has been changed by somebody else since: it stays as they wrote it.'
    : `${kept} cells have been changed by somebody else since: they stay as they were written.`;
}

function pause(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, AGAIN_AFTER_MS));
}
