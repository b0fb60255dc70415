// What each person has done at the page, so that they can undo and redo it: their own acts only, newest first.
// Cells that somebody else has changed since stay theirs.

import { overlap } from '../workbook/a1.ts';
import type { Book } from '../workbook/book.ts';
import { isBlank, readArea } from '../workbook/cells.ts';
import type { Actor, Edit } from '../workbook/edits.ts';
import { tabWithId } from '../workbook/grid.ts';
import type { Cell, Tab } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import type { Act, ActAnswer, UndoAnswer } from './acts.ts';
import { type Place, type Plan, planOf } from './steps.ts';

const STEPS_AT_MOST = 200;

interface Step {
  kind: Act['kind'];
  tab: number;
  plan: Plan;
  /** For each place of the plan's cells, what they were and what they became. */
  before: Cells[];
  after: Cells[];
  layout: { before: object; after: object };
}

type Cells = (Cell | null)[][];

interface Stacks {
  done: Step[];
  undone: Step[];
}

export class History {
  readonly #book: Book;
  readonly #stacks = new Map<string, Stacks>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Does an act, or says why not; a warning of a protection stops it until it is `confirmed`. */
  act(actor: Actor, tabId: number, act: Act, confirmed: boolean): ActAnswer {
    try {
      const { workbook } = this.#book;
      const tab = tabWithId(workbook, tabId);
      const plan = planOf(workbook, tab, act);
      const warning = confirmed ? null : this.#warningOf(plan);
      if (warning !== null) return { outcome: 'warned', description: warning };
      this.#perform(actor, tab, act.kind, plan);
      return { outcome: 'done' };
    } catch (error) {
      return refused(error);
    }
  }

  /** Undoes the person's last act. */
  undo(actor: Actor): UndoAnswer {
    const stacks = this.#stacksOf(actor.email);
    return this.#turn(actor, stacks.done, stacks.undone, 'undo');
  }

  /** Does again what the person undid last. */
  redo(actor: Actor): UndoAnswer {
    const stacks = this.#stacksOf(actor.email);
    return this.#turn(actor, stacks.undone, stacks.done, 'redo');
  }

  #perform(actor: Actor, tab: Tab, kind: Act['kind'], plan: Plan): void {
    const before = plan.cells.map((place) => this.#read(place));
    const layout = { before: tab.layout, after: tab.layout };
    this.#book.atomically(() => this.#book.apply(plan.edits, actor, 'person'));
    layout.after = tab.layout;
    const after = plan.cells.map((place) => this.#read(place));
    const stacks = this.#stacksOf(actor.email);
    stacks.done = [...stacks.done, { kind, tab: tab.id, plan, before, after, layout }].slice(-STEPS_AT_MOST);
    stacks.undone = [];
  }

  #turn(actor: Actor, from: Step[], to: Step[], way: 'undo' | 'redo'): UndoAnswer {
    const step = from.at(-1);
    if (!step) return { outcome: 'nothing' };
    try {
      const tab = tabWithId(this.#book.workbook, step.tab);
      const [now, then] = way === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
      if (tab.layout !== step.layout[now]) throw new Refusal(MOVED);
      if (way === 'undo') this.#assertBlank(step.plan.mustBeBlank, step);
      let kept = 0;
      const cells = (): Edit[] =>
        step.plan.cells.map((place, index) => {
          const swapped = swap(this.#read(place), step[now][index]!, step[then][index]!);
          kept += swapped.kept;
          return { kind: 'cells', ...place, cells: swapped.cells };
        });
      this.#book.atomically(() => {
        if (way === 'redo') this.#book.apply(step.plan.redo, actor, 'person');
        for (const edit of cells()) this.#book.apply([edit], actor, 'person');
        if (way === 'undo') this.#book.apply(step.plan.undo, actor, 'person');
      });
      tab.layout = step.layout[then];
      from.pop();
      to.push(step);
      return { outcome: 'done', act: step.kind, tab: tab.id, area: step.plan.select, kept };
    } catch (error) {
      return refused(error);
    }
  }

  #read({ tab, area }: Place): Cells {
    return readArea(tabWithId(this.#book.workbook, tab), area, (cell) => cell);
  }

  /** Rows that came with the act may be taken away again only while nobody has written into them. */
  #assertBlank(places: readonly Place[], step: Step): void {
    for (const { tab, area } of places) {
      const own = step.plan.cells.some((place) => place.tab === tab && overlap(place.area, area));
      if (!own && this.#read({ tab, area }).some((row) => row.some((cell) => !isBlank(cell)))) {
        throw new Refusal(
          'Somebody has written into what you inserted. Nothing was changed: undo would delete their words.',
        );
      }
    }
  }

  /** The description of the first warning that covers cells of the plan. */
  #warningOf(plan: Plan): string | null {
    for (const place of [...plan.cells, ...plan.goes]) {
      const { protections } = tabWithId(this.#book.workbook, place.tab);
      const warning = protections.find(
        ({ warningOnly, area }) => warningOnly && (area === null || overlap(area, place.area)),
      );
      if (warning) return warning.description;
    }
    return null;
  }

  #stacksOf(email: string): Stacks {
    const current = this.#stacks.get(email);
    if (current) return current;
    const stacks: Stacks = { done: [], undone: [] };
    this.#stacks.set(email, stacks);
    return stacks;
  }
}

const MOVED =
  'Rows or columns have been moved since, by somebody else or by a script. Nothing was changed: undo would have met other cells.';

/** Cells that still are as they were left take the other content; all others stay, and are counted. */
function swap(current: Cells, left: Cells, other: Cells): { cells: Cells; kept: number } {
  let kept = 0;
  const cells = current.map((row, rowIndex) =>
    row.map((cell, index) => {
      const target = other[rowIndex]![index]!;
      if (isSame(cell, left[rowIndex]![index]!)) return target;
      if (!isSame(cell, target)) kept += 1;
      return cell;
    }),
  );
  return { cells, kept };
}

/** A script may have written the same content anew. */
function isSame(one: Cell | null, other: Cell | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function refused(error: unknown): { outcome: 'refused'; sentence: string } {
  if (error instanceof Refusal) return { outcome: 'refused', sentence: error.message };
  throw error;
}
