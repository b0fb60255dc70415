// What every section of the sidebar works with: words, the line that says what happens, one action at a time.

import type { Failed } from '../answers.ts';
import type { Destination } from '../destination.ts';
import { call, focusSheet } from './script.ts';
import type { Words } from './words.ts';

export interface Bench {
  readonly words: Words;
  /** Shows a sentence at the foot, and has it read out. */
  say(sentence: string): void;
  /** Reads the state again; every section shows what it is now. */
  refresh(): Promise<void>;
  /**
   * Runs one action, unless another runs. The button keeps the keyboard: it only says that it is busy.
   */
  during(button: HTMLElement, doing: string, work: () => Promise<string>): Promise<void>;
  /**
   * Selects a cell in the Sheet. Whoever clicked goes on typing there; whoever pressed a key keeps their place
   * here.
   */
  jump(button: HTMLElement, destination: Destination, pressed: Event): Promise<void>;
}

/** A bench whose sentences go to `said`. */
export function createBench(words: Words, said: HTMLElement, refresh: () => Promise<void>): Bench {
  let isBusy = false;
  const bench: Bench = {
    words,
    refresh,
    say(sentence) {
      said.textContent = sentence;
    },
    async during(button, doing, work) {
      if (isBusy) {
        bench.say(words.stillBusy);
        return;
      }
      isBusy = true;
      button.setAttribute('aria-disabled', 'true');
      bench.say(doing);
      try {
        bench.say(await work());
      } finally {
        isBusy = false;
        button.removeAttribute('aria-disabled');
      }
    },
    jump(button, destination, pressed) {
      return bench.during(button, words.jump.going, async () => {
        const went = await call('goTo', destination);
        if (isFailed(went)) return words.failed(went);
        if (went.cell !== '' && isClick(pressed)) focusSheet();
        return words.jump[went.outcome](went.cell);
      });
    },
  };
  return bench;
}

/** A press of a key on a button comes as a click without a count. */
function isClick(pressed: Event): boolean {
  return pressed instanceof MouseEvent && pressed.detail > 0;
}

export function isFailed(answer: { readonly outcome: string }): answer is Failed {
  return answer.outcome === 'failed';
}
