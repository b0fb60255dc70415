// `ui.alert` and `ui.prompt` of a running script: shown as the stream brings them, answered by the person.

import type { OpenDialog } from '../../../live/messages.ts';
import type { News } from '../news.ts';
import { send } from '../requests.ts';
import type { Toasts } from '../toasts.ts';
import { ask, type OpenQuestion } from './ask.ts';

const LABELS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** Google's `ButtonSet` by name, as its buttons; what means “do it” stands last. */
const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

export function showScriptDialogs(news: News, toasts: Toasts): void {
  let open: { id: string; asked: OpenQuestion } | null = null;
  news.on('dialog', (dialog) => {
    if (dialog?.id === open?.id) return;
    const before = open;
    open = null;
    before?.asked.withdraw();
    if (dialog) void show(dialog);
  });

  async function show(dialog: OpenDialog): Promise<void> {
    const { id, kind, title, message, buttons } = dialog;
    const asked = ask({
      title,
      message,
      buttons: (BUTTONS[buttons] ?? BUTTONS.OK!).map((name) => ({ name, label: LABELS[name]! })),
      dismissed: 'CLOSE',
      ...(kind === 'prompt' && { input: title ?? message }),
    });
    open = { id, asked };
    const { button, text } = await asked.answer;
    // Withdrawn: the script no longer waits, or the answer was given in another window.
    if (open?.id !== id) return;
    open = null;
    const sent = await send(`/desk/api/dialogs/${id}`, { button, text: kind === 'prompt' ? text : null });
    if (sent.kind === 'refused') toasts.show(sent.sentence);
    if (sent.kind === 'unreachable')
      toasts.show(
        'The desk did not hear your answer. Nothing was lost: the script asks again or stops by itself.',
      );
  }
}
