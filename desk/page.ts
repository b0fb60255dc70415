// The workbook in a browser: a plain read-only page of tabs, cells and menu, rendered here, with no script.

import { Hono } from 'hono';
import { html } from 'hono/html';
import { problem } from './guard.ts';
import type { Floor } from './runs/answers.ts';
import type { MenuItem } from './runs/protocol.ts';
import type { RunAnswer, RunGiven } from './runs/runs.ts';
import { displayText } from './text/display.ts';
import { localeOf } from './text/locale.ts';
import { columnLetters } from './workbook/a1.ts';
import { extentOf, readArea } from './workbook/cells.ts';
import { tabNamed } from './workbook/grid.ts';
import type { Tab, Workbook } from './workbook/model.ts';

const ROWS_SHOWN = 500;

type Markup = ReturnType<typeof html>;
type Run = (request: RunGiven) => Promise<RunAnswer>;

/** The routes of the page. The menu is recorded by running `onOpen` once, as opening a sheet does. */
export function createPage({ book, menus }: Floor, run: Run): Hono {
  const page = new Hono();

  async function show(tabName: string | undefined, answer: RunAnswer | null): Promise<Markup> {
    if (menus.latest().length === 0) await run({ function: 'onOpen' });
    const { workbook } = book;
    const tab =
      tabNamed(workbook, tabName ?? '') ?? workbook.tabs.find((one) => !one.hidden) ?? workbook.tabs[0]!;
    const items = menus.latest().flatMap((menu) => menu.items);
    return layout(
      workbook,
      tab,
      html`${answer ? outcome(answer) : ''}${buttons(items, tab)}${table(workbook, tab)}`,
    );
  }

  page.get('/', async (c) => c.html(await show(c.req.query('tab'), null)));
  page.post('/', async (c) => {
    const form = await c.req.formData().catch(() => null);
    if (!form) return problem(400, 'Not a form', 'The page sends a form with the name of a function.');
    const answer = await run({ function: String(form.get('function') ?? '') || 'onOpen' });
    return c.html(await show(String(form.get('tab') ?? ''), answer));
  });
  return page;
}

function layout(workbook: Workbook, shown: Tab, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${shown.name} · ${workbook.title}</title>
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 1rem; color-scheme: light dark }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .75rem; padding: 0 }
.hidden { opacity: .7 }
[aria-current] { font-weight: bold }
.cells { overflow: auto; max-height: 75vh }
table { border-collapse: collapse }
td, th { border: 1px solid #8888; padding: .15rem .4rem; max-width: 20rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
form { display: inline }
</style>
<main>
<h1>${workbook.title}</h1>
<nav aria-label="Tabs"><ul>${workbook.tabs.map((tab) => tabLink(tab, tab === shown))}</ul></nav>
${content}
</main>
</html>`;
}

function tabLink(tab: Tab, here: boolean): Markup {
  const current = here ? html` aria-current="page"` : '';
  const hidden = tab.hidden ? html` class="hidden"` : '';
  const name = tab.hidden ? `${tab.name} (hidden)` : tab.name;
  return html`<li><a href="/desk?tab=${encodeURIComponent(tab.name)}"${hidden}${current}>${name}</a></li>`;
}

function buttons(items: readonly MenuItem[], tab: Tab): Markup {
  const each = items.map((item) => {
    if (item === 'separator') return '';
    if ('items' in item) return buttons(item.items, tab);
    return html`<form method="post" action="/desk"><input type="hidden" name="tab" value="${tab.name}"><button name="function" value="${item.function}">${item.caption}</button></form> `;
  });
  return html`<section aria-label="Menu">${each}</section>`;
}

function outcome({ ok, error, toasts, dialogs, ms }: RunAnswer): Markup {
  const said = [
    ...dialogs.flatMap(({ title, message }) => message ?? title ?? []),
    ...toasts.map(({ message }) => message),
  ];
  return html`<section role="status"><p>${ok ? 'Done' : `Failed: ${error}`} (${ms} ms)</p>
<ul>${said.map((message) => html`<li style="white-space: pre-line">${message}</li>`)}</ul></section>`;
}

function table(workbook: Workbook, tab: Tab): Markup {
  const locale = localeOf(workbook.locale);
  const { lastRow, lastColumn } = extentOf(tab);
  const area = { row: 1, column: 1, rows: Math.min(lastRow, ROWS_SHOWN), columns: lastColumn };
  const rows = readArea(tab, area, (cell) => displayText(cell, locale));
  const letters = Array.from({ length: lastColumn }, (_, index) => columnLetters(index + 1));
  const rest = lastRow > ROWS_SHOWN ? html`<p>The first ${ROWS_SHOWN} of ${lastRow} rows.</p>` : '';
  return html`${rest}<div class="cells" tabindex="0" role="region" aria-label="Cells of ${tab.name}"><table>
<tr><td></td>${letters.map((letter) => html`<th scope="col">${letter}</th>`)}</tr>
${rows.map(
  (row, index) => html`<tr><th scope="row">${index + 1}</th>${row.map((text) => html`<td>${text}</td>`)}</tr>
`,
)}</table></div>`;
}
