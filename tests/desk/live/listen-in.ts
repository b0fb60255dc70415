// Reads a desk's stream as the page does, and keeps what it has said.

import type { Message, WireRow } from '../../../desk/live/messages.ts';
import type { Desk } from '../open-desk.ts';

type Kind = Message['kind'];

/** An open stream; `next` waits for a message of a kind that fits. */
export interface Listening {
  readonly received: Message[];
  next<Of extends Kind>(
    kind: Of,
    fits?: (message: Extract<Message, { kind: Of }>) => boolean,
  ): Promise<Extract<Message, { kind: Of }>>;
  /** The rows of the opened tab as a page would have them now. */
  rows(): WireRow[];
  /** Resolves when the stream has ended. */
  readonly ended: Promise<void>;
  leave(): void;
}

export async function listenIn(desk: Desk, query: string): Promise<Listening> {
  const leaving = new AbortController();
  const response = await desk.app.request(`/desk/api/live?${query}`, { signal: leaving.signal });
  const reader = response.body!.getReader();
  const received: Message[] = [];
  const waiting = new Set<() => void>();
  const ended = (async () => {
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const events = `${text}${decoder.decode(value, { stream: true })}`.split('\n\n');
      text = events.pop()!;
      for (const event of events) if (event.startsWith('data: ')) received.push(JSON.parse(event.slice(6)));
      for (const look of waiting) look();
    }
  })();
  let result = 0;
  return {
    received,
    ended,
    leave: () => void reader.cancel(),
    rows: () => replay(received),
    next: (kind, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const place = received.findIndex(
            (message, index) => index >= result && message.kind === kind && fits(message as never),
          );
          if (place < 0) return;
          result = place + 1;
          waiting.delete(look);
          resolve(received[place] as never);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** What a page makes of row messages. */
export function replay(messages: readonly Message[]): WireRow[] {
  const rows: WireRow[] = [];
  for (const message of messages) {
    if (message.kind !== 'rows' && message.kind !== 'splice') continue;
    while (rows.length < message.at - 1) rows.push([]);
    rows.splice(
      message.at - 1,
      message.kind === 'rows' ? message.rows.length : message.deleted,
      ...message.rows,
    );
  }
  return rows;
}
