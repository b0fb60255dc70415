// Questions in a modal dialog: a title, a sentence, buttons; the keyboard stays inside until it is answered.

import { element } from '../element.ts';

export interface DialogQuestion {
  readonly title: string | null;
  readonly message: string;
  /** The last one is the one that Enter presses. */
  readonly buttons: readonly { readonly name: string; readonly label: string }[];
  /** What Escape and the cross mean. */
  readonly dismissed: string;
  /** A line to type in, with the name it is read out by. */
  readonly input?: string;
  /** A box to tick. */
  readonly check?: string;
  /** Folded away under “Details”. */
  readonly details?: string;
}

export interface DialogReply {
  readonly button: string;
  readonly text: string;
  readonly isChecked: boolean;
}

export interface OpenQuestion {
  readonly answer: Promise<DialogReply>;
  /** Takes the question away, as if it had been dismissed. */
  withdraw(): void;
}

let asked = 0;

export function ask(question: DialogQuestion): OpenQuestion {
  const { title, message, buttons, dismissed, input, check, details } = question;
  asked += 1;
  const id = `ask-${asked}`;
  const text = element('input', { type: 'text', 'aria-label': input ?? '', autocomplete: 'off' });
  const box = element('input', { type: 'checkbox' });
  const presses = buttons.map(({ name, label }, index) =>
    element(
      'button',
      { type: 'submit', value: name, class: index === buttons.length - 1 ? 'main' : '' },
      label,
    ),
  );
  const form = element(
    'form',
    { method: 'dialog' },
    title ? element('h2', { id }, title) : null,
    element('p', { class: 'words', ...(title === null && { id }) }, message),
    input !== undefined && text,
    check !== undefined && element('label', { class: 'check' }, box, check),
    details ? element('details', {}, element('summary', {}, 'Details'), element('pre', {}, details)) : null,
    element('div', { class: 'buttons' }, ...presses),
  );
  const dialog = element('dialog', { class: 'ask', 'aria-labelledby': id }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pressed = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    dialog.close(pressed?.value ?? '');
  });
  // Enter in the line presses the first button of a form, which here is the one that does nothing.
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    presses.at(-1)!.click();
  });
  document.body.append(dialog);
  const answer = new Promise<DialogReply>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve({ button: dialog.returnValue || dismissed, text: text.value, isChecked: box.checked });
    });
  });
  dialog.showModal();
  (input === undefined ? presses.at(-1)! : text).focus();
  return { answer, withdraw: () => dialog.close('') };
}

const OK = { name: 'OK', label: 'OK' };

/** Tells something that must be read before going on. */
export async function tell(title: string, message: string, details = ''): Promise<void> {
  await ask({ title, message, buttons: [OK], dismissed: 'OK', ...(details && { details }) }).answer;
}

const FIVE_MINUTES_MS = 5 * 60 * 1_000;

/** The warning before an edit of what is protected by one, in the words that editors know. */
export async function askToEditAnyway(description: string): Promise<{ isSure: boolean; sureForMs: number }> {
  const about = description ? `\n\n“${description}”` : '';
  const { button, isChecked } = await ask({
    title: 'Heads up!',
    message: `You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?${about}`,
    buttons: [
      { name: 'CANCEL', label: 'Cancel' },
      { name: 'OK', label: 'OK' },
    ],
    dismissed: 'CANCEL',
    check: 'Don’t show this again for 5 minutes',
  }).answer;
  const isSure = button === 'OK';
  return { isSure, sureForMs: isSure && isChecked ? FIVE_MINUTES_MS : 0 };
}
