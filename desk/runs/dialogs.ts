// Dialogs of scripts that wait for a person at the page: the script stands still until they answer.

import type { OpenDialog } from '../live/messages.ts';
import type { DialogAnswer, ShownDialog } from './protocol.ts';

interface Waiting {
  run: object;
  email: string;
  dialog: OpenDialog;
  answer: (answer: DialogAnswer) => void;
}

export class Dialogs {
  #waiting: Waiting[] = [];
  #minted = 0;
  readonly #changed: () => void;

  /** `changed` is told whenever another dialog is the first to be answered. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Shows a dialog to a person, and waits for their answer; a run that ends closes it. */
  show(run: object, email: string, shown: ShownDialog): Promise<DialogAnswer> {
    this.#minted += 1;
    const dialog = { ...shown, id: `dialog-${this.#minted}` };
    return new Promise((resolve) => {
      this.#waiting.push({ run, email, dialog, answer: resolve });
      this.#changed();
    });
  }

  /** Answers a dialog; false when it no longer waits. */
  answer(id: string, answer: DialogAnswer): boolean {
    const waiting = this.#waiting.find(({ dialog }) => dialog.id === id);
    if (!waiting) return false;
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
    waiting.answer(answer);
    this.#changed();
    return true;
  }

  /** Closes what a run has left open. */
  closeAll(run: object): void {
    for (const { dialog } of this.#waiting.filter((one) => one.run === run)) {
      this.answer(dialog.id, { button: 'CLOSE', text: null });
    }
  }

  /** What the person has to answer first, if anything. */
  first(email: string): OpenDialog | null {
    return this.#waiting.find((one) => one.email === email)?.dialog ?? null;
  }
}
