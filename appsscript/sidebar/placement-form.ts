// The form that places an event, and the one that moves a placement.

import { LONGEST_HOURS, SHORTEST_HOURS, TIERS, USUAL_HOURS } from '../../shared/placements/placement.ts';
import type { CommandFailure } from '../commands/results.ts';
import type { PlacementResult, SelectedEvent, ShownPlacement } from '../placements/results.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { type Child, element, fill, focusOn } from './element.ts';
import { call } from './script.ts';

/** Asks where, when, how long and for whom. `done` is told what came of it; closing tells nothing. */
export function placeForm(selected: SelectedEvent, context: SidebarContext, close: () => void): HTMLElement {
  const words = context.words.placements;
  const tiers = TIERS.map((tier) =>
    element('input', { type: 'radio', name: 'placement-tier', value: tier, checked: tier === 'spotlight' }),
  );
  const start = startField(selected.start);
  const hours = hoursField(String(USUAL_HOURS));
  const partner = element('input', { type: 'text', autocomplete: 'off' });
  const note = element('input', { type: 'text', autocomplete: 'off' });
  const form = formOf(
    context,
    { heading: words.formFor(selected.title), submit: words.submit, doing: words.placing, close },
    () =>
      call('placeEvent', {
        eventKey: selected.eventKey,
        tier: tiers.find((each) => each.checked)!.value,
        start: start.value,
        hours: hours.value,
        partner: partner.value,
        note: note.value,
      }),
    element(
      'fieldset',
      {},
      element('legend', {}, words.tierAsked),
      ...TIERS.map((tier, index) => element('label', {}, tiers[index]!, ` ${words.tierHints[tier]}`)),
    ),
    field('placement-start', words.start(selected.timeZone), start),
    field('placement-hours', words.hours, hours),
    field('placement-partner', words.partner, partner, words.partnerHint),
    field('placement-note', words.note, note),
  );
  return form;
}

/** Asks for another start and length. A start that nobody touches stays as it was typed, its offset with it. */
export function rescheduleForm(
  placement: Pick<ShownPlacement, 'title' | 'requestedStart' | 'hours'> & { readonly id: string },
  timeZone: string,
  context: SidebarContext,
  close: () => void,
): HTMLElement {
  const words = context.words.placements;
  const { id, title, requestedStart } = placement;
  const shown = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}/.exec(requestedStart)?.[0].replace(' ', 'T') ?? '';
  const start = startField(shown);
  const hours = hoursField(placement.hours || String(USUAL_HOURS));
  const name = `placement-${id}`;
  const wanted = () => (start.value === shown ? requestedStart : start.value);
  return formOf(
    context,
    { heading: words.rescheduleWhat(title), submit: words.save, doing: words.rescheduling, close },
    () => call('reschedulePlacement', { id, start: wanted(), hours: hours.value }),
    field(`${name}-start`, words.start(timeZone), start),
    field(`${name}-hours`, words.hours, hours),
  );
}

interface PlacementSubject {
  readonly heading: string;
  readonly submit: string;
  readonly doing: string;
  readonly close: () => void;
}

/** What was refused stays in the form, with the reason above the button. */
function formOf(
  context: SidebarContext,
  { heading, submit, doing, close }: PlacementSubject,
  ask: () => Promise<PlacementResult | CommandFailure>,
  ...content: readonly Child[]
): HTMLElement {
  const refusal = element('p', { class: 'error' });
  const title = element('h3', {}, heading);
  const button = element('button', { type: 'submit', class: 'main' }, submit);
  const form = element(
    'form',
    {
      class: 'box placement-form',
      submit: (event) => {
        event.preventDefault();
        void context.during(button, doing, send);
      },
    },
    title,
    ...content,
    refusal,
    button,
    element('button', { type: 'button', class: 'plain', click: close }, context.words.placements.close),
  );
  form.noValidate = true;
  async function send(): Promise<string> {
    const answer = await ask();
    if (isFailed(answer) || answer.outcome === 'refused') {
      const sentence = isFailed(answer) ? context.words.failed(answer) : answer.sentence;
      fill(refusal, sentence);
      return sentence;
    }
    close();
    await context.refresh();
    return answer.sentence;
  }
  queueMicrotask(() => focusOn(title));
  return form;
}

function startField(value: string): HTMLInputElement {
  return element('input', { type: 'datetime-local', value, step: '60' });
}

function hoursField(value: string): HTMLInputElement {
  return element('input', { type: 'number', min: String(SHORTEST_HOURS), max: String(LONGEST_HOURS), value });
}

function field(id: string, label: string, control: HTMLInputElement, hint = ''): HTMLElement {
  control.id = id;
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label),
    control,
    hint ? element('p', { id: `${id}-hint`, class: 'quiet' }, hint) : null,
  );
}
