// What happens at the desk, told to every part of the page that listens.

import type {
  OpenDialog,
  Person,
  RowsMessage,
  SpliceMessage,
  TabFacts,
  WorkbookMessage,
} from '../../live/messages.ts';
import type { Act } from '../../people/acts.ts';
import type { RunReport } from '../../runs/protocol.ts';
import type { Selection } from './grid/adapter.ts';

export interface Topics {
  workbook: WorkbookMessage;
  /** A tab has been opened, or opened again after the connection was gone. */
  opened: TabFacts;
  /** Facts of the opened tab have changed. */
  changed: TabFacts;
  rows: RowsMessage | SpliceMessage;
  ready: { tab: number };
  people: readonly Person[];
  dialog: OpenDialog | null;
  /** Whether the stream is there. */
  line: 'open' | 'broken';
  /** How many acts are still to be sent, and whether the desk could not be reached for them. */
  unsent: { count: number; isStuck: boolean };
  selected: Selection;
  /** This person's act has been done. */
  acted: { act: Act; tab: number };
  /** The title of the panel that is open now. */
  panel: string | null;
  /** A function of the script has ended. */
  ran: { function: string; as: string; report: RunReport };
}

export class News {
  readonly #hearers = new Map<keyof Topics, ((what: never) => void)[]>();

  on<Topic extends keyof Topics>(topic: Topic, receive: (what: Topics[Topic]) => void): void {
    this.#hearers.set(topic, [...(this.#hearers.get(topic) ?? []), receive]);
  }

  tell<Topic extends keyof Topics>(topic: Topic, what: Topics[Topic]): void {
    for (const receive of this.#hearers.get(topic) ?? []) receive(what as never);
  }
}
