// `npm run db:cli -- rebuild-sheet`: a working workbook out of an empty one, from what the database has published.

import { isAgreed } from '../ask.ts';
import type { Command } from '../db-commands.ts';
import { workbookPlace } from '../workbook/environment.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import { planRebuild } from './rebuild-workbook.ts';

export const rebuildSheet: Command = async (operations, { isSure }) => {
  const publication = await operations.publication();
  if (!publication) {
    console.log('Nothing is published, so there is nothing to rebuild a workbook from.');
    return 1;
  }
  const place = workbookPlace(process.env);
  if (place.kind === 'refused') {
    for (const problem of place.problems) console.log(problem);
    return 2;
  }
  const plan = await planRebuild(openWorkbook(place.value), publication);
  if (plan.kind === 'occupied') {
    console.log(
      `Nothing was done: the tab ${plan.tab} holds cells of somebody’s. This is for an empty workbook.`,
    );
    return 1;
  }
  const { revision } = publication.manifest;
  console.log(
    `Would write revision ${revision} into the workbook ${plan.place}, in the zone ${plan.timeZone}:`,
  );
  for (const { tab, rows, isThere } of plan.tabs) {
    console.log(`  ${tab}: ${rows} rows${isThere ? ', going on where it was cut off' : ''}`);
  }
  console.log(
    `Only the lost workbook had: ${plan.lostColumns.join(', ')}, names of partners, notes, drafts.`,
  );
  if (!(await isAgreed(isSure))) return 1;
  const { events, placements, zoneLeft } = await plan.write((progress) => console.log(`  wrote ${progress}`));
  console.log(
    `Rebuilt: ${events} events, ${placements} placements. Now, in the workbook: “Set up workbook”, then “Publish”.`,
  );
  if (zoneLeft) console.log(zoneLeft);
  return 0;
};
