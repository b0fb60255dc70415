// How handing a revision over went, in French; what the worker says in English is quoted if its code is unknown.

import type { Cause } from '../../workbook/cause.ts';
import type { DeliveryWords } from '../english/delivery.ts';
import { joined } from '../text.ts';

export const DELIVERY: DeliveryWords = {
  delivered: (revision) => `Livré : les visiteurs voient la révision ${revision}.`,
  restored: (revision, head) =>
    `Une sauvegarde a été restaurée dans la base, c’est la révision ${head}, et les visiteurs la voient. Votre publication (${revision}) ne l’a pas remplacée : reprenez le programme restauré dans le classeur, ou publiez par-dessus, les deux dans le panneau.`,
  behind: (revision, head) =>
    `Le serveur en est déjà à la révision ${head} : il n’a donc pas pris la ${revision}.`,
  pending: (revision, reason) =>
    joined(
      [
        `La révision ${revision} est publiée, pas encore livrée.`,
        reason,
        'Rien n’est perdu : le serveur continue de regarder, et « Réessayer la livraison » le lui redemande.',
      ],
      ' ',
    ),
  why,
  nothingPublished: 'Rien n’a encore été publié.',
  damaged: (cause) =>
    `${cause} Publiez de nouveau : cela le répare. Les visiteurs voient toujours la dernière révision complète.`,
};

function why(cause: Cause): string {
  switch (cause.code) {
    case 'not-asked':
      return 'Le serveur n’a pas encore été sollicité.';
    case 'not-connected':
      return 'Aucun serveur n’est encore relié : choisissez « Relier au serveur… » dans le menu.';
    case 'address-invalid':
      return `La propriété de script ${cause.property} n’est pas une adresse web.`;
    case 'key-invalid':
      return `La propriété de script ${cause.property} n’est pas de la forme id:secret.`;
    case 'unreachable':
      return unreached(cause);
    case 'answered':
      return `Le serveur a répondu ${cause.status}. ${quoted(REFUSALS, cause.problem, cause.said)}`.trim();
    case 'not-signed':
      return 'La réponse n’était pas signée par le serveur : vérifiez la clé sous « Relier au serveur… ».';
    case 'not-a-receipt':
      return 'La réponse du serveur n’est pas un accusé de réception ; il est peut-être d’une autre version.';
    case 'other-rows':
      return 'Le serveur a d’autres lignes sous ce numéro.';
    case 'worker-said':
      return quoted(FAULTS, cause.fault, cause.said);
    case 'restored':
      return `Une sauvegarde y a été restaurée, c’est la révision ${cause.head}.`;
    case 'behind':
      return `Le serveur en est déjà à la révision ${cause.head}.`;
  }
}

function unreached({ url, fault, said = '' }: Extract<Cause, { code: 'unreachable' }>): string {
  const ofGoogle = said === '' ? '' : ` Google dit : « ${said} »`;
  switch (fault) {
    case 'not-listed':
      return `Ce script n’a pas le droit d’appeler ${url} : il a été construit pour une autre adresse. La personne qui l’a installé le construit et l’envoie avec WORKER_URL=${url}.`;
    case 'not-granted':
      return 'Google n’a pas encore autorisé ce script à joindre le serveur. Lancez n’importe quelle entrée du menu Bandstand et acceptez ce que Google demande ; s’il ne demande rien, le script est à envoyer de nouveau.';
    case 'not-allowed':
      return `Un administrateur de votre domaine Google interdit aux scripts de joindre ${url} : demandez-lui de l’autoriser.${ofGoogle}`;
    case 'quota':
      return 'Ce compte a épuisé les demandes que Google accorde en un jour : cela reprend demain, ou depuis un autre compte.';
    case 'tls':
      return `Google n’accepte pas le certificat de ${url} : la personne qui gère le site le renouvelle.${ofGoogle}`;
    case 'dns':
      return `Personne ne connaît le nom dans ${url} : vérifiez l’adresse sous « Relier au serveur… ».`;
    case 'timeout':
      return `Le serveur à l’adresse ${url} n’a pas répondu à temps.`;
    case 'unavailable':
      return `Le serveur à l’adresse ${url} est injoignable.`;
    default:
      return `Le serveur à l’adresse ${url} est injoignable.${ofGoogle}`;
  }
}

function quoted(known: Readonly<Record<string, string>>, code: string, sentence: string): string {
  return known[code] ?? (sentence === '' ? '' : `Le serveur dit (en anglais) : « ${sentence} »`);
}

/** Why the worker does not listen, by the code of its answer. */
const REFUSALS: Readonly<Record<string, string>> = {
  'signature-missing': 'La demande n’est pas signée, ou sa signature ne se lit pas.',
  'key-unknown':
    'La clé de cette demande n’est pas une de celles du serveur : mettez une clé de HOOK_KEYS sous « Relier au serveur… ».',
  'signature-wrong': 'La signature ne correspond pas à la demande.',
  'signature-old': 'La demande a été signée trop loin de l’heure du serveur.',
  'signature-replayed': 'Cette même demande a déjà été acceptée.',
  'hooks-closed': 'Le serveur n’a pas de HOOK_KEYS ; il trouve tout de même les publications en regardant.',
  'body-too-large': 'La demande est trop longue.',
  'too-many-hooks': 'Trop de demandes en une minute.',
  'revision-missing': 'La demande ne nomme aucune révision.',
};

/** What keeps the worker from the revision, by the code of its receipt. */
const FAULTS: Readonly<Record<string, string>> = {
  'not-seen': 'Le serveur n’a pas encore vu cette révision.',
  superseded: 'Une révision plus haute est venue après elle.',
  'no-publication': 'Le serveur ne trouve aucune publication dans le classeur.',
  'torn-or-edited': 'Le serveur a trouvé les onglets publiés écrits à moitié ou modifiés à la main.',
  tampered: 'Le serveur a déjà un autre contenu sous ce numéro. Publiez de nouveau.',
  behind: 'Le serveur a déjà une révision plus haute. Publiez de nouveau.',
  'feed-not-built': 'La révision est enregistrée, mais son flux n’a pas pu être construit.',
  unexpected: 'Le serveur a rencontré une erreur que personne n’avait prévue.',
  'store-damaged': 'La base de données ne contient pas la révision telle qu’elle a été publiée.',
  'head-moved': 'Une autre révision a été enregistrée au même instant.',
  'google-quota': 'Google a répondu au serveur qu’il demande trop souvent.',
  'google-refused': 'Google ne laisse pas le serveur lire le classeur.',
  'google-not-found': 'Google ne connaît pas de classeur sous cet identifiant.',
  'google-failing': 'Google a répondu au serveur par une erreur.',
  'google-rejected': 'Google n’a pas compris la demande du serveur.',
  'google-unreachable': 'Le serveur ne peut pas joindre Google, ou n’a pas eu de réponse à temps.',
  'google-garbled': 'Ce que le serveur a reçu n’est pas une réponse de Google Sheets.',
  'google-missing-tab': 'Un onglet publié a disparu du classeur.',
  'google-not-configured': 'Aucun classeur n’est configuré sur le serveur.',
  'database-down': 'La base de données du serveur ne répond pas.',
  'database-slow': 'La base de données du serveur a été trop lente ; rien n’a changé.',
  'database-refused': 'La base de données du serveur refuse son utilisateur ou son mot de passe.',
  'database-tls': 'La base de données du serveur et lui ne s’accordent pas sur le chiffrement (TLS).',
  'database-setting': 'La base de données du serveur refuse un réglage de la connexion.',
  'database-missing': 'Le serveur n’a pas de base de données de ce nom.',
  'database-full': 'La base de données du serveur n’a plus de place.',
  'database-fault': 'La base de données du serveur a signalé une erreur.',
  'database-table-gone': 'Il manque une table à la base de données du serveur.',
  'database-not-allowed': 'La base de données du serveur lui refuse ce droit.',
};
