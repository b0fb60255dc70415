// Protections of tabs and ranges. Changes take hold at once, and fail at once for those who may not make them.

import type { ProtectionChange } from '../workbook/edits.ts';
import type { Area, Protection } from '../workbook/model.ts';
import { ask, current, refusal, writeNow } from './channel.ts';
import { EmulatedObject } from './present.ts';
import { UserEmulation } from './session.ts';
import type { SheetOfRange } from './sheet-of-range.ts';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

export class ProtectionEmulation
  extends EmulatedObject<Google>
  implements
    Pick<
      Google,
      | 'getDescription'
      | 'setDescription'
      | 'isWarningOnly'
      | 'setWarningOnly'
      | 'canEdit'
      | 'canDomainEdit'
      | 'getEditors'
      | 'addEditor'
      | 'addEditors'
      | 'removeEditor'
      | 'removeEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'remove'
    >
{
  readonly #sheet: SheetOfRange;
  readonly #id: number;

  constructor(sheet: SheetOfRange, id: number) {
    super('Protection');
    this.#sheet = sheet;
    this.#id = id;
  }

  /** Protects a range, or the whole tab when the area is null. */
  static add(sheet: SheetOfRange, area: Area | null): ProtectionEmulation {
    const id = ask('mintId', {});
    writeNow({ kind: 'protect', tab: sheet.id, protection: id, area });
    return new ProtectionEmulation(sheet, id);
  }

  #state(): Protection & { canEdit: boolean } {
    const found = ask('protections', { tab: this.#sheet.id }).find((one) => one.id === this.#id);
    if (!found) throw refusal('The protection no longer exists.');
    return found;
  }

  #change(change: ProtectionChange): Google {
    writeNow({ kind: 'reprotect', tab: this.#sheet.id, protection: this.#id, change });
    return this.face;
  }

  getDescription(): string {
    return this.#state().description;
  }
  setDescription(description: string): Google {
    return this.#change({ description });
  }
  isWarningOnly(): boolean {
    return this.#state().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Google {
    return this.#change({ warningOnly });
  }
  canEdit(): boolean {
    return this.#state().canEdit;
  }
  canDomainEdit(): boolean {
    return false;
  }

  getEditors(): User[] {
    return this.#editors().map((email) => new UserEmulation(email).face);
  }
  addEditor(user: string | User): Google {
    return this.addEditors([emailOf(user)]);
  }
  addEditors(emails: string[]): Google {
    if (this.isWarningOnly()) throw refusal('Editors are not supported with warning_only protection.');
    return this.#change({ editors: [...new Set([...this.#editors(), ...emails])] });
  }
  removeEditor(user: string | User): Google {
    return this.removeEditors([emailOf(user)]);
  }

  /** Neither the owner nor the person who runs the script can be removed. */
  removeEditors(users: (string | User)[]): Google {
    const { owner, as } = current().order;
    const leaving = new Set(users.map(emailOf));
    return this.#change({
      editors: this.#editors().filter((email) => email === owner || email === as || !leaving.has(email)),
    });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    const type = this.#state().area === null ? 'SHEET' : 'RANGE';
    return type as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#sheet.rangeOf(this.#state().area ?? this.#sheet.whole());
  }
  remove(): void {
    writeNow({ kind: 'unprotect', tab: this.#sheet.id, protection: this.#id });
  }

  #editors(): string[] {
    return this.#state().editors ?? ask('people', {}).all;
  }
}

function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
