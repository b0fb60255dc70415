// Protected ranges: added, changed, taken away.

import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Book } from '../workbook/book.ts';
import type { Actor, Edit, ProtectionChange } from '../workbook/edits.ts';
import type { Tab, Workbook } from '../workbook/model.ts';
import { Refusal } from '../workbook/refusal.ts';
import { writtenPaths } from './fields.ts';
import { gridArea, tabWithSheetId } from './ranges.ts';
import { protectedRangeOf } from './spreadsheet.ts';

type Request = sheets_v4.Schema$Request;
type ProtectedRange = sheets_v4.Schema$ProtectedRange;

/** Protects a tab or a range; who may edit it is its maker alone, unless others are named. */
export function addProtection(book: Book, { addProtectedRange }: Request, actor: Actor) {
  const given = addProtectedRange!.protectedRange ?? {};
  if (!given.range) throw new Refusal('No range specified.');
  if (given.unprotectedRanges?.length) throw new Refusal('unprotectedRanges is not emulated');
  const tab = tabWithSheetId(book.workbook, given.range.sheetId);
  const { sheetId: _, ...bounds } = given.range;
  const area = Object.keys(bounds).length === 0 ? null : gridArea(tab, given.range);
  const protection = given.protectedRangeId ?? book.mintId();
  const editors = given.editors?.users ?? (given.warningOnly ? null : [actor.email]);
  const change = { description: given.description ?? '', warningOnly: given.warningOnly ?? false, editors };
  book.apply(
    [
      { kind: 'protect', tab: tab.id, protection, area },
      { kind: 'reprotect', tab: tab.id, protection, change },
    ],
    actor,
    'api',
  );
  const made = tab.protections.find(({ id }) => id === protection)!;
  return { addProtectedRange: { protectedRange: protectedRangeOf(tab, made) } };
}

/** Changes what the mask names; a range stays where it is. */
export function updateProtection(book: Book, { updateProtectedRange }: Request): Edit[] {
  const { protectedRange = {}, fields } = updateProtectedRange!;
  const { tab, id } = protectionWith(book.workbook, protectedRange.protectedRangeId);
  const paths = writtenPaths(fields ?? '', ['protectedRangeId', 'description', 'warningOnly', 'editors']);
  const means = (name: string) => paths.some((path) => path === '*' || path.split('.')[0] === name);
  const change: ProtectionChange = {
    ...(means('description') && { description: protectedRange.description ?? '' }),
    ...(means('warningOnly') && { warningOnly: protectedRange.warningOnly ?? false }),
    ...(means('editors') && { editors: editorsOf(protectedRange) }),
  };
  return [{ kind: 'reprotect', tab: tab.id, protection: id, change }];
}

function editorsOf({ editors }: ProtectedRange): string[] {
  return editors?.users ?? [];
}

export function removedProtection(
  workbook: Workbook,
  { protectedRangeId }: sheets_v4.Schema$DeleteProtectedRangeRequest,
): Edit[] {
  const { tab, id } = protectionWith(workbook, protectedRangeId);
  return [{ kind: 'unprotect', tab: tab.id, protection: id }];
}

function protectionWith(workbook: Workbook, id: number | null | undefined): { tab: Tab; id: number } {
  const tab = workbook.tabs.find(({ protections }) => protections.some((one) => one.id === id));
  if (!tab || typeof id !== 'number') throw new Refusal(`No protected range with id: ${id}`);
  return { tab, id };
}
