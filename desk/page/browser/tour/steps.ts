// The five steps of the tour: what to do, where, and how the page notices that it has been done.

import { cellName } from '../a1.ts';
import type { Known } from '../known.ts';
import type { News } from '../news.ts';
import { me } from '../person.ts';

export interface Step {
  readonly title: string;
  readonly words: string;
  /** What to point at, as a selector. */
  readonly target: string;
  /** Brings the person there. */
  show?(): void;
  /** Calls when it has been done; `isWaited`: whether anybody waits for it now. */
  watch(done: () => void, isWaited: () => boolean): void;
}

export interface TourAdapter {
  readonly news: News;
  readonly known: Known;
  goTo(tab: string, range: string): void;
  openSidebar(): void;
}

const EVENTS = 'Events';
/** The cell that the person is in. */
const ACTIVE_CELL = '.grid-active';
/** A planted mistake of the sample: a day that does not exist. */
const BROKEN = { title: 'Warehouse Breath', header: 'Date', value: '31/02/2027' };

export function steps({ news, known, goTo, openSidebar }: TourAdapter): readonly Step[] {
  const showCell = (title: string | null, header: string) => {
    goTo(EVENTS, 'A1');
    whenReady(() => {
      const column = known.columnOf(header);
      const row = title === null ? 2 : known.rowWith(known.columnOf('Title'), title);
      if (column > 0) goTo(EVENTS, cellName(Math.max(row, 2), column));
    });
  };
  const whenReady = (work: () => void) => {
    if (known.tab?.name === EVENTS && known.columnOf('Title') > 0) return work();
    let isDone = false;
    news.on('ready', () => {
      if (isDone || known.tab?.name !== EVENTS) return;
      isDone = true;
      work();
    });
  };
  return [
    {
      title: 'Edit a title',
      words: 'This is an ordinary sheet. Choose any title, type another one, press Enter.',
      target: ACTIVE_CELL,
      show: () => showCell(null, 'Title'),
      watch: (done) =>
        news.on('acted', ({ act, tab }) => {
          const column = known.columnOf('Title');
          const isTitle = 'column' in act && act.kind === 'type' && act.column === column;
          if (isTitle && tab === known.tabNamed(EVENTS)?.id) done();
        }),
    },
    {
      title: 'Validate',
      words:
        'Press “Check all rows now” in the sidebar, or Validate in the Bandstand menu. Each mistake in the sheet is named, with what to do about it.',
      target: '.sidebar',
      show: openSidebar,
      watch: (done) => news.on('ran', (ran) => ran.function === 'validateEvents' && ran.report.ok && done()),
    },
    {
      title: 'Mend a mistake',
      words: `“${BROKEN.title}” is on 31 February, which does not exist. Write 2027-06-11 into its Date.`,
      target: ACTIVE_CELL,
      show: () => showCell(BROKEN.title, BROKEN.header),
      watch: (done, isWaited) => news.on('rows', () => isWaited() && isRepaired(known) && done()),
    },
    {
      title: 'Publish',
      words:
        'Press Publish in the sidebar. You are asked about the rows that are still broken: hold them back, and publish the rest.',
      target: '.sidebar',
      show: openSidebar,
      watch: (done) =>
        news.on('ran', (ran) => {
          const { outcome } = (ran.report.result ?? {}) as { outcome?: string };
          if (ran.as === me && ran.function === 'publish' && outcome === 'published') done();
        }),
    },
    {
      title: 'See it',
      words: 'Open the programme: what you published is there, on the page that visitors see.',
      target: '#to-programme',
      watch: (done) =>
        document.addEventListener('click', ({ target }) => {
          if (target instanceof Element && target.closest('#to-programme')) done();
        }),
    },
  ];
}

function isRepaired(known: Known): boolean {
  if (known.tab?.name !== EVENTS) return false;
  const row = known.rowWith(known.columnOf('Title'), BROKEN.title);
  const date = known.text(row, known.columnOf(BROKEN.header));
  return row > 0 && date !== '' && date !== BROKEN.value;
}
