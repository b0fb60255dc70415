// The schedule as a picture: a row a slot, a column a day, a bar a placement. Days are those of the programme's zone.

import { lanesOf } from '../../shared/placements/lanes.ts';
import { TIERS, type Tier, type Window } from '../../shared/placements/placement.ts';
import type { ShownPlacement, ShownPlacements } from '../placements/results.ts';
import type { SidebarContext } from './context.ts';
import { element } from './element.ts';

const DAY_MS = 86_400_000;
const FEWEST_DAYS = 7;
const MOST_DAYS = 28;
const DAY_PIXELS = 36;

interface Bar extends Window {
  readonly placement: ShownPlacement;
}

/** `null` when nothing runs or is to come. */
export function timeline(placements: ShownPlacements, context: SidebarContext): HTMLElement | null {
  const bars = placements.list.flatMap((placement): Bar[] => {
    const { start, end, state, tier } = placement;
    const isThere = tier !== null && (state === 'live' || state === 'coming' || state === 'stopped');
    return isThere ? [{ placement, startMs: wallMs(start!), endMs: wallMs(end!) }] : [];
  });
  if (bars.length === 0) return null;
  const words = context.words.placements;
  const nowMs = wallMs(placements.now);
  const firstMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const lastMs = Math.max(...bars.map(({ endMs }) => endMs));
  const wanted = Math.ceil((lastMs - firstMs) / DAY_MS);
  const days = Math.min(Math.max(wanted, FEWEST_DAYS), MOST_DAYS);
  const shown = bars.filter(({ startMs }) => startMs < firstMs + days * DAY_MS);
  const span = { firstMs, days };

  const picture = element(
    'div',
    {
      class: 'timeline',
      role: 'img',
      'aria-label': words.timeline(dayOf(firstMs, context), dayOf(firstMs + (days - 1) * DAY_MS, context)),
    },
    dayNames(span, context),
    ...TIERS.flatMap((tier) => tierRows(tier, shown, placements.slots[tier], span, context)),
  );
  picture.style.width = `${Math.max(days * DAY_PIXELS, 274)}px`;
  const now = element('div', { class: 'now' });
  now.style.left = percent(nowMs, span);
  picture.append(now);
  const frame = element(
    'div',
    { class: 'timeline-frame', tabindex: '0', role: 'group', 'aria-label': words.scroll },
    picture,
  );
  const later = bars.length - shown.length;
  return element('div', {}, frame, later > 0 ? element('p', { class: 'quiet' }, words.later(later)) : null);
}

interface Span {
  readonly firstMs: number;
  readonly days: number;
}

function dayNames({ firstMs, days }: Span, { words }: SidebarContext): HTMLElement {
  const names = Array.from({ length: days }, (_, day) => {
    const date = new Date(firstMs + day * DAY_MS);
    const weekday = date.toLocaleDateString(words.locale, { timeZone: 'UTC', weekday: 'short' });
    const number = date.getUTCDate();
    const month = date.toLocaleDateString(words.locale, { timeZone: 'UTC', month: 'short' });
    return element('span', {}, element('b', {}, String(number)), day === 0 || number === 1 ? month : weekday);
  });
  const row = element('div', { class: 'days' }, ...names);
  row.style.gridTemplateColumns = `repeat(${days}, 1fr)`;
  return row;
}

/** Every slot there is, taken or not; where there is no limit, those that are taken. */
function tierRows(
  tier: Tier,
  bars: readonly Bar[],
  slots: number | null,
  span: Span,
  context: SidebarContext,
): HTMLElement[] {
  const lanes = lanesOf(bars.filter(({ placement }) => placement.tier === tier));
  const count = Math.max(lanes.length, slots ?? 0);
  if (count === 0) return [];
  const rows = Array.from({ length: count }, (_, slot) => {
    const row = element('div', { class: 'lane' }, ...(lanes[slot] ?? []).map((bar) => barOf(bar, span)));
    row.style.backgroundSize = `${100 / span.days}% 100%`;
    return row;
  });
  return [
    element('div', { class: 'tier' }, element('span', {}, context.words.placements.slots(tier, slots))),
    ...rows,
  ];
}

function barOf({ placement, startMs, endMs }: Bar, span: Span): HTMLElement {
  const { title, tier, state, isPublished } = placement;
  const bar = element(
    'div',
    { class: `bar ${tier} ${state}${isPublished ? '' : ' unpublished'}`, title },
    element('span', {}, title),
  );
  bar.style.left = percent(startMs, span);
  bar.style.right = `calc(100% - ${percent(endMs, span)})`;
  return bar;
}

function percent(ms: number, { firstMs, days }: Span): string {
  const share = (ms - firstMs) / (days * DAY_MS);
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(3)}%`;
}

/** The wall time as if it were UTC, so that days have 24 hours in the picture. */
function wallMs(instant: string): number {
  return Date.parse(`${instant.slice(0, 19)}Z`);
}

function dayOf(ms: number, { words }: SidebarContext): string {
  return new Date(ms).toLocaleDateString(words.locale, { timeZone: 'UTC', day: 'numeric', month: 'long' });
}
