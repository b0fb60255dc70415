// Running functions of the script, from the menu or from a frame, and doing what comes of it: toasts, pages to
// show, the cell that it made active.

import type { RunReport } from '../../runs/protocol.ts';
import { areaName } from './a1.ts';
import { tell } from './dialogs/ask.ts';
import { element, fill } from './element.ts';
import type { Known } from './known.ts';
import type { News } from './news.ts';
import { language, me } from './person.ts';
import { send } from './requests.ts';
import type { Toasts } from './toasts.ts';

/** Where what a run shows goes to. */
export interface Stage {
  showSidebar(title: string, html: string): void;
  showPage(page: PageShown): void;
  goTo(tab: string, range: string): void;
}

export interface PageShown {
  readonly kind: 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Order {
  readonly name: string;
  readonly args?: readonly unknown[];
  readonly as?: string;
  readonly locale?: string;
}

const UNREACHABLE = 'The desk cannot be reached. Nothing was lost: try again when it is back.';

export class Runs {
  /** Says which script runs; to be put into the document once. */
  readonly banner = element('div', { class: 'running', role: 'status' });
  readonly #news: News;
  readonly #known: Known;
  readonly #toasts: Toasts;
  readonly #stage: Stage;

  constructor(news: News, known: Known, toasts: Toasts, stage: Stage) {
    this.#news = news;
    this.#known = known;
    this.#toasts = toasts;
    this.#stage = stage;
  }

  /** As a click in the menu does: says that it runs, and tells what went wrong. */
  async fromMenu(name: string, caption: string): Promise<void> {
    const close = element(
      'button',
      { type: 'button', class: 'plain', click: () => line.remove() },
      'Dismiss',
    );
    const line = element('p', {}, element('span', {}, `Running script “${caption}” …`), close);
    this.banner.append(line);
    const report = await this.run({ name });
    if (line.isConnected) {
      fill(line, report.ok ? 'Finished script' : 'Script stopped');
      window.setTimeout(() => line.remove(), 2_000);
    }
    if (!report.ok) await tell(`“${caption}” stopped`, sentenceOf(report), detailsOf(report));
  }

  /** Runs a function and shows what it showed. A failure is in the report. */
  async run({ name, args = [], as = me, locale = language() }: Order): Promise<RunReport> {
    const tab = this.#known.tab?.name;
    const active = tab === undefined ? null : { tab, range: areaName(this.#known.selection.area) };
    const body = { function: name, args, as, locale, active, interactive: as === me };
    const sent = await send<RunReport>('/desk/api/run', body);
    const report =
      sent.kind === 'answer' ? sent.answer : failure(sent.kind === 'refused' ? sent.sentence : UNREACHABLE);
    if (as === me) this.#show(report);
    this.#news.tell('ran', { function: name, as, report });
    return report;
  }

  #show({ toasts, dialogs, active }: RunReport): void {
    for (const { message, title, seconds } of toasts) {
      this.#toasts.show(message, { title, seconds });
    }
    for (const { kind, title, html, width = null, height = null } of dialogs) {
      if (html === undefined) continue;
      if (kind === 'sidebar') this.#stage.showSidebar(title ?? '', html);
      if (kind === 'modal' || kind === 'modeless')
        this.#stage.showPage({ kind, title: title ?? '', html, width, height });
    }
    if (active) this.#stage.goTo(active.tab, active.range);
  }
}

function failure(error: string): RunReport {
  const nothing = {
    result: null,
    stack: null,
    calls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    toasts: [],
    dialogs: [],
    logs: [],
    active: null,
  };
  return { ok: false, error, ...nothing };
}

/** One calm sentence; Google's own words follow in the details. */
function sentenceOf({ error }: RunReport): string {
  if (error === UNREACHABLE) return UNREACHABLE;
  const message = (error ?? '').replace(/^(Exception|[A-Za-z]*Error): /, '').replace(/[.\s]+$/, '');
  return `${message}. What was in the workbook is still there, and what the script had written so far stays. Try again; if it happens again, the details below say where.`;
}

function detailsOf({ error, stack, logs }: RunReport): string {
  return [stack ?? error ?? '', ...logs.map(({ level, text }) => `${level}: ${text}`)].join('\n');
}
