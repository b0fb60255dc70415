// The tabs of a workbook, made anew from what was published: those that people edit, so that they can go on, and the
// published ones as they stood, so that the next publish continues from them.

import { EVENT_COLUMNS } from '../columns.ts';
import type { Clock } from '../draft/occurrences.ts';
import { PLACEMENT_COLUMNS } from '../placements/columns.ts';
import { lanesOf } from '../placements/lanes.ts';
import { type PublishedPlacement, type Tier, windowOf } from '../placements/placement.ts';
import { wallClock } from '../placements/wall-clock.ts';
import { layOut, type Publication } from '../publication/publication.ts';
import { DEFAULT_SETTINGS, SETTINGS, SETTINGS_HEADER, type Settings, settingText } from '../settings.ts';
import { EVENTS_TAB, PLACEMENTS_TAB, SETTINGS_TAB } from '../tabs.ts';
import { eventCells, placementCells } from './cells.ts';

export interface RebuiltTab {
  readonly tab: string;
  readonly isHidden: boolean;
  /** Texts, the header first; every row as wide as the first. */
  readonly cells: readonly (readonly string[])[];
}

/** In the order in which they are written: the last one is the commit that the next publish continues from. */
export function rebuiltTabs(publication: Publication, clock: Clock): RebuiltTab[] {
  const shown = (tab: string, cells: readonly (readonly string[])[]) => ({ tab, isHidden: false, cells });
  return [
    shown(SETTINGS_TAB, settingsCells(publication)),
    shown(EVENTS_TAB, eventsCells(publication)),
    shown(PLACEMENTS_TAB, placementsCells(publication, clock)),
    ...layOut(publication).map(({ tab, cells }) => ({ tab, isHidden: true, cells })),
  ];
}

/** What the public is told of the programme; the rest as a new workbook has it. */
function settingsCells({ manifest: { programme }, placements }: Publication): string[][] {
  const known: { readonly [Field in keyof Settings]?: Settings[Field] | undefined } = {
    ...programme,
    ...slotsOf(placements),
  };
  return [
    [...SETTINGS_HEADER],
    ...SETTINGS.map(({ field, name, usual, expected }) => [
      name,
      settingText(known[field] ?? usual),
      expected.en,
    ]),
  ];
}

/**
 * How many slots there are is no public fact. Where a published placement waits for one, as many as run at a time are
 * all there can have been; else there may have been more.
 */
function slotsOf(placements: readonly PublishedPlacement[]): Partial<Settings> {
  const seen = (tier: Tier) => {
    const ofTier = placements.filter((each) => each.tier === tier);
    const count = lanesOf(ofTier.map(windowOf)).length;
    const waits = ofTier.some((each) => Date.parse(each.requestedStartAt) < windowOf(each).startMs);
    return { count, waits };
  };
  const [spotlight, promoted] = [seen('spotlight'), seen('promoted')];
  const usual = DEFAULT_SETTINGS.spotlightSlots ?? 0;
  return {
    spotlightSlots: spotlight.waits ? spotlight.count : Math.max(usual, spotlight.count),
    promotedSlots: promoted.waits ? promoted.count : DEFAULT_SETTINGS.promotedSlots,
  };
}

/** In the order of their first dates, as people keep them; tombstones are no rows. */
function eventsCells({ events }: Publication): string[][] {
  const firstOf = (event: (typeof events)[number]) =>
    event.occurrences[0]?.startsAt ?? event.occurrences[0]?.date ?? '';
  const rows = events
    .flatMap((event) => (event.status === 'removed' ? [] : [{ ...event, status: event.status }]))
    .sort((one, other) => (firstOf(one) < firstOf(other) ? -1 : firstOf(one) > firstOf(other) ? 1 : 0))
    .map(eventCells);
  return [
    EVENT_COLUMNS.map(({ header }) => header),
    ...rows.map((cells) => EVENT_COLUMNS.map(({ field }) => cells[field] ?? '')),
  ];
}

function placementsCells({ placements, events }: Publication, given: Clock): string[][] {
  const clock = wallClock(given);
  const titles = new Map(events.map(({ key, title }) => [key, title]));
  const rows = placements.map((each) => placementCells(each, titles.get(each.eventKey) ?? '', clock));
  return [
    PLACEMENT_COLUMNS.map(({ header }) => header),
    ...rows.map((cells) => PLACEMENT_COLUMNS.map(({ field }) => cells[field] ?? '')),
  ];
}
