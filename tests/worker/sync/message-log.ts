// What a worker has told anybody: receipts, as the Sheet asks for them, and answers of the feed, as readers do.

import { EventEmitter, once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { readReceipt } from '../../../shared/receipt.ts';
import { signedRequest } from '../hooks/signed-request.ts';

export interface MessageLog {
  /** The highest revision that was acknowledged or served. */
  highest(): number;
  /** What the feed answered, by revision. */
  readonly answers: ReadonlyMap<number, string>;
  /** Tells the worker to look, and takes its receipt. */
  hint(revision: number): Promise<void>;
  /** Is done when the feed first answers a revision that nobody was told of yet. */
  somethingNew(): Promise<void>;
  /** Hints and reads the feed again and again, until there is nobody to answer. */
  askUntilGone(revision: () => number): Promise<void>;
}

const BETWEEN_ANSWERS_MS = 2;
/** The worker takes 30 hooks a minute. */
const BETWEEN_HINTS_MS = 100;

export function tellOf(url: string): MessageLog {
  const answers = new Map<number, string>();
  const news = new EventEmitter();
  let highest = 0;

  async function hint(revision: number) {
    const body = JSON.stringify({ revision });
    const signed = signedRequest({ path: '/hooks/publish', body, time: Math.floor(Date.now() / 1_000) });
    const answer = await fetch(`${url}/hooks/publish`, { method: 'POST', headers: signed.headers, body });
    const receipt = readReceipt(await answer.text());
    if (receipt?.state === 'stored') highest = Math.max(highest, receipt.revision);
  }

  async function readFeed() {
    const text = await (await fetch(`${url}/feed/events.json`)).text();
    const { feed } = JSON.parse(text) as { feed: { revision: number } };
    if (feed.revision > highest) news.emit('new');
    highest = Math.max(highest, feed.revision);
    answers.set(feed.revision, text);
  }

  return {
    highest: () => highest,
    answers,
    hint,
    async somethingNew() {
      await once(news, 'new');
    },
    async askUntilGone(revision) {
      await Promise.all([
        untilGone(() => hint(revision()), BETWEEN_HINTS_MS),
        untilGone(readFeed, BETWEEN_ANSWERS_MS),
      ]);
    },
  };
}

/** A connection that breaks off is how a kill looks from outside. */
async function untilGone(ask: () => Promise<void>, pauseMs: number): Promise<void> {
  try {
    for (;;) {
      await ask();
      await setTimeout(pauseMs);
    }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
