// The grid by itself in a browser: a tab of given rows, and an adapter that records what is asked of it and answers
// as told. What is typed comes back as a row, as the desk would send it.

import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { RowsMessage, SpliceMessage, TabFacts, WireRow } from '../../../../desk/live/messages.ts';
import type { OtherPerson, Selection } from '../../../../desk/page/browser/grid/adapter.ts';
import type { Act } from '../../../../desk/people/acts.ts';

const SOURCE = join(import.meta.dirname, '../../../../desk/page/browser/grid');
const COLOURS = {
  light:
    '--paper:#fff;--ink:#1f2321;--quiet:#59615d;--bar:#f6f8f7;--line:#d5dad7;--hover:#e8edea;--accent:#2b6a55;--on-accent:#fff;--chosen:#dcebe4;--warn:#9a3412',
  dark: '--paper:#1b1e1d;--ink:#e6eae8;--quiet:#a3aca7;--bar:#242827;--line:#3d4441;--hover:#313735;--accent:#8fd0b7;--on-accent:#10261e;--chosen:#2c4239;--warn:#f2a07b',
};

/** The page around the grid, in the browser's own words. */
const ADAPTER = `
  window.acts = [];
  window.said = [];
  window.rows = [];
  window.answers = [];
  window.moves = 0;
  window.answered = 0;
  window.back = (tab, act) => {
    if (act.kind !== 'type') return;
    const row = [...(rows[act.row - 1] ?? [])];
    while (row.length < act.column) row.push(null);
    row[act.column - 1] = typeof row[act.column - 1] === 'object' && row[act.column - 1]
      ? { ...row[act.column - 1], text: act.text } : act.text || null;
    rows[act.row - 1] = row;
    grid.take({ kind: 'rows', tab, at: act.row, rows: [row] });
  };
  window.grid = Desk.openGrid(document.querySelector('main'), {
    act: async (act) => {
      acts.push(act);
      const answer = answers.shift() ?? { isDone: true, delayMs: 0 };
      await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
      if (answer.isDone) setTimeout(() => back(window.tab, act));
      answered += 1;
      return answer.isDone;
    },
    undo: () => acts.push({ kind: 'undo' }),
    redo: () => acts.push({ kind: 'redo' }),
    moved: () => { moves += 1; },
    announce: (sentence) => said.push(sentence),
  });`;

let bundling: Promise<[script: string, style: string]> | undefined;

export interface Given {
  tab?: Partial<TabFacts>;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  hasTouch?: boolean;
}

export class LoneGrid {
  readonly page: Page;
  readonly facts: TabFacts;
  readonly #failures: string[];

  private constructor(page: Page, facts: TabFacts, failures: string[]) {
    this.page = page;
    this.facts = facts;
    this.#failures = failures;
  }

  static async open(browser: Browser, rows: readonly WireRow[], given: Given = {}): Promise<LoneGrid> {
    bundling ??= Promise.all([bundled('grid.ts'), bundled('grid.css')]);
    const [script, style] = await bundling;
    const context = await browser.newContext({
      viewport: { width: given.width ?? 1280, height: given.height ?? 800 },
      colorScheme: given.theme ?? 'light',
      hasTouch: given.hasTouch ?? false,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grid</title><style>
      :root { color-scheme: light dark; ${COLOURS.light} }
      @media (prefers-color-scheme: dark) { :root { ${COLOURS.dark} } }
      body { margin: 0; height: 100vh; display: flex; flex-direction: column } main { flex: 1; min-height: 0 }
      ${style}</style><body><button>Before</button><main aria-label="Cells"></main><button>After</button>`;
    await page.route('http://localhost/**', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('http://localhost/');
    await page.addScriptTag({ content: script });
    await page.addScriptTag({ content: ADAPTER });
    const width = Math.max(5, ...rows.map((row) => row.length));
    const facts: TabFacts = {
      ...{ id: 1, name: 'Events', rowCount: Math.max(rows.length, 20), columnCount: width },
      ...{ frozenRows: 1, frozenColumns: 0, columnWidths: {}, hiddenColumns: [], merges: [], rules: [] },
      ...{ protections: [], styles: [], choices: [], ...given.tab },
    };
    const lone = new LoneGrid(page, facts, failures);
    await lone.show(facts, rows);
    await page.evaluate('grid.focus()');
    return lone;
  }

  /** Opens a tab in the grid and sends its rows, 500 at a time. */
  async show(facts: TabFacts, rows: readonly WireRow[]): Promise<void> {
    await this.page.evaluate(
      `(({ facts, given }) => { window.tab = facts.id; window.rows = given; grid.open(facts);
        for (let from = 0; from < given.length; from += 500)
          grid.take({ kind: 'rows', tab: facts.id, at: from + 1, rows: given.slice(from, from + 500) });
      })(${JSON.stringify({ facts, given: rows })})`,
    );
    await this.resolveDoubt();
  }
  async take(message: Omit<RowsMessage, 'tab'> | Omit<SpliceMessage, 'tab'>): Promise<void> {
    await this.page.evaluate(`grid.take(${JSON.stringify({ tab: this.facts.id, ...message })})`);
    await this.resolveDoubt();
  }
  async change(facts: Partial<TabFacts>): Promise<void> {
    await this.page.evaluate(`grid.change(${JSON.stringify({ ...this.facts, ...facts })})`);
    await this.resolveDoubt();
  }
  async showOthers(others: OtherPerson[]): Promise<void> {
    await this.page.evaluate(`grid.showOthers(${JSON.stringify(others)})`);
    await this.resolveDoubt();
  }
  /** How the next acts are answered, in order; without this each is done at once. */
  async answer(...answers: { isDone: boolean; delayMs?: number }[]): Promise<void> {
    const whole = answers.map((answer) => ({ delayMs: 0, ...answer }));
    await this.page.evaluate(`answers.push(...${JSON.stringify(whole)})`);
  }

  /** Presses keys one after another, each as Playwright names it. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.resolveDoubt();
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.resolveDoubt();
  }
  async select(range: string): Promise<void> {
    await this.page.evaluate(`grid.select(${JSON.stringify(areaOf(range))})`);
    await this.resolveDoubt();
  }
  /** The middle of a cell in the window; the column's letters in row 0, the row's number in column 0. */
  async middle(row: number, column: number): Promise<{ x: number; y: number }> {
    const cell = this.cell(row, column);
    const box = (await cell.boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  cell(row: number, column: number) {
    const lines = `[aria-rowindex="${row + 1}"]`;
    return this.page.locator(`${lines} [aria-colindex="${column + 1}"]`);
  }
  async text(row: number, column: number): Promise<string> {
    return (await this.cell(row, column).textContent()) ?? '';
  }
  /** `C5` or `C5:D9`, with the active cell where it is not the first. */
  async selected(): Promise<string> {
    const { area, active } = await this.page.evaluate<Selection>('grid.selection()');
    const first = `${letter(area.column)}${area.row}`;
    const last = `${letter(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
    const range = first === last ? first : `${first}:${last}`;
    const at = `${letter(active.column)}${active.row}`;
    return at === first ? range : `${range} at ${at}`;
  }
  acts(): Promise<(Act | { kind: 'undo' | 'redo' })[]> {
    return this.page.evaluate('acts.splice(0)');
  }
  announced(): Promise<string[]> {
    return this.page.evaluate('said.splice(0)');
  }
  /** What the editor holds, or null when none is seen. */
  async editing(): Promise<string | null> {
    const open = this.page.locator('.is-open textarea');
    return (await open.count()) === 0 ? null : await open.inputValue();
  }
  /** Two frames: what was asked for is drawn. */
  async resolveDoubt(): Promise<void> {
    await this.page.evaluate(
      'new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done))))',
    );
  }
  /** Closes the page, and tells of errors that nobody caught in it. */
  async close(): Promise<void> {
    await this.page.context().close();
    if (this.#failures.length > 0) throw new Error(`In the page: ${this.#failures.join('; ')}`);
  }
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(SOURCE, entry)],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'Desk', platform: 'browser' },
    ...{ target: 'es2022', charset: 'utf8', logLevel: 'warning' },
  });
  return outputFiles[0]!.text;
}

const letter = (column: number) => String.fromCharCode(64 + column);

function areaOf(range: string) {
  const [from, to = from] = range.split(':');
  const place = (name: string) => ({ column: name.charCodeAt(0) - 64, row: Number(name.slice(1)) });
  const [first, last] = [place(from!), place(to!)];
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
