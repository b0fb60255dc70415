// What every section of the sidebar works with: words, the line that says what happens, one action at a time.

import type { Destination } from '../commands/destination.ts';
import type { CommandFailure } from '../commands/results.ts';
import type { SidebarWords } from '../words/sidebar.ts';
import { call, focusSheet } from './script.ts';

export interface SidebarContext {
  readonly words: SidebarWords;
  /** Shows a sentence at the foot, and has it read out. */
  announce(sentence: string): void;
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

/** A context whose sentences go to `said`. */
export function createSidebarContext(
  words: SidebarWords,
  message: HTMLElement,
  refresh: () => Promise<void>,
): SidebarContext {
  let isBusy = false;
  const context: SidebarContext = {
    words,
    refresh,
    announce(sentence) {
      message.textContent = sentence;
    },
    async during(button, doing, work) {
      if (isBusy) {
        context.announce(words.stillBusy);
        return;
      }
      isBusy = true;
      button.setAttribute('aria-disabled', 'true');
      context.announce(doing);
      try {
        context.announce(await work());
      } finally {
        isBusy = false;
        button.removeAttribute('aria-disabled');
      }
    },
    jump(button, destination, pressed) {
      return context.during(button, words.jump.going, async () => {
        const went = await call('goTo', destination);
        if (isFailed(went)) return words.failed(went);
        if (went.cell !== '' && isClick(pressed)) focusSheet();
        return words.jump[went.outcome](went.cell);
      });
    },
  };
  return context;
}

/** A press of a key on a button comes as a click without a count. */
function isClick(pressed: Event): boolean {
  return pressed instanceof MouseEvent && pressed.detail > 0;
}

export function isFailed(answer: { readonly outcome: string }): answer is CommandFailure {
  return answer.outcome === 'failed';
}
