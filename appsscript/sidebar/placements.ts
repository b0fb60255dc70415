// Placements: the slots by day, what runs and what is to come, and the ways to place, move and cancel.

import { PLACEMENTS_TAB } from '../../shared/tabs.ts';
import type { CurrentState } from '../commands/results.ts';
import type { ShownPlacement, ShownPlacements } from '../placements/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, keepKeyboard, type Section, section, start } from './element.ts';
import { placeForm, rescheduleForm } from './placement-form.ts';
import { jumpButton, longList } from './rows.ts';
import { call } from './script.ts';
import { timeline } from './timeline.ts';

export interface PlacementsView extends Section {
  show(state: CurrentState): void;
}

export function placementsView(context: SidebarContext): PlacementsView {
  const words = context.words.placements;
  const view = section(words.heading(0, 0));
  const explanation = element('p', { class: 'quiet' });
  const picture = element('div');
  const form = element('div');
  const lists = element('div', { class: 'placements' });
  const place = element(
    'button',
    { type: 'button', click: () => void context.during(place, words.looking, openForm) },
    words.place,
  );
  fill(view.content, explanation, picture, place, form, lists);

  async function openForm(): Promise<string> {
    const selected = await call('selectedEvent');
    if (isFailed(selected)) return context.words.failed(selected);
    if (selected.outcome === 'none') return selected.sentence;
    const close = () => {
      fill(form);
      place.focus();
    };
    fill(form, placeForm(selected, context, close));
    return selected.sentence;
  }

  return {
    ...view,
    show({ placements }) {
      const { list, timeZone } = placements;
      const many = (state: ShownPlacement['state']) => list.filter((each) => each.state === state).length;
      view.title(words.heading(many('live'), many('coming')));
      explanation.textContent = words.explanation(timeZone);
      fill(picture, timeline(placements, context));
      fill(lists, ...listsOf(placements, context, form));
    },
  };
}

function listsOf(
  placements: ShownPlacements,
  context: SidebarContext,
  form: HTMLElement,
): (HTMLElement | null)[] {
  const words = context.words.placements;
  if (placements.count === 0) return [element('p', {}, words.nothing)];
  return [
    placements.waiting.length > 0
      ? element(
          'div',
          { class: 'box' },
          element('h3', {}, words.waiting),
          longList(placements.waiting, context, (sentence) => element('div', {}, sentence)),
        )
      : null,
    longList(placements.list, context, (placement) => entryOf(placement, placements.timeZone, context, form)),
  ];
}

function entryOf(
  placement: ShownPlacement,
  timeZone: string,
  context: SidebarContext,
  form: HTMLElement,
): HTMLElement {
  const words = context.words.placements;
  const { id, row, title, tier, state, isPromoted, isPublished, reasons } = placement;
  const jump = jumpButton(
    context,
    { tab: PLACEMENTS_TAB, eventKey: id, row, column: 'Event', title: '' },
    element('b', {}, title || context.words.untitled),
  );
  const facts = [
    tier && words.tier[tier],
    isPromoted && tier === 'spotlight' && words.paid,
    words.states[state],
    !isPublished && (state === 'live' || state === 'coming') && words.unpublished,
  ].filter(Boolean);
  const window =
    placement.start && placement.end
      ? words.fromTo(start(placement.start, context), start(placement.end, context))
      : null;
  return element(
    'div',
    { class: `placement ${state}` },
    row === null ? element('div', {}, element('b', {}, title)) : jump,
    element('div', {}, facts.join(' · ')),
    window === null ? null : element('div', { class: 'quiet' }, window),
    ...reasons.map((reason) => element('div', { class: 'quiet' }, reason)),
    row === null ? element('div', { class: 'warning' }, words.rowGone) : null,
    id !== null && row !== null && (state === 'live' || state === 'coming' || state === 'without-window')
      ? actsOf({ ...placement, id }, timeZone, context, form)
      : null,
  );
}

/** What has begun can be cancelled, and moves no more. `form` outlives the list: nobody loses what was typed there. */
function actsOf(
  placement: ShownPlacement & { readonly id: string },
  timeZone: string,
  context: SidebarContext,
  form: HTMLElement,
): HTMLElement {
  const words = context.words.placements;
  const { id, title, state } = placement;
  const close = () => {
    fill(form);
    reschedule.focus();
    keepKeyboard(reschedule, '.placements h3');
  };
  const reschedule = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      'aria-label': words.rescheduleWhat(title),
      click: () => fill(form, rescheduleForm({ ...placement, id }, timeZone, context, close)),
    },
    words.reschedule,
  );
  const cancel = element(
    'button',
    {
      type: 'button',
      class: 'plain',
      'aria-label': words.cancelWhat(title),
      click: () =>
        void context.during(cancel, words.cancelling, async () => {
          const answer = await call('cancelPlacement', id);
          if (isFailed(answer)) return context.words.failed(answer);
          await context.refresh();
          keepKeyboard(cancel, '.placements h3');
          return answer.sentence;
        }),
    },
    words.cancel,
  );
  return element('div', {}, state === 'live' ? null : reschedule, ' ', cancel);
}
