// The stream of one tab: what the server tells becomes news. A stream that breaks is opened again, and then
// tells everything anew.

import type { Message } from '../../live/messages.ts';
import type { News } from './news.ts';
import { me } from './person.ts';

const AGAIN_AFTER_MS = 1_500;

export class Live {
  readonly #news: News;
  #tab: number;
  #source: EventSource | null = null;
  #again: number | undefined;
  /** The tab's facts come once at the opening, and then only as changes. */
  #isFresh = true;
  /** Whether all rows have come. */
  #isReady = false;

  constructor(news: News, tab: number) {
    this.#news = news;
    this.#tab = tab;
  }

  get tab(): number {
    return this.#tab;
  }

  /** Opens the stream of a tab in the place of the one before. */
  open(tab = this.#tab): void {
    this.close();
    this.#tab = tab;
    const source = new EventSource(`/desk/api/live?as=${encodeURIComponent(me)}&tab=${tab}`);
    this.#source = source;
    source.onopen = () => {
      this.#isFresh = true;
      this.#isReady = false;
      this.#news.tell('line', 'open');
    };
    source.onmessage = ({ data }) => this.#receive(JSON.parse(data) as Message);
    source.onerror = () => {
      this.#news.tell('line', 'broken');
      // A browser tries again by itself unless the answer was no stream at all.
      if (source.readyState !== EventSource.CLOSED) return;
      this.#again = window.setTimeout(() => this.open(), AGAIN_AFTER_MS);
    };
  }

  close(): void {
    window.clearTimeout(this.#again);
    this.#source?.close();
    this.#source = null;
  }

  #receive(message: Message): void {
    const news = this.#news;
    if (message.kind === 'workbook') news.tell('workbook', message);
    else if (message.kind === 'ready') {
      this.#isReady = true;
      news.tell('ready', message);
    } else if (message.kind === 'people') news.tell('people', message.people);
    else if (message.kind === 'dialog') news.tell('dialog', message.dialog);
    else if (message.kind === 'tab') {
      news.tell(this.#isFresh ? 'opened' : 'changed', message.tab);
      this.#isFresh = false;
    } else if (this.#isReady) news.tell('rows', message);
    // The first rows come as inserted into nothing: they move nobody's selection.
    else news.tell('rows', { kind: 'rows', tab: message.tab, at: message.at, rows: message.rows });
  }
}
