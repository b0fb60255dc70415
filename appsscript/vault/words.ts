// What is said of the Vault, in the reader's language.

import type { InterfaceLanguage } from '../../shared/language.ts';

export interface Words {
  readonly protection: string;
  readonly pulled: (texts: number, fresh: number) => string;
  readonly nothing: string;
  readonly headNotKept: (cause: string) => string;
  readonly notTheLast: string;
  readonly since: (missing: number) => string;
  readonly lost: string;
  readonly full: (texts: number) => string;
  readonly refused: (why: string) => string;
  readonly notAnAnswer: string;
  readonly foreignTab: string;
  readonly renameTab: string;
  readonly newerTab: string;
  readonly newerTabHint: string;
  readonly notAsWritten: string;
  readonly notAsWrittenHint: string;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    protection:
      'The Vault is written by Bandstand: what only the database knows, in case the database is lost. Leave it as it is.',
    pulled: (texts, fresh) =>
      `The Vault is up to date: it holds ${texts === 1 ? '1 text' : `${texts} texts`} of the database, ${fresh === 0 ? 'none of them new' : `${fresh} of them new`}.`,
    nothing: 'The database has nothing yet that the Sheet does not have.',
    headNotKept: (cause) => `The worker does not keep it as the newest one. ${cause}`,
    notTheLast:
      'The Vault here is not the one that it kept last: an older copy of the workbook may have been put back.',
    since: (missing) =>
      `Meanwhile the database has ${missing === 1 ? 'one more text' : `${missing} more texts`}: they come with the next time.`,
    full: (texts) =>
      `It would hold ${texts} texts, more than there is room for: it keeps those of another database too. Copy the tab Vault to a spreadsheet of its own, delete it here, and try again.`,
    lost: 'This database is a new one: it never had what the Vault keeps of the former one. Whoever runs the site brings that back first, with npm run db:cli -- recover --from sheet.',
    refused: (why) => `The Vault was not brought up to date; what it holds stands. ${why}`,
    notAnAnswer: 'The worker’s answer cannot be read; it may be of another version.',
    foreignTab: 'The tab “Vault” is not Bandstand’s.',
    renameTab: 'Nothing was written. Give that tab another name, then try again.',
    newerTab: 'A later version of Bandstand has written the Vault.',
    newerTabHint: 'Nothing was written. Whoever set this script up brings it up to date: npm run push.',
    notAsWritten: 'What was written into the Vault does not read back the same.',
    notAsWrittenHint: 'Your tabs are as before, and the database has everything still. Try again.',
  },
  fr: {
    protection:
      'Le coffre est écrit par Bandstand : ce que seule la base de données sait, au cas où elle serait perdue. Laissez-le tel quel.',
    pulled: (texts, fresh) =>
      `Le coffre est à jour : il contient ${texts < 2 ? `${texts} texte` : `${texts} textes`} de la base, dont ${fresh === 0 ? 'aucun nouveau' : fresh === 1 ? '1 nouveau' : `${fresh} nouveaux`}.`,
    nothing: 'La base ne sait encore rien que le classeur n’ait pas.',
    headNotKept: (cause) => `Le serveur ne le retient pas comme le plus récent. ${cause}`,
    notTheLast:
      'Le coffre d’ici n’est pas le dernier qu’il a retenu : une copie plus ancienne du classeur a pu être remise.',
    since: (missing) =>
      `Entre-temps la base a ${missing === 1 ? 'un texte de plus' : `${missing} textes de plus`} : ce sera pour la prochaine fois.`,
    full: (texts) =>
      `Il contiendrait ${texts} textes, plus qu’il n’en peut : il garde aussi ceux d’une autre base. Copiez l’onglet Vault dans une feuille de calcul à part, supprimez-le ici, puis réessayez.`,
    lost: 'Cette base de données est nouvelle : elle n’a jamais eu ce que le coffre garde de la précédente. La personne qui gère le site le rétablit d’abord, par npm run db:cli -- recover --from sheet.',
    refused: (why) => `Le coffre n’a pas été mis à jour ; ce qu’il contient reste. ${why}`,
    notAnAnswer: 'La réponse du serveur ne se lit pas, il est peut-être d’une autre version.',
    foreignTab: `L’onglet « Vault » n’est pas à Bandstand.`,
    renameTab: 'Rien n’a été écrit. Donnez un autre nom à cet onglet, puis réessayez.',
    newerTab: 'Le coffre a été écrit par une version plus récente de Bandstand.',
    newerTabHint: 'Rien n’a été écrit. La personne qui a installé ce script le met à jour : npm run push.',
    notAsWritten: 'Ce qui a été écrit dans le coffre ne se relit pas à l’identique.',
    notAsWrittenHint: 'Vos onglets sont comme avant, et la base a toujours tout. Réessayez.',
  },
};
