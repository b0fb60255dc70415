// What one open page has been told of the workbook, and the messages that bring it up to date.

import type { Menu } from '../runs/protocol.ts';
import { localeOf } from '../text/locale.ts';
import type { Actor } from '../workbook/edits.ts';
import type { Row, Tab, Workbook } from '../workbook/model.ts';
import { mayEdit } from '../workbook/permissions.ts';
import { differences } from './differences.ts';
import type { Message, TabFacts, WireRow } from './messages.ts';
import { Palette } from './palette.ts';
import { type Print, wireRow } from './wire.ts';

/** So few that a page takes them in without a pause that a person feels. */
const ROWS_A_MESSAGE = 500;

export class View {
  readonly #workbook: Workbook;
  readonly #tabId: number | null;
  readonly #palette: Palette;
  #told = { workbook: '', facts: '' };
  #rows: readonly Row[] = [];
  #isReady = false;

  /** `tabId` null: a page that shows no tab yet. */
  constructor(workbook: Workbook, tabId: number | null) {
    this.#workbook = workbook;
    this.#tabId = tabId;
    this.#palette = new Palette(workbook);
  }

  /** The messages that tell what is new, one by one: the caller may pause between them. */
  *news(actor: Actor, menus: Iterable<Menu>, year: number): Generator<Message> {
    const workbook = { kind: 'workbook' as const, ...aroundCells(this.#workbook), menus: [...menus] };
    if (this.#isNews('workbook', workbook)) yield workbook;
    const tab = this.#workbook.tabs.find(({ id }) => id === this.#tabId);
    if (!tab) return;
    yield* this.#newsOfFacts(tab, actor);
    // Held fast: what changes while the page is being told is news for the next time.
    const rows = tab.rows.slice();
    const before = this.#rows;
    this.#rows = rows;
    const print = { locale: localeOf(this.#workbook.locale), year, palette: this.#palette };
    yield* this.#newsOfRows(tab, differences(before, rows), print, actor);
    if (!this.#isReady) yield { kind: 'ready', tab: tab.id };
    this.#isReady = true;
  }

  *#newsOfFacts(tab: Tab, actor: Actor): Generator<Message> {
    const message = { kind: 'tab' as const, tab: this.#facts(tab, actor) };
    if (this.#isNews('facts', message)) yield message;
  }

  *#newsOfRows(
    tab: Tab,
    changes: ReturnType<typeof differences>,
    print: Print,
    actor: Actor,
  ): Generator<Message> {
    for (const { at, deleted, rows } of changes) {
      for (let from = 0; from < Math.max(rows.length, 1); from += ROWS_A_MESSAGE) {
        const known = this.#palette.size;
        const wire: WireRow[] = rows.slice(from, from + ROWS_A_MESSAGE).map((row) => wireRow(row, print));
        if (this.#palette.size > known) yield* this.#newsOfFacts(tab, actor);
        const place = { tab: tab.id, at: at + from, rows: wire };
        // What comes first replaces nothing that the page could have moved away from.
        if (deleted === rows.length || !this.#isReady) yield { kind: 'rows', ...place };
        else yield { kind: 'splice', ...place, deleted: from === 0 ? deleted : 0 };
      }
    }
  }

  #isNews(what: 'workbook' | 'facts', message: Message): boolean {
    const text = JSON.stringify(message);
    const isNews = this.#told[what] !== text;
    this.#told[what] = text;
    return isNews;
  }

  #facts(tab: Tab, actor: Actor): TabFacts {
    const { id, name, rowCount, columnCount, frozenRows, frozenColumns } = tab;
    const { columnWidths, hiddenColumns, merges, rules } = tab;
    const protections = tab.protections.map((protection) => ({
      area: protection.area,
      description: protection.description,
      warningOnly: protection.warningOnly,
      mayEdit: mayEdit(this.#workbook, protection, actor),
    }));
    const { styles, choices } = this.#palette;
    return {
      ...{ id, name, rowCount, columnCount, frozenRows, frozenColumns, columnWidths, hiddenColumns },
      ...{ merges, rules, protections, styles: [...styles], choices: [...choices] },
    };
  }
}

function aroundCells({ title, locale, timeZone, tabs }: Workbook) {
  return {
    title,
    locale,
    timeZone,
    tabs: tabs.map(({ id, name, hidden, color }) => ({ id, name, hidden, color })),
  };
}
