// Publish: progress by stage, the question about broken rows, and the receipt.

import {
  type CurrentState,
  type Delivery,
  type NotPublished,
  type PublishResult,
  STAGES,
  type Stage,
} from '../commands/results.ts';
import { brakeQuestion } from './brake.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, focusOn, moment, type Section, section } from './element.ts';
import { quoted } from './issues.ts';
import { retryButton } from './retry.ts';
import { rowList } from './rows.ts';
import { call } from './script.ts';

const BETWEEN_LOOKS_MS = 1_000;

export interface PublishView extends Section {
  /** Brings what is said of the last publish up to date: it may have arrived since, or be the last no more. */
  show(state: CurrentState): void;
}

export function publishView(context: SidebarContext, showIssues: () => void): PublishView {
  const { words } = context;
  const view = section(words.publish.heading);
  const outcome = element('div');
  /** What stands in `outcome` about a publish that worked. */
  let message: { readonly revision: number; readonly arrival: HTMLElement; isPending: boolean } | null = null;
  const button = element(
    'button',
    { type: 'button', class: 'main', click: () => void publish(button, false) },
    words.publish.publish,
  );
  fill(view.content, element('p', { class: 'quiet' }, words.publish.explanation), button, outcome);

  function publish(pressed: HTMLElement, holdBack: boolean, confirmed = ''): Promise<void> {
    return context.during(pressed, words.publish.publishing, async () => {
      message = null;
      const stop = showStages(outcome, context);
      const answer = await call('publish', { holdBack, confirmed });
      stop();
      if (isFailed(answer)) {
        fill(outcome);
        button.focus();
        return words.failed(answer);
      }
      await context.refresh();
      const box = 'delivery' in answer ? receipt(answer) : refusal(answer, holdBack);
      if (!('delivery' in answer)) message = null;
      fill(outcome, box);
      focusOn(box.querySelector('h3')!);
      return box.querySelector('h3')!.textContent!;
    });
  }

  function refusal(answer: NotPublished, holdBack: boolean): HTMLElement {
    if (answer.why === 'broken-rows') return question(answer);
    if (answer.brake) {
      return brakeQuestion(answer.brake, context, (pressed, typed) => publish(pressed, holdBack, typed));
    }
    return element(
      'div',
      { class: 'box asks' },
      element('h3', {}, words.publish.refused[answer.why]),
      answer.why === 'workbook'
        ? element('ul', {}, ...answer.reasons.map((reason) => element('li', {}, reason)))
        : quoted(words.details, answer.reasons),
    );
  }

  function question({ brokenRows }: NotPublished): HTMLElement {
    const hold = element(
      'button',
      { type: 'button', class: 'main', click: () => void publish(hold, true) },
      words.publish.holdBack,
    );
    const repair = element('button', { type: 'button', click: repairFirst }, words.publish.repair);
    return element(
      'div',
      { class: 'box asks' },
      element('h3', {}, words.publish.ask(brokenRows.length)),
      rowList(brokenRows, context),
      element('p', {}, words.publish.askWhat),
      hold,
      repair,
    );
  }

  function repairFirst(): void {
    fill(outcome);
    context.announce(words.publish.repairFirst);
    showIssues();
  }

  function receipt(answer: PublishResult): HTMLElement {
    const { outcome: how, events, counts, heldBack, leftOut, changedMeanwhile, delivery } = answer;
    const names = words.publish.counts;
    const text = (['added', 'changed', 'cancelled', 'removed'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${counts[kind]} ${names[kind]}`);
    if (answer.placements > 0) text.push(words.publish.placements(answer.placements));
    const arrival = element('div');
    message = { revision: answer.revision, arrival, isPending: delivery.state !== 'delivered' };
    showArrival(arrival, answer.revision, delivery);
    return element(
      'div',
      { class: 'box' },
      element('h3', {}, how === 'published' ? words.publish.published(events) : words.publish.unchanged),
      text.length > 0 && how === 'published' ? element('p', {}, `${text.join(', ')}.`) : null,
      arrival,
      named(words.publish.heldBack, heldBack),
      named(words.publish.leftOut, leftOut),
      quoted(words.publish.meanwhile, changedMeanwhile),
      answer.notNoted ? element('p', { class: 'quiet' }, answer.notNoted) : null,
    );
  }

  function showArrival(place: HTMLElement, revision: number, delivery: Delivery): void {
    const number = words.publish.receipt(revision, moment(new Date().toISOString(), context));
    if (delivery.state === 'delivered') {
      showDelivered(place, number);
      return;
    }
    fill(
      place,
      element('p', { class: 'warning' }, words.state.pending),
      element('p', {}, words.publish.keepsLooking),
      quoted(words.details, [delivery.sentence]),
      retryButton(context, (again) => {
        showArrival(place, revision, again);
        focusOn(place.querySelector('p')!);
      }),
    );
  }

  function showDelivered(place: HTMLElement, number: string): void {
    fill(place, element('p', {}, words.state.delivered), element('p', { class: 'quiet' }, number));
  }

  function named(lead: string, rows: PublishResult['heldBack']): HTMLElement | null {
    return rows.length > 0 ? element('div', {}, element('p', {}, lead), rowList(rows, context)) : null;
  }

  function show({ published, delivery }: CurrentState): void {
    if (!message) return;
    if (published && published.revision > message.revision) {
      message = null;
      fill(outcome);
    } else if (
      message.isPending &&
      delivery?.state === 'delivered' &&
      delivery.revision === message.revision
    ) {
      message.isPending = false;
      showDelivered(message.arrival, words.publish.receipt(message.revision, moment(delivery.at, context)));
    }
  }

  return { ...view, show };
}

/** Shows the stages, and which of them the script says it has reached. Gives the way to stop. */
export function showStages(place: HTMLElement, { words, announce }: SidebarContext): () => void {
  const items = new Map<Stage, HTMLElement>(
    STAGES.map((stage) => [stage, element('li', {}, words.publish.stages[stage])]),
  );
  fill(place, element('ul', { class: 'stages' }, ...items.values()));
  let isOver = false;
  let timer = 0;
  const look = async () => {
    const answer = await call('publishProgress');
    if (isOver) return;
    const stage = isFailed(answer) ? null : answer.stage;
    if (stage) {
      const now = STAGES.indexOf(stage);
      STAGES.forEach((each, index) => {
        items.get(each)!.dataset.step = index < now ? 'done' : index === now ? 'now' : 'later';
      });
      announce(`${words.publish.stages[stage]} …`);
    }
    timer = window.setTimeout(() => void look(), BETWEEN_LOOKS_MS);
  };
  void look();
  return () => {
    isOver = true;
    window.clearTimeout(timer);
  };
}
