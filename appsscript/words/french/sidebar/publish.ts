// What the sidebar says of a publish, before, amid and after it, in French.

import type { BrakeWords, PreviewWords, PublishWords } from '../../english/sidebar/publish.ts';
import { count } from '../grammar.ts';

export const PUBLISH: PublishWords = {
  placements: (placements) => count(placements, 'mise en avant', 'mises en avant'),
  heading: 'Publier',
  publish: 'Publier',
  publishing: 'Publication …',
  explanation:
    'Les visiteurs verront la feuille telle qu’elle est maintenant. Ce que vous saisirez ensuite attendra la prochaine fois.',
  stages: {
    reading: 'Lecture de la feuille',
    checking: 'Vérification de chaque ligne',
    writing: 'Écriture de la nouvelle version',
    proving: 'Preuve qu’elle est complète',
    delivering: 'Attente de la réception par le site',
  },
  ask: (rows) =>
    rows === 1
      ? '1 ligne ne peut pas être publiée telle quelle.'
      : `${rows} lignes ne peuvent pas être publiées telles quelles.`,
  askWhat:
    'Les retenir ? Les visiteurs gardent la dernière version publiée de chacune ; une ligne jamais publiée reste de côté.',
  holdBack: 'Les retenir et publier le reste',
  repair: 'Corriger d’abord',
  repairFirst: 'Rien n’a été publié. Corrigez les lignes sous « À corriger », puis publiez.',
  published: (events) => `Publié : ${count(events, 'événement')}.`,
  unchanged: 'Rien n’a changé depuis la dernière publication.',
  receipt: (revision, at) => `Révision ${revision}, ${at}`,
  counts: { added: 'nouveaux', changed: 'modifiés', cancelled: 'annulés', removed: 'retirés' },
  heldBack: 'Retenus, tels que publiés la dernière fois :',
  leftOut: 'Laissés de côté jusqu’à correction :',
  meanwhile: 'Modifié pendant la publication, donc pas encore dedans :',
  retry: 'Réessayer la livraison',
  retrying: 'Nouvelle demande au site …',
  keepsLooking: 'Rien n’est perdu : le site continue de regarder par lui-même.',
  nothingToDeliver: 'Il n’y a rien de complet à livrer. Publiez d’abord.',
  refused: {
    workbook: 'Rien n’a été publié : ceci est à corriger d’abord.',
    'broken-rows': 'Rien n’a été publié : des lignes sont à corriger.',
    'history-damaged':
      'Rien n’a été publié : l’onglet publié est abîmé, on ne peut donc pas retenir de lignes. Corrigez-les, puis publiez.',
    'look-alike':
      'Rien n’a été publié : une ligne à corriger, sans clé, est peut-être un événement en ligne. Corrigez-la, remettez sa clé, ou mettez Status sur draft.',
    'changed-meanwhile':
      'Rien n’a été publié : quelqu’un a modifié l’onglet à cet instant. Regardez-le, et publiez de nouveau.',
    'too-large': 'Rien n’a été publié : c’est trop pour une seule fois.',
    'mass-change': 'Rien n’est encore publié : beaucoup changerait d’un coup.',
    restored:
      'Rien n’a été publié : une sauvegarde a été restaurée dans la base. Choisissez en haut ce qu’elle devient.',
  },
};

// What the sidebar says when much would change at once, in French.

export const BRAKE: BrakeWords = {
  heading: 'Rien n’est encore publié : beaucoup changerait d’un coup.',
  more: (events) => `et ${events} de plus`,
  nothingYet:
    'Si c’est une fausse manœuvre, annulez-la dans la feuille et publiez de nouveau. Les visiteurs voient ce qu’ils voyaient.',
  label: (phrase) => `Si tout cela est voulu, saisissez « ${phrase} »`,
  typeIt: (phrase) => `Saisissez « ${phrase} » pour continuer.`,
  publish: 'Publier tout de même',
};

// What the sidebar says of what visitors will see, in French.

export const PREVIEW: PreviewWords = {
  heading: 'Ce que verront les visiteurs',
  show: 'Voir les changements',
  reading: 'Comparaison avec ce qui est en ligne …',
  done: (changes) =>
    changes === 0
      ? 'Aucun événement ne changerait.'
      : `${count(changes, 'événement changerait', 'événements changeraient')}.`,
  unchanged: (events) => `${count(events, 'événement')} comme avant.`,
  programme: 'Le nom, le fuseau, la devise, le site ou l’allure du programme changeraient.',
  added: (events) => `Nouveaux (${events})`,
  changed: (events) => `Modifiés (${events})`,
  cancelled: (events) => `Annulés (${events})`,
  removed: (events) => `Retirés (${events})`,
  heldBack: (rows) => `Retenus si vous l’acceptez : les visiteurs gardent la dernière version (${rows})`,
  leftOut: (rows) => `Laissés de côté jusqu’à correction (${rows})`,
  blocked: 'Rien ne peut être publié avant que ceci soit corrigé :',
  brake: 'La publication demandera confirmation, car beaucoup change d’un coup :',
  before: 'Avant',
  after: 'Après',
  empty: 'vide',
  dateUnknown: 'date inconnue',
  fields: {
    status: 'Statut',
    title: 'Titre',
    description: 'Description',
    occurrences: 'Dates',
    venue: 'Lieu',
    address: 'Adresse',
    area: 'Quartier',
    city: 'Ville',
    country: 'Pays',
    latitude: 'Latitude',
    longitude: 'Longitude',
    category: 'Catégorie',
    genres: 'Genres',
    tags: 'Mots-clés',
    price: 'Prix',
    age: 'Âge',
    setting: 'Cadre',
    host: 'Organisateur',
    'host countries': 'Pays invités',
    links: 'Liens',
    image: 'Image',
    access: 'Accessibilité',
    pick: 'Coup de cœur',
    'sold out': 'Complet',
    series: 'Série',
  },
  values: {
    scheduled: 'prévu',
    cancelled: 'annulé',
    postponed: 'reporté',
    moved: 'déplacé',
    yes: 'oui',
    indoor: 'intérieur',
    outdoor: 'extérieur',
    online: 'en ligne',
  },
};
