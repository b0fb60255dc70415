// What a cell of a foreign file says of its row's state: that it is public, a draft, off, or no event at all.

import { folded } from '../text.ts';
import { wordsOf } from './names.ts';

/** The strictest first: what one column withholds, no other gives away. */
export const ROW_STATES = ['leave out', 'draft', 'cancelled', 'postponed', 'scheduled'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What a yes in a column of that name says; `any` for names under which only words can tell. */
export type Polarity = 'any' | 'public' | 'hidden' | 'cancelled' | 'deleted';

/** Names of columns, word by word, in English, French, German, Spanish, Italian, Dutch and Portuguese. */
const NAMES: Readonly<Record<Polarity, string>> = {
  any: `status; statut; estado; estatus; stato; zustand; state; etat; situation; situacao; visibility; visibilité;
    sichtbarkeit; visibilidad; visibilità; zichtbaarheid; visibilidade; moderation; modération; moderación;
    moderazione; moderatie; moderação; sensitivity; vertraulichkeit; approval; approbation; genehmigung;
    aprobación; approvazione; goedkeuring; aprovação; freigabe; freigabestatus; decision; décision; workflow;
    veröffentlichungsstatus; publicatiestatus; privacy; confidentialité; datenschutz; privacidad; privacidade`,
  public: `public; publicly; publique; öffentlich; público; pública; pubblico; pubblica; openbaar; publiek; published;
    publish; publié; publiée; publier; veröffentlicht; veröffentlichen; publicado; publicada; publicar; pubblicato;
    pubblicata; pubblicare; gepubliceerd; publiceren; visible; sichtbar; anzeigen; visibile; zichtbaar; visível;
    approved; approve; approuvé; approuvée; validé; validée; validated; genehmigt; freigegeben; aprobado; aprobada;
    approvato; approvata; goedgekeurd; aprovado; aprovada; accepted; accepté; acceptée; akzeptiert; aceptado;
    accettato; geaccepteerd; aceito; active; actif; aktiv; activo; attivo; actief; ativo; consent; consentement;
    einwilligung; einverstanden; zustimmung; consentimiento; consenso; toestemming; consentimento; agree; agreement;
    accord; autorisation; autorisé; permission`,
  hidden: `private; privé; privée; privat; privado; privada; privato; privata; privé; besloten; hidden; hide; caché;
    cachée; masqué; masquer; masquée; versteckt; ausgeblendet; ausblenden; verbergen; verborgen; oculto; oculta;
    ocultar; nascosto; nascosta; nascondi; nascondere; escondido; draft; brouillon; entwurf; borrador; bozza; concept;
    rascunho; unlisted; confidential; confidentiel; vertraulich; intern; embargo; embargoed; members; unpublished`,
  cancelled: `cancelled; canceled; cancellation; annulé; annulée; annulation; abgesagt; absage; cancelado; cancelada;
    annullato; annullata; geannuleerd; afgelast`,
  deleted: `deleted; trash; trashed; supprimé; supprimée; gelöscht; eliminado; eliminada; eliminato; verwijderd;
    excluído; archived; archivé; archiviert; archivado; archiviato; gearchiveerd; arquivado; rejected; refusé; withdrawn`,
};

/** Values, whole. What is not here is asked about. */
const VALUES: Readonly<Record<RowState, string>> = {
  scheduled: `publish; published; public; public event; everyone; approved; accepted; confirmed; scheduled; live;
    publié; publiée; publique; public; approuvé; approuvée; validé; validée; confirmé; confirmée; accepté; programmé;
    veröffentlicht; öffentlich; freigegeben; genehmigt; bestätigt; publicado; publicada; público; pública; aprobado;
    aprobada; confirmado; confirmada; pubblicato; pubblicata; pubblico; pubblica; approvato; approvata; confermato;
    confermata; gepubliceerd; openbaar; goedgekeurd; bevestigd; aprovado; aprovada; visible; sichtbar; visibile;
    zichtbaar; visível; going ahead; eventscheduled; started; completed; ended`,
  draft: `draft; drafted; auto draft; pending; pending review; private; privately published; hidden; unlisted; future;
    password; password protected; members; members only; internal; confidential; personal; unpublished; not public;
    in review; review; submitted; waiting; waitlist; on hold; hold; tentative; unconfirmed; needs approval; unapproved;
    to review; brouillon; en attente; privé; privée; caché; masqué; interne; confidentiel; non publié; à valider;
    soumis; en relecture; entwurf; ausstehend; privat; versteckt; intern; vertraulich; nicht öffentlich; in prüfung;
    offen; borrador; pendiente; privado; privada; oculto; interno; en revisión; no publicado; bozza; in attesa; privato;
    privata; nascosto; riservato; non pubblicato; concept; in afwachting; besloten; verborgen; niet openbaar;
    rascunho; pendente; em revisão; não publicado; invite only; inherit`,
  cancelled: `cancelled; canceled; annulé; annulée; abgesagt; cancelado; cancelada; annullato; annullata; geannuleerd;
    afgelast; eventcancelled; called off; abgesagte`,
  postponed: `postponed; reporté; reportée; verschoben; aplazado; aplazada; pospuesto; rinviato; rinviata; uitgesteld;
    adiado; adiada; eventpostponed`,
  'leave out': `trash; trashed; deleted; removed; spam; rejected; declined; withdrawn; refused; corbeille; supprimé;
    supprimée; refusé; refusée; rejeté; retiré; papierkorb; gelöscht; abgelehnt; zurückgezogen; papelera; eliminado;
    eliminada; rechazado; rechazada; retirado; cestino; eliminato; eliminata; rifiutato; rifiutata; ritirato;
    prullenbak; verwijderd; afgewezen; ingetrokken; lixeira; excluído; rejeitado; rejeitada`,
};

const YES = words(
  'yes; y; true; 1; oui; vrai; ja; j; wahr; si; sí; verdadero; vero; waar; sim; verdadeiro; x; ✓; ✔; on',
);
const NO = words('no; n; false; 0; non; faux; nein; falsch; falso; nee; onwaar; não; nao; off');

const POLARITY = new Map(
  (Object.keys(NAMES) as Polarity[]).flatMap((polarity) =>
    [...words(NAMES[polarity])].map((name) => [name, polarity] as const),
  ),
);
const STATE_OF = new Map(
  ROW_STATES.flatMap((state) => [...words(VALUES[state])].map((value) => [value, state] as const)),
);

function words(list: string): Set<string> {
  return new Set(list.split(';').map((word) => folded(word) || word.trim()));
}

/** What the name of a column says of rows; `null` when it says nothing of their state. */
export function polarityOf(name: string): Polarity | null {
  const found = [folded(name), ...wordsOf(name)].flatMap((word) => POLARITY.get(word) ?? []);
  if (wordsOf(name).some((word) => NO_STATES.has(word))) return null;
  const sharp = found.filter((polarity) => polarity !== 'any');
  // “Not published”, “Do not show”: the other way round.
  const isTurned = wordsOf(name).some((word) => TURNING.has(word));
  const polarity = sharp[0] ?? found[0] ?? null;
  if (!isTurned) return polarity;
  return polarity === 'public' ? 'hidden' : polarity === 'hidden' ? 'public' : polarity;
}

/** What else is public or private: nothing that events wait for. */
const NO_STATES = words(
  'transport; transports; toilets; toilettes; parking; funding; ticket; tickets; payment; order',
);
const TURNING = words('not; non; pas; nicht; no; niet; não; un');

/** Whether a value says yes or no, and which; `null` when it says neither. */
export function yesOrNo(value: string): boolean | null {
  const name = folded(value) || value.trim();
  return YES.has(name) ? true : NO.has(name) ? false : null;
}

/** The state that a value says by itself; `null` when only a person can tell. */
export function stateSaid(value: string): RowState | null {
  return STATE_OF.get(folded(value)) ?? null;
}

/** The state that a yes or no says under a name. `null` when only a person can tell. */
export function stateOfFlag(isYes: boolean, polarity: Polarity): RowState | null {
  if (polarity === 'any') return null;
  if (polarity === 'public') return isYes ? 'scheduled' : 'draft';
  if (!isYes) return 'scheduled';
  return polarity === 'hidden' ? 'draft' : polarity === 'cancelled' ? 'cancelled' : 'leave out';
}
