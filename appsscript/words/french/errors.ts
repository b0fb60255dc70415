// What is said when something fails: what happened, and what to do, in French.

import type { ErrorWords } from '../english/errors.ts';

export const ERRORS: ErrorWords = {
  'google-failed': (operation, message) => ({
    message: `Google a interrompu « ${operation} » : ${message}`,
    hint: 'Ce que vous avez saisi est intact, et les visiteurs voient toujours un programme complet. Réessayez dans une minute.',
  }),
  'lock-busy': () => ({
    message: 'Quelqu’un d’autre vérifie ou publie en ce moment.',
    hint: 'Rien n’a changé. Réessayez quand il a terminé.',
  }),
  'rows-keep-moving': (rows) => ({
    message: `Quelqu’un modifie sans cesse l’onglet Events pendant ce temps.${keyless(rows)}`,
    hint: 'Aucun événement n’a perdu sa ligne, et les visiteurs ne voient aucune différence. Réessayez quand l’onglet est calme.',
  }),
  'columns-moved': (tab, columns) => ({
    message: `Quelqu’un a déplacé les colonnes de ${tab} à cet instant ; l’état d’avant est rétabli (${columns.join(', ') || 'toutes les colonnes'}).`,
    hint: 'Rien n’a été publié. Réessayez quand les colonnes restent en place.',
  }),
  'column-taken': (tab, header, ours) => ({
    message: `L’onglet ${tab} a une colonne « ${header} » bien à lui, et Bandstand écrit dans une colonne nommée ${ours}.`,
    hint: 'Rien n’a changé. Renommez son en-tête, par exemple « Notre suivi », et relancez la préparation.',
  }),
  'tab-taken': (tab) => ({
    message: `Il y a un onglet « ${tab} » qui n’est pas de Bandstand.`,
    hint: 'Rien n’a changé. Renommez cet onglet, puis réessayez.',
  }),
  'tab-gone': (tab) => ({
    message: `L’onglet ${tab} a disparu.`,
    hint: 'Rétablissez-le depuis l’historique des versions, ou lancez « Préparer le classeur ».',
  }),
  'tab-not-as-written': (tab) => ({
    message: `Ce qui a été écrit dans l’onglet masqué « ${tab} » ne se relit pas à l’identique.`,
    hint: 'Rien n’a été écrit dans Events. Réessayez ; si cela se répète, quelqu’un ou un autre script modifie cet onglet.',
  }),
  'rows-not-as-written': (tab) => ({
    message: `Des lignes ajoutées à ${tab} ne se relisent pas à l’identique : quelqu’un les a peut-être modifiées à ce moment.`,
    hint: 'Regardez les dernières lignes. L’importation peut s’annuler sous « Activité ».',
  }),
  'not-allowed': (tab) => ({
    message: `Vous n’avez pas le droit d’écrire dans l’onglet ${tab} : vous ne pouvez donc pas publier.`,
    hint: 'Rien n’a changé. Demandez au propriétaire du classeur de publier, ou de lever la protection de cet onglet.',
  }),
  'published-not-as-written': (tab, cause) => ({
    message: `Ce qui a été écrit dans ${tab} ne se relit pas à l’identique. ${cause}`.trim(),
    hint: 'Les visiteurs voient toujours la dernière révision. Publiez de nouveau ; si cela se répète, quelqu’un ou un autre script modifie cet onglet.',
  }),
};

function keyless(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  if (rows.length === 1) return ` La ligne ${rows[0]} n’a peut-être pas de clé.`;
  return ` Les lignes ${rows.join(', ')} n’ont peut-être pas de clé.`;
}
