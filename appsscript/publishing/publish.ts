// Publish: the whole programme becomes the next revision in the hidden published tabs, and the worker is
// told to look. Until the worker has recomputed the same digest, nobody says “delivered”.

import { EVENTS_TAB } from '../../shared/tabs.ts';
import { askToConfirm, isConfirmed, notConfirmed } from '../brake/brake.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { Delivery, NotPublished, PublishResult } from '../commands/results.ts';
import { handOver } from '../delivery/hand-over.ts';
import { wordsOf } from '../words/words.ts';
import { reach } from './progress.ts';
import { type WrittenPublication, writeNext } from './write-next.ts';

export interface PublishOptions {
  /** Publish although rows are broken: each keeps its last published form, or stays out if it has none. */
  readonly holdBack?: boolean;
  /** What was typed to let a mass change out, as the refusal said it. */
  readonly confirmed?: string;
}

/** The menu calls it without options, and is asked; the sidebar says what it wants. */
export function publish(options?: PublishOptions): PublishResult | NotPublished | CommandFailure {
  const startedMs = Date.now();
  return command('Publish', () => {
    const isAsked = typeof options?.holdBack !== 'boolean';
    let holdBack = options?.holdBack === true;
    const publishAs = (confirmed: string) => writeNext(holdBack, confirmed, startedMs);
    try {
      const confirmed = typeof options?.confirmed === 'string' ? options.confirmed : '';
      let written = publishAs(confirmed);
      // What was found before somebody was asked is read again once they have answered.
      if (isAsked && isAboutBrokenRows(written) && askToHoldBack(written.brokenRows)) {
        holdBack = true;
        written = publishAs(confirmed);
      }
      if (isAsked && 'brake' in written && written.brake) {
        const typed = askToConfirm(written.brake);
        if (!isConfirmed(written.brake, typed)) return notConfirmed(written);
        written = publishAs(typed);
      }
      if ('reasons' in written) return written;
      reach('delivering');
      const { offer, delivery } = handOver(written);
      return { ...written, ...offer, delivery, sentence: sentenceOf({ ...written, ...offer }, delivery) };
    } finally {
      reach(null);
    }
  });
}

function isAboutBrokenRows(written: WrittenPublication | NotPublished): written is NotPublished {
  return 'why' in written && written.why === 'broken-rows';
}

/** Asks whether the rest may go out without these rows. */
function askToHoldBack(broken: NotPublished['brokenRows']): boolean {
  const ui = SpreadsheetApp.getUi();
  const messages = wordsOf('publish');
  const rows = broken.slice(0, 10).map(({ tab = EVENTS_TAB, row, title }) => messages.row(row, title, tab));
  const text = `${rows.join('\n')}\n\n${messages.ask}`;
  const answer = ui.alert(messages.askTitle(broken.length), text, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES;
}

function sentenceOf(written: WrittenPublication, delivery: Delivery): string {
  const { outcome, revision, events, heldBack, leftOut, changedMeanwhile, notNoted } = written;
  const messages = wordsOf('publish');
  const done = outcome === 'published' ? messages.published(revision, events) : messages.unchanged(revision);
  const held = heldBack.length > 0 ? messages.heldBack(heldBack.length) : '';
  const left = leftOut.length > 0 ? messages.leftOut(leftOut.length) : '';
  const since = changedMeanwhile.map(messages.notInIt);
  const arrived = delivery.state === 'delivered' && outcome === 'unchanged' ? '' : delivery.sentence;
  return [done, held, left, ...since, arrived, notNoted].filter((part) => part !== '').join(' ');
}
