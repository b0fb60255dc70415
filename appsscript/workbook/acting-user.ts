// Who does it. Google may leave the active user blank, in a trigger or across domains; then it is known as whom the
// script runs, which at a click is the same person.

export function actingUser(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}
