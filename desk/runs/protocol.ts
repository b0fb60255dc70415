// What passes between a script and the desk: JSON texts, so that nothing made outside the script's own realm
// ever gets in. The script asks and waits; buffered edits travel with the next question.

import type { Edit } from '../workbook/edits.ts';
import type { HostRule } from '../workbook/host-rules.ts';
import type { Area, Protection, Rule, Trigger, Validation, Value } from '../workbook/model.ts';

/** The grid of every tab, sent again whenever it differs from what the script last saw. */
export interface Shape {
  title: string;
  locale: string;
  timeZone: string;
  tabs: TabShape[];
}

export interface TabShape {
  id: number;
  name: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
}

/** Fields of cells that a script can read. */
export interface CellReads {
  values: (Value | { date: number } | null)[][];
  display: string[][];
  formulas: string[][];
  formats: string[][];
  notes: string[][];
  backgrounds: string[][];
  validations: (Validation | null)[][];
}

export type StoreName = 'script' | 'document' | 'user';
export type LockName = 'script' | 'document';

export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** Base64 of the body, or null for none. */
  body: string | null;
  followRedirects: boolean;
}

export interface FetchResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

/** Each question with its answer. */
export interface Questions {
  shape: { put: object; get: null };
  flush: { put: object; get: null };
  mintId: { put: object; get: number };
  read: { put: { tab: number; area: Area; field: keyof CellReads }; get: CellReads[keyof CellReads] };
  extent: { put: { tab: number }; get: { lastRow: number; lastColumn: number } };
  merges: { put: { tab: number }; get: Area[] };
  rules: { put: { tab: number }; get: Rule[] };
  protections: { put: { tab: number }; get: (Protection & { canEdit: boolean })[] };
  people: { put: object; get: { owner: string; all: string[] } };
  lock: { put: { lock: LockName; waitMs: number }; get: boolean };
  unlock: { put: { lock: LockName }; get: null };
  properties: { put: { store: StoreName }; get: Record<string, string> };
  setProperties: { put: { store: StoreName; set: Record<string, string>; dropOthers: boolean }; get: null };
  dropProperty: { put: { store: StoreName; name: string }; get: null };
  cacheGet: { put: { store: StoreName; name: string }; get: string | null };
  cachePut: { put: { store: StoreName; name: string; value: string; seconds: number }; get: null };
  cacheDrop: { put: { store: StoreName; name: string }; get: null };
  fetch: { put: FetchRequest; get: FetchResponse };
  triggers: { put: object; get: Trigger[] };
  addTrigger: { put: { trigger: Omit<Trigger, 'id' | 'owner'> }; get: Trigger };
  dropTrigger: { put: { id: string }; get: null };
  menu: { put: { menu: Menu }; get: null };
  dialog: { put: { dialog: ShownDialog }; get: DialogAnswer };
}

export type QuestionName = keyof Questions;
export type CallRequest = {
  [Name in QuestionName]: { ask: Name; edits: Edit[] } & Questions[Name]['put'];
}[QuestionName];

/** `shape` is there when it changed; `refused` is Google's message. */
export type CallResponse = { answer: unknown; shape?: Shape } | { refused: string; shape?: Shape };

/** A menu as a script adds it to the page; a submenu is an item with items. */
export interface Menu {
  caption: string;
  items: MenuItem[];
}
export type MenuItem = { caption: string; function: string } | 'separator' | Menu;

/** A dialog that waits for a person. */
export interface ShownDialog {
  kind: 'alert' | 'prompt';
  title: string | null;
  message: string;
  /** A name of Google's `ButtonSet`. */
  buttons: string;
}

/** A name of Google's `Button`, and the text of a prompt. */
export interface DialogAnswer {
  button: string;
  text: string | null;
}

/** What a dialog showed and what the person answered. */
export interface Dialog {
  kind: 'alert' | 'prompt' | 'sidebar' | 'modal' | 'modeless';
  title: string | null;
  message: string | null;
  buttons: string | null;
  /** The button pressed; for a sidebar or a page dialog null. */
  answer: string | null;
  text?: string | null;
  html?: string;
  width?: number | null;
  height?: number | null;
}

export interface LogLine {
  level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** A cell or range that the script made active, for the page to show. */
export interface Place {
  tab: string;
  range: string;
}

/** What a run starts from, as the script's side gets it. */
export interface RunOrder {
  function: string;
  args: unknown[];
  as: string;
  locale: string;
  owner: string;
  answers: (string | null)[];
  interactive: boolean;
  trigger: boolean;
  activeUser: string | null;
  active: Place | null;
  timeLimitMs: number;
  manifest: { timeZone: string; oauthScopes: string[] | null; urlFetchWhitelist: string[] | null };
  scriptTimeZone: string;
  html: Record<string, string>;
  simpleTrigger: boolean;
  /** How the host differs from what is documented. */
  host: readonly HostRule[];
}

/** What the script's side reports at the end of a run. */
export interface RunReport {
  ok: boolean;
  result: unknown;
  error: string | null;
  stack: string | null;
  calls: number;
  /** Cells that went over the wire in each direction, values, formulas, formats and all else counted alike. */
  cellsRead: number;
  cellsWritten: number;
  toasts: { message: string; title: string | null; seconds: number }[];
  dialogs: Dialog[];
  logs: LogLine[];
  active: Place | null;
}
