// A workbook in which the self-test's one-off trigger runs, and another run holds the lock meanwhile.

import { HOLDING_PROPERTY, ONE_OFF_HANDLER } from '../../../appsscript/set-up/self-test-time-driven.ts';
import type { Trigger } from '../../../desk/workbook/model.ts';
import { serveOn } from '../../desk/open-desk.ts';
import { SheetAlone } from '../sheet-alone.ts';

/** Another run, which says that it holds the lock as Self-test does, and stands still while it fetches. */
const BESIDE = `
function holdLock(url) {
  LockService.getDocumentLock().waitLock(10000);
  PropertiesService.getDocumentProperties().setProperty('${HOLDING_PROPERTY}', 'now');
  UrlFetchApp.fetch(url);
  PropertiesService.getDocumentProperties().deleteProperty('${HOLDING_PROPERTY}');
}
function makeTriggers(count) {
  for (let made = 0; made < count; made++) ScriptApp.newTrigger('scheduledBackup').timeBased().everyDays(1).create();
}`;

export const openSelfTested = () => SheetAlone.withRows([{ title: 'Alba', date: '2099-06-10' }], BESIDE);

export async function triggersOf(stand: SheetAlone): Promise<Trigger[]> {
  return JSON.parse(await stand.workbook()).triggers;
}

/** Runs the one-off trigger that is there, as Google does: as whoever made it, where nobody is at the page. */
export async function runOneOff(stand: SheetAlone) {
  const [oneOff] = (await triggersOf(stand)).filter(({ handler }) => handler === ONE_OFF_HANDLER);
  if (!oneOff) throw new Error('There is no one-off trigger.');
  const { handler, owner } = oneOff;
  return stand.workspace.run({ function: handler, as: owner, trigger: true, activeUser: '' });
}

/** The same while another run holds the lock. */
export async function runOneOffLockedOut(stand: SheetAlone): Promise<void> {
  const gate = await serveOn(async () => {
    await runOneOff(stand);
    return new Response('');
  });
  await stand.run('holdLock', [gate]);
}
