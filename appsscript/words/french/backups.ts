// What is said of what visitors are served, of backups in the database and the Vault, in French.

import type { BackupsWords, RestoredWords, ServedWords, VaultWords } from '../english/backups.ts';

export const BACKUPS: BackupsWords = {
  done: (outcome, count, revision) =>
    ({
      listed:
        count === 0
          ? 'Il n’y a pas encore de sauvegarde.'
          : `${count === 1 ? '1 sauvegarde' : `${count} sauvegardes`} dans la base.`,
      made: 'Une sauvegarde a été faite et vérifiée.',
      nothing: 'Rien n’est encore publié, donc rien à sauvegarder.',
      restored: `Restauré, c’est la révision ${revision} : les visiteurs la voient maintenant. Le classeur ne l’a pas encore ; en haut, vous choisissez ce qu’elle devient.`,
      stands: `Rien à faire : les visiteurs voient justement cela (révision ${revision}).`,
      unknown: 'Cette sauvegarde n’est plus gardée. Rien n’a été changé.',
      damaged: 'Cette sauvegarde ne se vérifie pas, rien n’a été restauré. Choisissez-en une autre.',
    })[outcome],
  refused: (why) => `Rien n’a été fait. ${why}`,
  notAnAnswer:
    'La réponse du serveur ne se lit pas\u202f; il est peut-être d’une autre version. On ne sait pas s’il a fait ce qui était demandé.',
};

// What is said of a programme that was restored in the database, in French.

export const RESTORED: RestoredWords = {
  nothing: 'Aucun programme restauré n’attend dans la base. Rien n’a été changé.',
  refused: (why) => `Rien n’a été changé. ${why}`,
  notWhole: 'La réponse du serveur n’est pas un programme entier, il est peut-être d’une autre version.',
  unreadable:
    'Les onglets Events et Placements ne se lisent pas tels quels. Corrigez d’abord ce qu’en dit le panneau.',
  file: (revision) => `la révision restaurée ${revision}`,
  brought: (revision, added, changed, setAside) =>
    `Le classeur dit maintenant ce que dit la révision ${revision} : ${added} ${added < 2 ? 'ligne ajoutée' : 'lignes ajoutées'}, ${changed} ${changed < 2 ? 'changée' : 'changées'}${setAside > 0 ? `, ${setAside} mises en brouillon ou annulées, car elle ne les a pas` : ''}. Rien ne change pour les visiteurs. Cela s’annule sous Activité.`,
  leftAlone: (cells) =>
    `${cells < 2 ? `${cells} cellule a été laissée` : `${cells} cellules ont été laissées`} : quelqu’un les a changées à l’instant, ou elles ont une formule. Regardez l’aperçu avant de publier.`,
  writtenProtection: 'Les lignes d’un programme restauré telles qu’écrites. C’est par elles qu’il s’annule.',
};

// What is said of the Vault, in French.

export const VAULT: VaultWords = {
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
    `Il contiendrait ${texts} textes, plus qu’il n’en peut : il garde aussi ceux d’une autre base. Copiez l’onglet Vault dans une feuille de calcul à part, supprimez-le ici, puis réessayez.`,
  lost: 'Cette base de données est nouvelle : elle n’a jamais eu ce que le coffre garde de la précédente. La personne qui gère le site le rétablit d’abord, par npm run db:cli -- recover --from sheet.',
  refused: (why) => `Le coffre n’a pas été mis à jour ; ce qu’il contient reste. ${why}`,
  notAnAnswer: 'La réponse du serveur ne se lit pas, il est peut-être d’une autre version.',
  foreignTab: `L’onglet « Vault » n’est pas à Bandstand.`,
  renameTab: 'Rien n’a été écrit. Donnez un autre nom à cet onglet, puis réessayez.',
  newerTab: 'Le coffre a été écrit par une version plus récente de Bandstand.',
  newerTabHint: 'Rien n’a été écrit. La personne qui a installé ce script le met à jour : npm run push.',
  notAsWritten: 'Ce qui a été écrit dans le coffre ne se relit pas à l’identique.',
  notAsWrittenHint: 'Vos onglets sont comme avant, et la base a toujours tout. Réessayez.',
};

// What is said of what visitors are served, in French.

export const SERVED: ServedWords = {
  now: (revision, source, events) =>
    `Servi\u202f: révision ${revision}, depuis ${source}, ${events} ${events < 2 ? 'événement' : 'événements'}.`,
  sources: {
    'postgres-store': 'la base de données',
    backup: 'la dernière sauvegarde',
    'last-good-file': 'le dernier fichier sûr du serveur',
    'bundled-csv': 'le CSV livré avec le serveur',
  },
  nothing: 'Rien n’est encore servi.',
  notAnAnswer: 'Le serveur ne dit pas ce qu’il sert\u202f: il est peut-être d’une version antérieure.',
  drift: {
    'sheet-ahead': (sheet) => `La révision ${sheet} du classeur n’est pas encore arrivée.`,
    'sheet-behind': (sheet) =>
      `Le serveur est en avance sur le classeur, qui porte la révision ${sheet}\u202f: la prochaine publication passera au-dessus.`,
    'sheet-unknown': () => 'Le serveur n’a pas encore lu le classeur.',
    'store-ahead': (store) => `La base de données contient déjà la révision ${store}.`,
    'store-behind': (store) =>
      store === 0
        ? 'La base de données ne contient aucune révision\u202f; les visiteurs n’en remarquent rien.'
        : `La base de données ne contient que la révision ${store}\u202f; les visiteurs gardent ce qu’ils voient.`,
    'store-unknown': () =>
      'La base de données ne répond pas\u202f; les visiteurs n’en remarquent rien, et elle est rappelée toute seule.',
  },
  down: {
    same: (revision, source) =>
      `Sans la base de données, les visiteurs ne remarqueraient rien\u202f: la révision ${revision}, depuis ${source}, est le même programme.`,
    other: (revision, source, events) =>
      `Sans la base de données, un serveur qui redémarre servirait la révision ${revision}, depuis ${source}, ${events} ${events < 2 ? 'événement' : 'événements'}\u202f: pas ce que voient les visiteurs.`,
    nothing:
      'Sans la base de données, un serveur qui redémarre n’aurait rien à servir. Il écrit son dernier fichier sûr quand il sert une publication.',
  },
};
