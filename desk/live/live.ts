// Keeps every open page up to date: a stream of server-sent events each, fed whenever the workbook, the people
// or a waiting dialog change. Changes that come close together are told together.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { problem } from '../guard.ts';
import type { Presence } from '../people/presence.ts';
import type { AnswerScope } from '../runs/scope.ts';
import type { Message } from './messages.ts';
import { View } from './view.ts';

interface Watcher {
  email: string;
  view: View;
  message: { people: string; dialog: string };
  /** Whether it is being told something, and whether there has been news meanwhile. */
  isBusy: boolean;
  isBehind: boolean;
  send(message: Message): void;
  /** Forgets the page, which has closed the stream. */
  leave(): void;
  /** Closes the stream. */
  end(): void;
}

const TOGETHER_MS = 15;
/** Lets a page and anything in between see that the line is alive. */
const HEARTBEAT_MS = 20_000;

export class Live {
  readonly #floor: AnswerScope;
  readonly #presence: Presence;
  readonly #watchers = new Set<Watcher>();
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(floor: AnswerScope, presence: Presence) {
    this.#floor = floor;
    this.#presence = presence;
  }

  /** To be called after any change; cheap. */
  changed(): void {
    if (this.#watchers.size > 0) this.#timer ??= setTimeout(() => this.#tellAll(), TOGETHER_MS);
  }

  /** A stream for one page of one person, who looks at a tab; `tabId` null for the workbook's outside only. */
  open(email: string, tabId: number | null): Response {
    if (this.#isClosed) return problem(503, 'The desk is closing', 'Ask again in a moment.');
    let watcher: Watcher;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        watcher = this.#watch(email, tabId, controller);
        void this.#tell(watcher);
      },
      cancel: () => watcher.leave(),
    });
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  }

  /** Ends all streams, and opens no more. */
  close(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const watcher of [...this.#watchers]) watcher.end();
  }

  #watch(email: string, tabId: number | null, controller: Controller): Watcher {
    const encoder = new TextEncoder();
    const write = (text: string) => controller.enqueue(encoder.encode(text));
    const heart = setInterval(() => write(':\n\n'), HEARTBEAT_MS);
    const gone = this.#presence.arrive(email);
    const watcher: Watcher = {
      email,
      view: new View(this.#floor.book.workbook, tabId),
      message: { people: '', dialog: '' },
      isBusy: false,
      isBehind: false,
      send: (message) => write(`data: ${JSON.stringify(message)}\n\n`),
      leave: () => {
        clearInterval(heart);
        if (this.#watchers.delete(watcher)) gone();
      },
      end: () => {
        watcher.leave();
        controller.close();
      },
    };
    this.#watchers.add(watcher);
    return watcher;
  }

  #tellAll(): void {
    this.#timer = null;
    for (const watcher of this.#watchers) void this.#tell(watcher);
  }

  /** Tells a page all that is new to it; others have their turn between two messages. */
  async #tell(watcher: Watcher): Promise<void> {
    watcher.isBehind = true;
    if (watcher.isBusy) return;
    watcher.isBusy = true;
    while (watcher.isBehind) {
      watcher.isBehind = false;
      for (const message of this.#newsFor(watcher)) {
        if (!this.#watchers.has(watcher)) return;
        watcher.send(message);
        await nextTurn();
      }
    }
    watcher.isBusy = false;
  }

  *#newsFor({ email, view, message }: Watcher): Generator<Message> {
    const { dialogs, faults, menus, clock } = this.#floor;
    const people: Message = { kind: 'people', people: this.#presence.list() };
    const dialog: Message = { kind: 'dialog', dialog: dialogs.first(email) };
    if (isNews(message, 'people', people)) yield people;
    if (isNews(message, 'dialog', dialog)) yield dialog;
    yield* view.news(faults.actor(email), menus.of(email), clock().getUTCFullYear());
  }
}

type Controller = ReadableStreamDefaultController<Uint8Array>;

function isNews(result: Watcher['message'], what: keyof Watcher['message'], message: Message): boolean {
  const text = JSON.stringify(message);
  const isOther = result[what] !== text;
  result[what] = text;
  return isOther;
}
