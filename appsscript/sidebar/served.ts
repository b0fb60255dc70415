// What visitors are served right now, as the worker tells it, and what they would be served if the database were down.
// Asked when somebody wants to know: it takes the network.

import { type Fallback, type HeldProgramme, isSame } from '../../shared/fallbacks.ts';
import type { Runtime } from '../../shared/runtime.ts';
import { isFailed, type SidebarContext } from './context.ts';
import { element, fill, moment, type Section, section } from './element.ts';
import { call } from './script.ts';

export function servedView(context: SidebarContext): Section {
  const words = context.words.served;
  const message = element('p');
  const facts = element('div');
  const outlook = element('p');
  const list = element('div');
  const view = section(words.heading, () => {
    void context.during(view.content, words.asking, readNow);
  });
  const again = button('plain', words.again, words.asking, readNow);
  const down = button('', words.down, words.proving, readFallbacks);
  fill(view.content, message, facts, again, down, outlook, list);

  async function readNow(): Promise<string> {
    outlook.textContent = '';
    fill(list);
    const answer = await call('servedNow');
    const sentence = isFailed(answer) ? context.words.failed(answer) : answer.sentence;
    message.textContent = sentence;
    fill(facts, isFailed(answer) || !answer.runtime ? null : factsOf(answer.runtime, context));
    return sentence;
  }

  async function readFallbacks(): Promise<string> {
    const answer = await call('ifDatabaseDown');
    const sentence = isFailed(answer) ? context.words.failed(answer) : answer.sentence;
    outlook.textContent = sentence;
    outlook.className = !isFailed(answer) && answer.outcome === 'same' ? '' : 'warning';
    fill(list, ...(isFailed(answer) ? [] : answer.fallbacks.map((each) => fallbackOf(each, context))));
    return sentence;
  }

  function button(look: string, label: string, doing: string, work: () => Promise<string>): HTMLElement {
    const click = () => void context.during(made, doing, work);
    const made = element('button', { type: 'button', class: look, click }, label);
    return made;
  }

  return view;
}

function factsOf({ source, updatedAt, publishedAt, rowCount, revisions }: Runtime, context: SidebarContext) {
  const { served: words } = context.words;
  if (!source) return null;
  const list = element('dl', { class: 'facts' });
  const fact = (name: string, value: string) =>
    list.append(element('dt', {}, name), element('dd', {}, value));
  fact(words.source, words.sources[source]);
  if (publishedAt) fact(words.published, moment(publishedAt, context));
  if (updatedAt) fact(words.updated, moment(updatedAt, context));
  fact(words.rows, String(rowCount));
  for (const place of ['sheet', 'store', 'feed'] as const) {
    fact(words.places[place], words.revision(revisions[place]));
  }
  return list;
}

function fallbackOf({ source, held, why }: Fallback, context: SidebarContext): HTMLElement {
  const { served: words } = context.words;
  const about = held
    ? `${words.revision(held.revision)} · ${words.written(moment(held.updatedAt, context))}`
    : words.why[why ?? 'none'];
  return element(
    'div',
    { class: 'act' },
    element('p', {}, element('b', {}, words.sources[source])),
    element('p', { class: 'quiet' }, about),
    held && element('p', {}, differenceOf(held, context)),
  );
}

function differenceOf(held: HeldProgramme, context: SidebarContext): string {
  const { served: words } = context.words;
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
