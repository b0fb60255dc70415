// Quality at a glance: what to mend first, how complete each column is, and how often what is wrong.

import type { CurrentState } from '../answers.ts';
import type { ShownQuality } from '../quality/answers.ts';
import type { Bench } from './bench.ts';
import { element, fill } from './element.ts';
import { jumpButton, longList } from './rows.ts';
import { type Section, section } from './section.ts';

export interface QualityView extends Section {
  show(state: CurrentState): void;
}

export function qualityView(bench: Bench): QualityView {
  const words = bench.words.quality;
  const view = section(words.heading);
  return {
    ...view,
    show({ quality }) {
      fill(view.content, ...partsOf(quality, bench));
    },
  };
}

function partsOf({ fields, kinds, mendFirst }: ShownQuality, bench: Bench): (HTMLElement | null)[] {
  const words = bench.words.quality;
  if (fields.length === 0 && kinds.length === 0) return [element('p', {}, words.nothing)];
  return [
    mendFirst.length > 0 ? element('h3', {}, words.mendFirst) : null,
    mendFirst.length > 0
      ? element(
          'ol',
          {},
          ...mendFirst.map(({ sentence, first }) =>
            element('li', {}, first ? jumpButton(bench, first, element('span', {}, sentence)) : sentence),
          ),
        )
      : null,
    fields.length > 0 ? element('h3', {}, words.complete) : null,
    fields.length > 0 ? element('ul', { class: 'bars' }, ...fields.map((field) => bar(field, bench))) : null,
    kinds.length > 0 ? element('h3', {}, words.howMany) : null,
    kinds.length > 0
      ? longList(kinds, bench, ({ severity, count, said, first }) =>
          element(
            'div',
            {},
            element('span', { class: `severity ${severity}` }, bench.words.severities[severity](count)),
            jumpButton(bench, first, element('span', {}, said)),
          ),
        )
      : null,
  ];
}

/** The share as a bar, and in words for whoever does not see it. */
function bar({ header, filled, of }: ShownQuality['fields'][number], { words }: Bench): HTMLElement {
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
