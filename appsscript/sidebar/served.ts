// What visitors are served right now, as the worker tells it, and what they would be served if the database were down.
// Asked when somebody wants to know: it takes the network.

import { type Fallback, type Held, isSame } from '../../shared/fallbacks.ts';
import type { Runtime } from '../../shared/runtime.ts';
import { type Bench, isFailed } from './bench.ts';
import { element, fill } from './element.ts';
import { moment } from './moment.ts';
import { call } from './script.ts';
import { type Section, section } from './section.ts';

export function servedView(bench: Bench): Section {
  const words = bench.words.served;
  const told = element('p');
  const facts = element('div');
  const outlook = element('p');
  const list = element('div');
  const view = section(words.heading, () => {
    void bench.during(view.content, words.asking, readNow);
  });
  const again = button('plain', words.again, words.asking, readNow);
  const down = button('', words.down, words.proving, readFallbacks);
  fill(view.content, told, facts, again, down, outlook, list);

  async function readNow(): Promise<string> {
    outlook.textContent = '';
    fill(list);
    const answer = await call('servedNow');
    const sentence = isFailed(answer) ? bench.words.failed(answer) : answer.sentence;
    told.textContent = sentence;
    fill(facts, isFailed(answer) || !answer.runtime ? null : factsOf(answer.runtime, bench));
    return sentence;
  }

  async function readFallbacks(): Promise<string> {
    const answer = await call('ifDatabaseDown');
    const sentence = isFailed(answer) ? bench.words.failed(answer) : answer.sentence;
    outlook.textContent = sentence;
    outlook.className = !isFailed(answer) && answer.outcome === 'same' ? '' : 'warning';
    fill(list, ...(isFailed(answer) ? [] : answer.fallbacks.map((each) => fallbackOf(each, bench))));
    return sentence;
  }

  function button(look: string, label: string, doing: string, work: () => Promise<string>): HTMLElement {
    const click = () => void bench.during(made, doing, work);
    const made = element('button', { type: 'button', class: look, click }, label);
    return made;
  }

  return view;
}

function factsOf({ source, updatedAt, publishedAt, rowCount, revisions }: Runtime, bench: Bench) {
  const { served: words } = bench.words;
  if (!source) return null;
  const list = element('dl', { class: 'facts' });
  const fact = (name: string, value: string) =>
    list.append(element('dt', {}, name), element('dd', {}, value));
  fact(words.source, words.sources[source]);
  if (publishedAt) fact(words.published, moment(publishedAt, bench));
  if (updatedAt) fact(words.updated, moment(updatedAt, bench));
  fact(words.rows, String(rowCount));
  for (const place of ['sheet', 'store', 'feed'] as const) {
    fact(words.places[place], words.revision(revisions[place]));
  }
  return list;
}

function fallbackOf({ source, held, why }: Fallback, bench: Bench): HTMLElement {
  const { served: words } = bench.words;
  const about = held
    ? `${words.revision(held.revision)} · ${words.written(moment(held.updatedAt, bench))}`
    : words.why[why ?? 'none'];
  return element(
    'div',
    { class: 'act' },
    element('p', {}, element('b', {}, words.sources[source])),
    element('p', { class: 'quiet' }, about),
    held && element('p', {}, differenceOf(held, bench)),
  );
}

function differenceOf(held: Held, bench: Bench): string {
  const { served: words } = bench.words;
  if (isSame(held)) return words.same;
  const { missing, added, changed, titles, arePlacementsSame, areSettingsSame } = held;
  const parts = [
    missing > 0 && words.missing(missing),
    changed > 0 && words.changed(changed),
    added > 0 && words.added(added),
    !arePlacementsSame && words.placements,
    !areSettingsSame && words.settings,
  ].filter((part) => part !== false);
  const more = missing + changed + added - titles.length;
  const named = titles.length === 0 ? '' : ` ${words.titles(titles, Math.max(0, more))}`;
  return `${parts.join(', ')}.${named}`;
}
