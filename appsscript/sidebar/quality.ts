// Quality at a glance: what to repair first, how complete each column is, and how often what is wrong.

import type { CurrentState } from '../commands/results.ts';
import type { ShownQuality } from '../quality/results.ts';
import type { SidebarContext } from './context.ts';
import { element, fill, type Section, section } from './element.ts';
import { jumpButton, longList } from './rows.ts';

export interface QualityView extends Section {
  show(state: CurrentState): void;
}

export function qualityView(context: SidebarContext): QualityView {
  const words = context.words.quality;
  const view = section(words.heading);
  return {
    ...view,
    show({ quality }) {
      fill(view.content, ...partsOf(quality, context));
    },
  };
}

function partsOf(
  { fields, kinds, repairFirst }: ShownQuality,
  context: SidebarContext,
): (HTMLElement | null)[] {
  const words = context.words.quality;
  if (fields.length === 0 && kinds.length === 0) return [element('p', {}, words.nothing)];
  return [
    repairFirst.length > 0 ? element('h3', {}, words.repairFirst) : null,
    repairFirst.length > 0
      ? element(
          'ol',
          {},
          ...repairFirst.map(({ sentence, first }) =>
            element('li', {}, first ? jumpButton(context, first, element('span', {}, sentence)) : sentence),
          ),
        )
      : null,
    fields.length > 0 ? element('h3', {}, words.complete) : null,
    fields.length > 0
      ? element('ul', { class: 'bars' }, ...fields.map((field) => bar(field, context)))
      : null,
    kinds.length > 0 ? element('h3', {}, words.howMany) : null,
    kinds.length > 0
      ? longList(kinds, context, ({ severity, count, message, first }) =>
          element(
            'div',
            {},
            element('span', { class: `severity ${severity}` }, context.words.severities[severity](count)),
            jumpButton(context, first, element('span', {}, message)),
          ),
        )
      : null,
  ];
}

/** The share as a bar, and in words for whoever does not see it. */
function bar({ header, filled, of }: ShownQuality['fields'][number], { words }: SidebarContext): HTMLElement {
  const meter = element('meter', { min: '0', max: String(Math.max(of, 1)), value: String(filled) });
  meter.setAttribute('aria-label', header);
  return element(
    'li',
    {},
    element('span', {}, header),
    meter,
    element('span', {}, words.quality.share(filled, of)),
  );
}
