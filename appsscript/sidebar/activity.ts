// What was done, newest first, each with the way to take it back.

import type { ActivityEntry, ActivityList, UndoResult } from '../activity/results.ts';
import type { Delivery } from '../commands/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, moment, type Section, section } from './element.ts';
import { showStages } from './publish.ts';
import { retryButton } from './retry.ts';
import { longList } from './rows.ts';
import { call } from './script.ts';

export interface ActivityView extends Section {
  /** Something was done: reads again, if the section shows anything yet. */
  refresh(): Promise<void>;
}

export function activityView(context: SidebarContext): ActivityView {
  const words = context.words.activity;
  let isRead = false;
  const outcome = element('div');
  const list = element('div');
  const view = section(words.heading, () => {
    void context.during(view.content, words.reading, read);
  });
  fill(view.content, element('p', { class: 'quiet' }, words.explanation), outcome, list);

  async function read(): Promise<string> {
    const answer = await call('listActivity');
    if (isFailed(answer)) return context.words.failed(answer);
    isRead = true;
    show(answer);
    return words.ready;
  }

  function show({ entries, isCut }: ActivityList): void {
    const shown = list.querySelectorAll('li').length;
    fill(
      list,
      entries.length === 0 ? element('p', {}, words.nothing) : longList(entries, context, entryOf, shown),
      isCut ? element('p', { class: 'quiet' }, words.cut) : null,
    );
  }

  function entryOf(entry: ActivityEntry): HTMLElement {
    const { at, who, sentence, undo } = entry;
    const button = element(
      'button',
      {
        type: 'button',
        'aria-label': words.undoWhat(sentence),
        click: () => void context.during(button, words.undoing, () => takeBack(entry)),
      },
      words.undo,
    );
    const reason =
      undo.kind === 'undone'
        ? words.undone(moment(undo.at, context), undo.by)
        : undo.kind === 'none'
          ? undo.sentence
          : '';
    return element(
      'div',
      { class: undo.kind === 'undone' ? 'act undone' : 'act' },
      element('p', {}, sentence),
      element('p', { class: 'quiet' }, words.by(moment(at, context), who)),
      reason ? element('p', { class: 'quiet' }, reason) : null,
      undo.kind === 'offered' ? button : null,
    );
  }

  async function takeBack({ id, isPublication }: ActivityEntry): Promise<string> {
    const stop = isPublication ? showStages(outcome, context) : () => {};
    const answer = await call('undoActivity', id);
    stop();
    fill(outcome);
    if (isFailed(answer)) return context.words.failed(answer);
    await context.refresh();
    const box = boxOf(answer);
    fill(outcome, box);
    focusOn(box.querySelector('h3')!);
    return answer.sentences.join(' ');
  }

  function boxOf({ outcome: how, sentences, delivery }: UndoResult): HTMLElement {
    const [first = '', ...rest] = sentences;
    const arrival = element('div', { class: 'arrival' });
    if (delivery) showArrival(arrival, delivery);
    const place = how === 'undone' ? 'box' : 'box asks';
    return element(
      'div',
      { class: place },
      element('h3', {}, first),
      ...rest.map((sentence) => element('p', {}, sentence)),
      delivery ? arrival : null,
    );
  }

  function showArrival(place: HTMLElement, { state }: Delivery): void {
    const { state: words, publish } = context.words;
    if (state === 'delivered') {
      fill(place, element('p', {}, words.delivered));
      return;
    }
    const retry = retryButton(context, (again) => {
      showArrival(place, again);
      focusOn(place.querySelector('p')!);
    });
    fill(
      place,
      element('p', { class: 'warning' }, words.pending),
      element('p', {}, publish.keepsLooking),
      retry,
    );
  }

  return {
    ...view,
    async refresh() {
      if (isRead) await read();
    },
  };
}
