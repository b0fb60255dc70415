// What is wrong with published tabs: a code and its facts, and the sentence for whoever reads it. Every
// damage is repaired alike, by the next publish.

import type { InterfaceLanguage, PerLanguage } from '../language.ts';
import { PUBLISHED_TAB } from '../tabs.ts';

export type Damage =
  | { readonly code: 'tab-missing' | 'cell-not-text'; readonly tab: string }
  | { readonly code: 'not-a-manifest' | 'manifest-edited' }
  | { readonly code: 'never-finished'; readonly begun: number; readonly current: number }
  | { readonly code: 'rows-differ'; readonly tab: string; readonly revision: number }
  | { readonly code: 'rows-beyond'; readonly tab: string; readonly rows: number }
  | { readonly code: 'count-differs'; readonly announced: number; readonly found: number }
  /** `found` says in English which cell, and what of it: only script ever writes there. */
  | { readonly code: 'not-canonical'; readonly tab: string; readonly found: string };

/** The damage as a sentence. */
export function damageIn(language: InterfaceLanguage, damage: Damage): string {
  return SENTENCES[language](damage);
}

const SENTENCES: PerLanguage<(damage: Damage) => string> = { en: inEnglish, fr: inFrench };

function inEnglish(damage: Damage): string {
  switch (damage.code) {
    case 'tab-missing':
      return `The tab ${damage.tab} is missing or damaged.`;
    case 'cell-not-text':
      return `A cell of ${damage.tab} is a number or a date: somebody edited the tab.`;
    case 'not-a-manifest':
      return `The first cell of ${PUBLISHED_TAB} is not a manifest.`;
    case 'manifest-edited':
      return `The manifest in the first cell of ${PUBLISHED_TAB} was changed by hand.`;
    case 'never-finished':
      return `Revision ${damage.begun} was begun and never finished: ${PUBLISHED_TAB} still holds ${damage.current}.`;
    case 'rows-differ':
      return `The rows of ${damage.tab} are not the ones its manifest of revision ${damage.revision} was written for.`;
    case 'rows-beyond':
      return `${damage.tab} has rows beyond the ${damage.rows} that its head announces.`;
    case 'count-differs':
      return `${PUBLISHED_TAB} announces ${damage.announced} events and holds ${damage.found}.`;
    case 'not-canonical':
      return `${damage.tab} holds a cell that is not canonical: ${damage.found}.`;
  }
}

function inFrench(damage: Damage): string {
  switch (damage.code) {
    case 'tab-missing':
      return `L’onglet ${damage.tab} manque ou est abîmé.`;
    case 'cell-not-text':
      return `Une cellule de ${damage.tab} est un nombre ou une date : quelqu’un a modifié l’onglet.`;
    case 'not-a-manifest':
      return `La première cellule de ${PUBLISHED_TAB} n’est pas un manifeste.`;
    case 'manifest-edited':
      return `Le manifeste dans la première cellule de ${PUBLISHED_TAB} a été modifié à la main.`;
    case 'never-finished':
      return `La révision ${damage.begun} a été commencée et jamais achevée : ${PUBLISHED_TAB} porte encore la ${damage.current}.`;
    case 'rows-differ':
      return `Les lignes de ${damage.tab} ne sont pas celles pour lesquelles son manifeste de la révision ${damage.revision} a été écrit.`;
    case 'rows-beyond':
      return `${damage.tab} a des lignes au-delà des ${damage.rows} que son en-tête annonce.`;
    case 'count-differs':
      return `${PUBLISHED_TAB} annonce ${damage.announced} événements et en contient ${damage.found}.`;
    case 'not-canonical':
      return `${damage.tab} contient une cellule que Bandstand n’a pas écrite ainsi.`;
  }
}
