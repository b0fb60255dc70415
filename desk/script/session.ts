// Who runs the script, in which language and zone.

import { current, isTriggeredUnder } from './channel.ts';
import { EmulatedObject } from './present.ts';
import { requireScope } from './scopes.ts';

type GoogleSession = GoogleAppsScript.Base.Session;
type GoogleUser = GoogleAppsScript.Base.User;

export class UserEmulation extends EmulatedObject<GoogleUser> implements Pick<GoogleUser, 'getEmail'> {
  readonly #email: string;

  constructor(email: string) {
    super('User', false);
    this.#email = email;
  }
  getEmail(): string {
    return this.#email;
  }
}

export class SessionEmulation
  extends EmulatedObject<GoogleSession>
  implements
    Pick<
      GoogleSession,
      | 'getActiveUser'
      | 'getEffectiveUser'
      | 'getActiveUserLocale'
      | 'getScriptTimeZone'
      | 'getTemporaryActiveUserKey'
    >
{
  constructor() {
    super('Session');
  }
  getActiveUser(): GoogleUser {
    requireScope('Session.getActiveUser', 'userinfo.email');
    const { activeUser, as } = current().order;
    return new UserEmulation(activeUser ?? as).face;
  }
  getEffectiveUser(): GoogleUser {
    requireScope('Session.getEffectiveUser', 'userinfo.email');
    return new UserEmulation(isTriggeredUnder('triggersRunAsNobody') ? '' : current().order.as).face;
  }
  getActiveUserLocale(): string {
    return current().order.locale;
  }
  getScriptTimeZone(): string {
    return current().order.scriptTimeZone;
  }

  /** A key that tells people apart without naming them. */
  getTemporaryActiveUserKey(): string {
    const { natives, order } = current();
    return natives.toBase64(natives.digest('sha256', natives.encode(order.as, 'utf-8')), true).slice(0, 32);
  }
}
