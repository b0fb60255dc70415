// What taking a snapshot says, in the reader's language.

import type { Language } from '../../shared/language.ts';

export interface Words {
  readonly protection: string;
  readonly taken: (sequence: number, rows: number, tab: string) => string;
  readonly noEvents: string;
  readonly wouldNotFit: (needed: number, held: number, most: number) => string;
  readonly cellTooLong: (tab: string, cell: string) => string;
  readonly keepsChanging: string;
  readonly keepsChangingHint: string;
  readonly notAsWritten: string;
  readonly notAsWrittenHint: string;
  readonly foreignTab: string;
  readonly renameTab: string;
}

const inEnglish = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
const inFrench = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    protection:
      'A snapshot is written by Bandstand. Read it freely; what is changed here can no longer be restored.',
    taken: (sequence, rows, tab) =>
      `Snapshot ${sequence} was taken and proved: ${rows === 1 ? '1 row' : `${inEnglish(rows)} rows`} of Events, and Settings, in the hidden tab “${tab}”.`,
    noEvents: 'No snapshot was taken: the tab Events is gone. Bring it back from version history first.',
    wouldNotFit: (needed, held, most) =>
      `No snapshot was taken: it needs ${inEnglish(needed)} cells, and those there hold ${inEnglish(held)} of the ${inEnglish(most)} that snapshots may have, a quarter of what a workbook can hold. Delete hidden “snap” tabs that nobody needs any more, the oldest first, then try again.`,
    cellTooLong: (tab, cell) =>
      `No snapshot was taken: ${tab} ${cell} is so long that a copy of it does not fit a cell. Shorten it by one letter, then try again.`,
    keepsChanging: 'Somebody keeps changing the tabs while they are copied.',
    keepsChangingHint: 'No snapshot was taken, and nothing was changed. Try again when they are quiet.',
    notAsWritten: 'What was written to the snapshot does not read back the same.',
    notAsWrittenHint:
      'It was taken away again, and your tabs are as before. Try again; if it comes back, copy the spreadsheet by hand.',
    foreignTab: 'There is a tab “Snapshots” that is not Bandstand’s.',
    renameTab: 'Nothing was changed. Rename that tab, then try again.',
  },
  fr: {
    protection:
      'Un instantané est écrit par Bandstand. Lisez-le librement ; ce qui y est modifié ne peut plus être restauré.',
    taken: (sequence, rows, tab) =>
      `L’instantané ${sequence} est pris et vérifié : ${rows < 2 ? `${rows} ligne` : `${inFrench(rows)} lignes`} d’Events, et Settings, dans l’onglet masqué « ${tab} ».`,
    noEvents:
      'Aucun instantané n’a été pris : l’onglet Events a disparu. Rétablissez-le d’abord depuis l’historique des versions.',
    wouldNotFit: (needed, held, most) =>
      `Aucun instantané n’a été pris : il demande ${inFrench(needed)} cellules, et ceux qui sont là en occupent ${inFrench(held)} sur les ${inFrench(most)} permises, un quart de ce que contient un classeur. Supprimez les onglets masqués « snap » devenus inutiles, les plus anciens d’abord, puis réessayez.`,
    cellTooLong: (tab, cell) =>
      `Aucun instantané n’a été pris : ${tab} ${cell} est si long que sa copie ne tient pas dans une cellule. Raccourcissez-le d’une lettre, puis réessayez.`,
    keepsChanging: 'Quelqu’un modifie sans cesse les onglets pendant leur copie.',
    keepsChangingHint:
      'Aucun instantané n’a été pris, et rien n’a changé. Réessayez quand le calme sera revenu.',
    notAsWritten: 'Ce qui a été écrit dans l’instantané ne se relit pas à l’identique.',
    notAsWrittenHint:
      'Il a été retiré, et vos onglets sont comme avant. Réessayez ; si cela se répète, copiez le classeur à la main.',
    foreignTab: 'Un onglet « Snapshots » existe, et ce n’est pas celui de Bandstand.',
    renameTab: 'Rien n’a été changé. Renommez cet onglet, puis réessayez.',
  },
};
