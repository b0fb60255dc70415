// `HtmlService`: pages for the sidebar and for dialogs, from the bundle's own files.

import { current, refusal } from './channel.ts';
import { EmulatedObject, names } from './present.ts';

type Google = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;

export class HtmlServiceEmulation
  extends EmulatedObject<Google>
  implements
    Pick<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile' | 'SandboxMode' | 'XFrameOptionsMode'>
{
  constructor() {
    super('HtmlService', false);
  }
  get SandboxMode(): Google['SandboxMode'] {
    return names('EMULATED', 'IFRAME', 'NATIVE');
  }
  get XFrameOptionsMode(): Google['XFrameOptionsMode'] {
    return names('ALLOWALL', 'DEFAULT');
  }

  createHtmlOutput(html: unknown = ''): Output {
    return new HtmlOutputEmulation(String(html)).face;
  }

  /** A page of the bundle, named with or without `.html`. */
  createHtmlOutputFromFile(name: string): Output {
    const pages = current().order.html;
    const page = pages[name] ?? pages[`${name}.html`];
    if (page === undefined) throw refusal(`No HTML file named ${name} was found.`);
    return new HtmlOutputEmulation(page).face;
  }
}

export class HtmlOutputEmulation
  extends EmulatedObject<Output>
  implements
    Pick<
      Output,
      | 'getContent'
      | 'setContent'
      | 'append'
      | 'getTitle'
      | 'setTitle'
      | 'getWidth'
      | 'setWidth'
      | 'getHeight'
      | 'setHeight'
      | 'setSandboxMode'
    >
{
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super('HtmlOutput', false);
    this.#content = content;
  }
  getContent(): string {
    return this.#content;
  }
  setContent(content: string): Output {
    this.#content = content;
    return this.face;
  }
  append(content: string): Output {
    this.#content += content;
    return this.face;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(title: string): Output {
    this.#title = title;
    return this.face;
  }
  getWidth(): number {
    return this.#width as number;
  }
  setWidth(width: number): Output {
    this.#width = width;
    return this.face;
  }
  getHeight(): number {
    return this.#height as number;
  }
  setHeight(height: number): Output {
    this.#height = height;
    return this.face;
  }
  setSandboxMode(): Output {
    return this.face;
  }
}
