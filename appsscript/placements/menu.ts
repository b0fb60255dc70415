// The same from the menu, asking one thing at a time.

import { type CommandFailure, command } from '../commands/command.ts';
import { wordsIn } from '../words/words.ts';
import { withLock } from '../workbook/lock.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import { cancelNow, rescheduleNow } from './change-placement.ts';
import { placeNow } from './place-event.ts';
import type { PlacementResult } from './results.ts';
import { eventSelectedIn, placementSelectedIn } from './selected.ts';

/** Asks for tier, start, hours and partner, and places the event of the selected row. */
export function placeSelected(): PlacementResult | CommandFailure {
  return command('Place', () => {
    const programme = readProgramme();
    const { ask: messages } = wordsIn(programme.language).placements;
    const selected = eventSelectedIn(programme);
    if (selected.outcome === 'none') return { outcome: 'refused', sentence: selected.sentence };
    const { eventKey, title, timeZone, start: usual } = selected;
    const tier = prompt(messages.tier(title), messages.tierHint);
    const start =
      tier === null
        ? null
        : prompt(messages.start(title, timeZone), messages.startHint(usual.replace('T', ' ')));
    const hours = start === null ? null : prompt(messages.hours(title), messages.hoursHint);
    const partner = hours === null ? null : prompt(messages.partner(title), messages.partnerHint);
    if (tier === null || start === null || hours === null || partner === null) return closed(messages.closed);
    return withLock('place', () => placeNow({ eventKey, tier, start, hours, partner, note: '' }));
  });
}

/** Asks for another start and length of the placement in the selected row. */
export function rescheduleSelected(): PlacementResult | CommandFailure {
  return command('Reschedule', () => {
    const programme = readProgramme();
    const words = wordsIn(programme.language).placements;
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
export function cancelSelected(): PlacementResult | CommandFailure {
  return command('Cancel placement', () => {
    const programme = readProgramme();
    const { ask, noPlacement } = wordsIn(programme.language).placements;
    const placement = placementSelectedIn(programme);
    if (!placement) return closed(noPlacement);
    const ui = SpreadsheetApp.getUi();
    const answer = ui.alert(ask.cancelTitle(placement.title), ask.cancelText, ui.ButtonSet.YES_NO);
    return answer === ui.Button.YES ? cancelNow(placement.id) : closed(ask.closed);
  });
}

function closed(sentence: string): PlacementResult {
  return { outcome: 'refused', sentence };
}

/** The answer, trimmed; `null` when the person closed the dialog. */
function prompt(title: string, hint: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, hint, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}
