// Who may change which cells: the protections of a tab, against the person who acts.

import { overlap } from './a1.ts';
import type { Actor } from './edits.ts';
import type { Area, Protection, Tab, Workbook } from './model.ts';
import { Refusal } from './refusal.ts';

/** Whether a person may edit what a protection covers. A warning stops nobody who may edit at all. */
export function mayEdit(workbook: Workbook, protection: Protection, actor: Actor): boolean {
  if (actor.revoked === 'edit') return false;
  if (protection.warningOnly) return true;
  if (actor.revoked === 'protected') return false;
  if (actor.email === workbook.owner || protection.editors === null) return true;
  return protection.editors.includes(actor.email);
}

/** Refuses an edit of protected cells, in Google's words. `area` null stands for the tab as a whole. */
export function assertMayEdit(workbook: Workbook, tab: Tab, area: Area | null, actor: Actor): void {
  assertMayEditWorkbook(actor);
  for (const protection of tab.protections) {
    const touched = !protection.area || !area || overlap(protection.area, area);
    if (touched && !mayEdit(workbook, protection, actor)) {
      throw new Refusal(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        'forbidden',
      );
    }
  }
}

/** Refuses somebody whose right to edit the workbook was taken away. */
export function assertMayEditWorkbook(actor: Actor): void {
  if (actor.revoked === 'edit') {
    throw new Refusal('You do not have permission to access the requested document.', 'forbidden');
  }
}
