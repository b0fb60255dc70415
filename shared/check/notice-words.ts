// Words that say what has become of an event, where people write them into its title: by language and by what they say.

import { folded } from '../text.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export type Notice = 'cancelled' | 'postponed' | 'moved' | 'soldOut';

/** Said of an event at the beginning or the end of a title, these are about it. */
const STRONG: Readonly<Record<Notice, string>> = {
  cancelled:
    'cancelled; canceled; called off; will not take place; not taking place; ' +
    'annulé; annulée; annulés; annulées; n’aura pas lieu; n’a pas lieu; supprimé; supprimée; ' +
    'abgesagt; abgesagte; fällt aus; fällt leider aus; entfällt; gestrichen; findet nicht statt; absage; storniert; ' +
    'cancelado; cancelada; cancelados; canceladas; anulado; anulada; suspendido; suspendida; suspendidos; ' +
    'annullato; annullata; annullati; annullate; cancellato; cancellata; soppresso; ' +
    'afgelast; geannuleerd; gaat niet door; vervalt; afgezegd; anulados; ' +
    'inställt; inställd; aflyst; avlyst; peruttu; perutaan; odwołane; odwołany; odwołana; zrušeno; zrušená; zrušený; ' +
    'zrušené; odpovedané; cancel·lat; cancel·lada; anul·lat; anulat; anulată; elmarad; törölve; iptal; iptal edildi; odgođeno; ' +
    'otkazano; otkazan; odpovedano; ακυρώθηκε; ακυρώνεται; отменено; отменен; отменена; отменён; скасовано; отменя се; 中止; 公演中止; 취소; 取消; ' +
    'bertan behera; ezeztatua; ar gcúl; canslo; wedi’i ganslo; gohiriwyd; tühistatud; atcelts; atšaukta; aflýst',
  postponed:
    'postponed; deferred; put off; new date to follow; ' +
    'reporté; reportée; reportés; reportées; ajourné; ajournée; repoussé; repoussée; ' +
    'verschoben; vertagt; wird verschoben; aufgeschoben; ' +
    'aplazado; aplazada; aplazados; pospuesto; pospuesta; postergado; postergada; ' +
    'rinviato; rinviata; rinviati; posticipato; posticipata; rimandato; rimandata; ' +
    'uitgesteld; verschoven; adiado; adiada; adiados; adiadas; ' +
    'uppskjutet; uppskjuten; framflyttat; udsat; udskudt; utsatt; siirretty; lykätty; przełożone; przełożony; przełożona; ' +
    'odloženo; přeloženo; přeložený; odložené; ajornat; ajornada; amânat; amânată; elhalasztva; ertelendi; odgođen; prestavljeno; ' +
    'αναβλήθηκε; αναβάλλεται; перенесено; перенесен; перенесён; перенесена; отложено; 延期; 公演延期; 연기; atzeratua; gohirio; edasi lükatud; atlikts; nukelta; frestað',
  moved:
    'rescheduled; reprogrammé; reprogrammée; reprogramado; reprogramada; verlegt; neuer termin; nouvelle date; nueva fecha; ' +
    'nuova data; nieuwe datum; nova data; new date; date changed; riprogrammato; riprogrammata; verplaatst; trasladado; remarcado; remarcada; reagendado; reagendada',
  soldOut:
    'sold out; fully booked; booked out; à guichets fermés; guichets fermés; plus de places; ' +
    'ausverkauft; ausgebucht; agotado; agotada; agotadas; agotados; entradas agotadas; localidades agotadas; ' +
    'esaurito; esaurita; esauriti; tutto esaurito; sold-out; uitverkocht; volgeboekt; esgotado; esgotada; esgotados; lotação esgotada; ' +
    'slutsålt; fullbokat; udsolgt; utsolgt; loppuunmyyty; wyprzedane; wyprzedany; brak miejsc; vyprodáno; vypredané; exhaurit; exhaurides; telt ház; ' +
    'tükendi; rasprodano; razprodano; εξαντλήθηκε; распродано; мест нет; аншлаг; 完売; 満席; 満員; 매진; 售罄; agortuta; uppselt; izpārdots; välja müüdud; bilietų nėra',
};

/** Words of many titles too: about the event only where a mark sets them apart, or where they alone are in capitals. */
const WEAK: Readonly<Record<Notice, string>> = {
  cancelled: 'annulation; cancellation; cancelación; annullamento; annulering; cancelamento',
  postponed:
    'différé; différée; postponement; aplazamiento; rinvio; uitstel; adiamento; delayed; retardé; verspätet',
  moved:
    'moved; déplacé; déplacée; relocated; spostato; spostata; verhuisd; mudado; flyttat; flyttet; siirtyy; переехало',
  soldOut:
    'full; full house; complet; complète; complets; complètes; voll; belegt; completo; completa; al completo; aforo completo; lleno; llena; lotado; lotada; ' +
    'épuisé; épuisée; pieno; fullt; plne',
};

/** Phrase, each word folded, and what it says. */
export const NOTICES: ReadonlyMap<string, { readonly says: Notice; readonly isStrong: boolean }> = new Map([
  ...entries(WEAK, false),
  ...entries(STRONG, true),
]);

/** A phrase has this many words at most. */
export const MOST_WORDS = Math.max(...[...NOTICES.keys()].map((phrase) => phrase.split(' ').length));

/** Before a notice, these take it back: `not cancelled`, `presque complet`. */
export const DENIALS: ReadonlySet<string> = new Set(
  (
    'not never no nearly almost soon pas non presque bientot quasi quasiment jamais nicht fast nie beinahe bald kein keine ' +
    'casi nunca todavia quasi mai ancora niet bijna nooit nao quase ainda inte ikke ei nie prawie'
  ).split(' '),
);

/** Before a notice, these make it a part of a name: `The Cancelled Show`. */
export const ARTICLES: ReadonlySet<string> = new Set(
  (
    'the a an this that my our your his her their le la les un une des du de mon ma notre l d der die das den dem ein eine einer mein ' +
    'el los las lo un una unos il lo gli i uno het een o os as um uma and et und y e en or of for how to be get'
  ).split(' '),
);

function entries(words: Readonly<Record<Notice, string>>, isStrong: boolean) {
  return Object.entries(words).flatMap(([says, phrases]) =>
    phrases.split('; ').map((phrase) => {
      const key = wordsOf(phrase)
        .map(({ word }) => word)
        .join(' ');
      return [key, { says: says as Notice, isStrong }] as const;
    }),
  );
}

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, folded, with their places. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const word = new RegExp(WORD); ; ) {
    const found = word.exec(text);
    if (found === null) return words;
    words.push({ word: folded(found[0]), start: found.index, end: word.lastIndex });
  }
}
