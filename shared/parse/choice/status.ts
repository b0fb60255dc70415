// What people write for a status, in English and French, and what may mean one.

import type { STATUS_CHOICES } from '../../columns.ts';
import { folded } from '../../text.ts';

export type Status = (typeof STATUS_CHOICES)[number];

const WORDS: Readonly<Record<Status, string>> = {
  draft:
    'draft; drafted; brouillon; wip; work in progress; en préparation; not yet published; hidden; caché; masqué',
  scheduled:
    'scheduled; confirmed; confirmé; confirmée; programmé; programmée; prévu; prévue; planifié; planifiée; maintenu; maintenue; going ahead; on',
  cancelled: 'cancelled; canceled; annulé; annulée; annulés; annulées; cancelled event; called off',
  postponed:
    'postponed; reporté; reportée; repoussé; repoussée; ajourné; ajournée; différé; différée; deferred',
  moved:
    'moved; déplacé; déplacée; rescheduled; reprogrammé; reprogrammée; new date; nouvelle date; date changed',
};

/** Not a status, but said instead of one: what it may mean, likeliest first. */
const UNCLEAR: Readonly<Record<string, readonly Status[]>> = {
  'sold out; soldout; full; fully booked; complet; complete; guichets fermés': ['scheduled'],
  'published; publié; publiée; live; online; en ligne; ok; go; yes; oui; ready; prêt; prête; done; final; approved; validé; validée; active; actif; active event; open; new; nouveau; x':
    ['scheduled', 'draft'],
  'tbc; tba; to be confirmed; à confirmer; tentative; provisional; provisoire; pending; en attente; option; optional; maybe; peut-être; perhaps; unconfirmed; non confirmé; not confirmed; todo; waiting':
    ['draft', 'scheduled'],
  'deleted; supprimé; supprimée; removed; retiré; withdrawn; off; no; non; stopped; suspended; suspendu; suspendue; interrompu':
    ['cancelled', 'draft', 'postponed'],
  'changed; modifié; modifiée; relocated; changement de lieu; new venue; delayed; retardé; retardée; shifted; décalé; décalée':
    ['moved', 'postponed', 'scheduled'],
  'past; passé; over; finished; terminé; terminée; archived; archivé': ['scheduled', 'draft'],
};

const BY_WORD = table(WORDS);
const ASKED = new Map<string, readonly Status[]>(
  Object.entries(UNCLEAR).flatMap(([words, meant]) =>
    words.split('; ').map((word) => [folded(word), meant] as const),
  ),
);

export function statusOf(text: string): Status | null {
  return /[?✗✘❌✖☐⛔🚫≠]/u.test(text) ? null : (BY_WORD.get(folded(text)) ?? null);
}

/** What a text that is no status may mean. */
export function statusesMeant(text: string): readonly Status[] {
  const own = BY_WORD.get(folded(text));
  if (own) return [own];
  const asked = ASKED.get(folded(text));
  if (asked) return asked;
  const first = BY_WORD.get(folded(text.split(' ')[0]!));
  return first ? [first] : [];
}

export const STATUS_WORDS: ReadonlyMap<string, Status> = BY_WORD;

function table(words: Readonly<Record<Status, string>>): Map<string, Status> {
  return new Map(
    Object.entries(words).flatMap(([status, message]) =>
      message.split('; ').map((word) => [folded(word), status as Status] as const),
    ),
  );
}
