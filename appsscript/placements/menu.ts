// The same from the menu, asking one thing at a time.

import { command, type Failed } from '../command.ts';
import { withLock } from '../workbook/lock.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import type { PlacementTold } from './answers.ts';
import { cancelNow, rescheduleNow } from './change-placement.ts';
import { placeNow } from './place-event.ts';
import { eventSelectedIn, placementSelectedIn } from './selected.ts';
import { WORDS } from './words.ts';

/** Asks for tier, start, hours and partner, and places the event of the selected row. */
export function placeSelected(): PlacementTold | Failed {
  return command('Place', () => {
    const programme = readProgramme();
    const { ask: say } = WORDS[programme.language];
    const selected = eventSelectedIn(programme);
    if (selected.outcome === 'none') return { outcome: 'refused', sentence: selected.sentence };
    const { eventKey, title, timeZone, start: usual } = selected;
    const tier = prompt(say.tier(title), say.tierHint);
    const start =
      tier === null ? null : prompt(say.start(title, timeZone), say.startHint(usual.replace('T', ' ')));
    const hours = start === null ? null : prompt(say.hours(title), say.hoursHint);
    const partner = hours === null ? null : prompt(say.partner(title), say.partnerHint);
    if (tier === null || start === null || hours === null || partner === null) return closed(say.closed);
    return withLock('place', () => placeNow({ eventKey, tier, start, hours, partner, note: '' }));
  });
}

/** Asks for another start and length of the placement in the selected row. */
export function rescheduleSelected(): PlacementTold | Failed {
  return command('Reschedule', () => {
    const programme = readProgramme();
    const words = WORDS[programme.language];
    const placement = placementSelectedIn(programme);
    if (!placement) return closed(words.noPlacement);
    const { id, title } = placement;
    const { start: usual, timeZone } = eventSelectedIn(programme);
    const start = prompt(words.ask.start(title, timeZone), words.ask.startHint(usual.replace('T', ' ')));
    const hours = start === null ? null : prompt(words.ask.hours(title), words.ask.hoursHint);
    return start === null || hours === null ? closed(words.ask.closed) : rescheduleNow({ id, start, hours });
  });
}

/** Asks once more, and cancels the placement in the selected row. */
export function cancelSelected(): PlacementTold | Failed {
  return command('Cancel placement', () => {
    const programme = readProgramme();
    const { ask, noPlacement } = WORDS[programme.language];
    const placement = placementSelectedIn(programme);
    if (!placement) return closed(noPlacement);
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert(ask.cancelTitle(placement.title), ask.cancelText, ui.ButtonSet.YES_NO);
    return answer === ui.Button.YES ? cancelNow(placement.id) : closed(ask.closed);
  });
}

function closed(sentence: string): PlacementTold {
  return { outcome: 'refused', sentence };
}

/** The answer, trimmed; `null` when the person closed the dialog. */
function prompt(title: string, hint: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, hint, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}
