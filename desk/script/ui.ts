// Menus, dialogs and the sidebar. A dialog takes the next answer that came with the run, else the person's at
// the page; where nobody looks it is closed, as a person closes it.

import type { Dialog, DialogAnswer, MenuItem, ShownDialog } from '../runs/protocol.ts';
import { ask, current } from './channel.ts';
import { HtmlOutputEmulation } from './html.ts';
import { behind, EmulatedObject, names } from './present.ts';
import { requireScope } from './scopes.ts';

type Google = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type Page = string | GoogleAppsScript.HTML.HtmlOutput;

export class UiEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'Button'
      | 'ButtonSet'
      | 'createMenu'
      | 'createAddonMenu'
      | 'alert'
      | 'prompt'
      | 'showSidebar'
      | 'showModalDialog'
      | 'showModelessDialog'
    >
{
  constructor() {
    super('Ui');
  }

  get Button(): typeof GoogleAppsScript.Base.Button {
    return names('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
  }
  get ButtonSet(): typeof GoogleAppsScript.Base.ButtonSet {
    return names('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
  }

  createMenu(caption: string): Menu {
    return new MenuEmulation(caption).face;
  }
  createAddonMenu(): Menu {
    return new MenuEmulation('Bandstand').face;
  }

  /** `alert(message)`, `alert(message, buttons)`, `alert(title, message, buttons)`. */
  alert(first: string, second?: ButtonSet | string, third?: ButtonSet): Button {
    const shown = messageFor('alert', first, second, third);
    const { button } = answerTo(shown, (value) => ({ button: value ?? 'CLOSE', text: null }));
    record({ ...shown, answer: button });
    return button as unknown as Button;
  }

  /** `prompt(message)`, `prompt(message, buttons)`, `prompt(title, message, buttons)`. */
  prompt(first: string, second?: ButtonSet | string, third?: ButtonSet): PromptResponse {
    const shown = messageFor('prompt', first, second, third);
    const given = answerTo(shown, (value) => ({ button: value === null ? 'CANCEL' : 'OK', text: value }));
    record({ ...shown, answer: given.button, text: given.text });
    return new PromptResponseEmulation(given.button, given.text ?? '').face;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    requireScope('Ui.showSidebar', 'script.container.ui');
    showPage('sidebar', page, null);
  }
  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    requireScope('Ui.showModalDialog', 'script.container.ui');
    showPage('modal', page, title);
  }
  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    requireScope('Ui.showModelessDialog', 'script.container.ui');
    showPage('modeless', page, title);
  }
}

function messageFor(
  kind: ShownDialog['kind'],
  first: string,
  second?: ButtonSet | string,
  third?: ButtonSet,
): ShownDialog {
  if (third !== undefined) {
    return { kind, title: String(first), message: String(second), buttons: String(third) };
  }
  return { kind, title: null, message: String(first), buttons: second === undefined ? 'OK' : String(second) };
}

/** The next answer that came with the run; else the person's at the page; else the dialog is closed. */
function answerTo(shown: ShownDialog, given: (value: string | null) => DialogAnswer): DialogAnswer {
  const run = current();
  const place = run.answersGiven;
  run.answersGiven += 1;
  if (place < run.order.answers.length) return given(run.order.answers[place] ?? null);
  return run.order.interactive ? ask('dialog', { dialog: shown }) : { button: 'CLOSE', text: null };
}

function record(dialog: Dialog): void {
  current().report.dialogs.push(dialog);
}

function showPage(kind: Dialog['kind'], page: Page, title: string | null): void {
  const shown = typeof page === 'string' ? new HtmlOutputEmulation(page) : behind(page, HtmlOutputEmulation);
  record({
    kind,
    title: title ?? shown.getTitle(),
    message: null,
    buttons: null,
    answer: null,
    html: shown.getContent(),
    width: shown.getWidth(),
    height: shown.getHeight(),
  });
}

class PromptResponseEmulation
  extends EmulatedObject<PromptResponse>
  implements Pick<PromptResponse, 'getSelectedButton' | 'getResponseText'>
{
  readonly #button: string;
  readonly #text: string;

  constructor(button: string, text: string) {
    super('PromptResponse', false);
    this.#button = button;
    this.#text = text;
  }
  getSelectedButton(): Button {
    return this.#button as unknown as Button;
  }
  getResponseText(): string {
    return this.#text;
  }
}

class MenuEmulation
  extends EmulatedObject<Menu>
  implements Pick<Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly #caption: string;
  readonly #items: MenuItem[] = [];

  constructor(caption: string) {
    super('Menu', false);
    this.#caption = caption;
  }
  addItem(caption: string, functionName: string): Menu {
    this.#items.push({ caption, function: functionName });
    return this.face;
  }
  addSeparator(): Menu {
    this.#items.push('separator');
    return this.face;
  }
  addSubMenu(menu: Menu): Menu {
    const { caption, items } = behind(menu, MenuEmulation).recorded();
    this.#items.push({ caption, items });
    return this.face;
  }
  addToUi(): void {
    ask('menu', { menu: this.recorded() });
  }
  recorded() {
    return { caption: this.#caption, items: this.#items };
  }
}
