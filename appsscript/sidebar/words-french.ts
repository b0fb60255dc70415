// Everything the sidebar itself says, in French.

import type { CommandFailure } from '../results.ts';
import { ACTIVITY_FRENCH } from './activity-words.ts';
import { IMPORT_FRENCH } from './import-words.ts';
import { PLACEMENTS_FRENCH } from './placement-words.ts';
import { SNAPSHOT_FRENCH } from './snapshot-words.ts';
import type { Words } from './words-english.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number < 2 ? one : many}`;

export const FRENCH: Words = {
  locale: 'fr-FR',
  stillBusy: 'Un instant : la dernière action est encore en cours.',
  more: (number) => `En montrer ${number} de plus`,
  /** The script's own sentences are French already; this one is the sidebar's, said in `script.ts`. */
  failed: ({ code, sentence, hint }: CommandFailure) =>
    code === 'google-silent'
      ? `Google n’a pas répondu (« ${sentence.replace(/^Google did not answer: /, '')} »). Ce que vous avez saisi est intact. Réessayez dans une minute.`
      : `${sentence} ${hint}`,
  details: 'Pourquoi ?',
  row: (row) => `Ligne ${row}`,
  untitled: 'Sans titre',

  backups: {
    heading: 'Sauvegardes dans la base',
    explanation:
      'Faites chaque jour, avant les publications et les restaurations, et sur demande : chacune contient tout le programme publié, vérifié. En reprendre une change aussitôt ce que voient les visiteurs.',
    reading: 'Le serveur est interrogé …',
    make: 'Sauvegarder maintenant',
    making: 'Sauvegarde et vérification en cours …',
    proven: (at) => `Une restauration a été prouvée pour la dernière fois le ${at}.`,
    neverProven: 'Aucune restauration n’a encore été prouvée ici : un opérateur peut lancer un exercice.',
    recoverFirst:
      'Cette base de données est nouvelle. Ce que savait la précédente n’est plus que dans le classeur\u202f: rétablissez-le d’abord, par npm run db:cli -- recover --from sheet.',
    noVault: 'Le classeur n’en garde pas encore de copie\u202f: menu → Mettre le coffre à jour.',
    allInVault: (at) => `Toutes se trouvent aussi dans le classeur, depuis le ${at}.`,
    notInVault: (texts) =>
      `${count(texts, 'texte')} de la base ${texts < 2 ? 'n’est' : 'ne sont'} pas encore dans le classeur\u202f: menu → Mettre le coffre à jour.`,
    triggers: {
      manual: 'sur demande',
      cron: 'quotidienne',
      'pre-restore': 'avant une restauration',
      'pre-publish': 'avant une publication',
    },
    holds: (revision, rows, placements) =>
      `révision ${revision}, ${count(rows, 'événement')}${placements > 0 ? `, ${count(placements, 'mise')} en avant` : ''}`,
    proved: (at) => `vérifiée ${at}`,
    notProved: 'non vérifiée',
    pinned: 'gardée',
    restore: 'La restaurer',
    restoreWhich: (at) => `Restaurer la sauvegarde du ${at}`,
    sure: (at, rows) => `Montrer aux visiteurs le programme du ${at} (${count(rows, 'événement')}) ?`,
    sureText:
      'Il remplace ce qu’ils voient maintenant, dont une sauvegarde est faite d’abord. Le classeur reste tel quel jusqu’à votre choix.',
    restoring: 'Vérification, puis restauration …',
    leave: 'Tout laisser tel quel',
  },

  restored: {
    heading: (revision) => `Une sauvegarde a été restaurée, révision ${revision}`,
    text: 'Les visiteurs voient le programme restauré, que le classeur n’a pas encore. Tant que vous n’avez pas choisi, rien n’est publié.',
    bring: 'Le reprendre dans le classeur',
    bringing: 'Reprise du programme restauré …',
    over: 'Publier le classeur par-dessus',
    overing: 'Publication par-dessus …',
  },

  served: {
    heading: 'Ce qui est servi aux visiteurs',
    asking: 'Question posée au serveur …',
    again: 'Demander encore',
    down: 'Et si la base de données tombait\u202f?',
    proving: 'Lecture et vérification de ce qui se tient derrière la base …',
    source: 'Depuis',
    published: 'Publié',
    updated: 'Écrit là',
    rows: 'Lignes',
    places: { sheet: 'Classeur', store: 'Base de données', feed: 'Visiteurs' },
    revision: (revision) => (revision === null ? 'inconnue' : `révision ${revision}`),
    written: (at) => `écrit le ${at}`,
    sources: {
      'postgres-store': 'La base de données',
      backup: 'La dernière sauvegarde (dans la base)',
      'last-good-file': 'Le dernier fichier sûr (sur le disque du serveur)',
      'bundled-csv': 'Le CSV livré avec le serveur',
    },
    why: {
      none: 'Il n’y en a pas.',
      damaged: 'La vérification échoue\u202f: cela ne serait donc jamais servi.',
      'of-another': 'Il est d’un autre classeur ou d’un autre environnement, et ne serait donc jamais servi.',
      unreadable: 'Il ne peut pas être lu.',
      'database-away': 'La base de données ne répond pas maintenant.',
    },
    same: 'Le même programme que maintenant.',
    missing: (events) => `sans ${count(events, 'événement')}`,
    changed: (events) => `${count(events, 'événement')} en d’autres termes`,
    added: (events) => `encore ${count(events, 'événement')} que les visiteurs ne voient plus`,
    placements: 'd’autres mises en avant',
    settings: 'd’autres réglages (nom, fuseau ou aspect)',
    titles: (titles, more) => `Dont\u202f: ${titles.join(', ')}${more > 0 ? `, et ${more} de plus` : ''}.`,
  },

  state: {
    heading: 'État',
    reading: 'Lecture du classeur …',
    again: 'Regarder de nouveau',
    restored: 'Les visiteurs voient une sauvegarde restaurée.',
    upToDate: 'Les visiteurs voient tout ce que vous avez écrit.',
    restUpToDate: (rows: number) =>
      `Les visiteurs voient tout ce qui est prêt. ${
        rows < 2 ? 'Une ligne attend d’être corrigée.' : `${rows} lignes attendent d’être corrigées.`
      }`,
    waiting: (events) => `${count(events, 'événement')} à publier.`,
    placements: (placements) => `${count(placements, 'mise en avant', 'mises en avant')} à publier.`,
    programme: 'Le nom, le fuseau, la devise, le site ou l’allure du programme restent à publier.',
    nothingYet: 'Rien n’est encore publié.',
    blocked: 'La publication doit attendre : voyez « À corriger ».',
    damaged:
      'L’onglet publié a été modifié à la main. Les visiteurs voient toujours le dernier programme complet ; publiez pour le réparer.',
    draft: 'Brouillon',
    rows: (rows) => count(rows, 'ligne'),
    live: 'En ligne',
    liveIs: (events, at, by) => `${count(events, 'événement')}, publiés le ${at}${by ? ` par ${by}` : ''}`,
    revision: (revision) => `révision ${revision}`,
    receipt: 'Réception',
    delivered: 'Livré : le site l’a confirmé.',
    pending: 'Publié, pas encore livré.',
    issues: 'Constats',
    none: 'Aucun',
  },
  severity: { error: 'Erreur', warning: 'Attention', note: 'Note' },
  severities: {
    error: (number) => count(number, 'erreur'),
    warning: (number) => count(number, 'avertissement'),
    note: (number) => count(number, 'note'),
  },

  issues: {
    heading: 'À corriger',
    validate: 'Vérifier toutes les lignes',
    validating: 'Vérification de toutes les lignes …',
    validated: (rows, errors, warnings) =>
      errors + warnings === 0
        ? `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : tout peut être publié.`
        : `${count(rows, 'ligne vérifiée', 'lignes vérifiées')} : ${count(errors, 'erreur')}, ${count(warnings, 'avertissement')}.`,
    explanation: 'Une erreur empêche de publier sa ligne. Choisissez-en une pour aller à sa cellule.',
    nothing: 'Rien à corriger.',
    cut: (shown, all) => `Les ${shown} premiers sur ${all} sont affichés.`,
    meanwhile: 'Modifié entre-temps par quelqu’un :',
  },
  tasks: {
    workbook: 'Remettre l’onglet en ordre',
    settings: 'Corriger les réglages',
    keys: 'Démêler les clés d’événement',
    missing: 'Compléter ce qui manque',
    dates: 'Corriger les dates',
    times: 'Corriger les heures',
    text: 'Écrire autrement',
    places: 'Compléter le point sur la carte',
    events: 'Revoir ces événements',
    placements: 'Revoir les mises en avant',
    glance: 'Bon à savoir',
  },
  questions: {
    heading: 'Une réponse pour plusieurs',
    explanation:
      'Votre réponse s’écrit dans les cellules, sous vos yeux. Elle peut s’annuler sous « Activité ».',
    asks: (cells, column) => `${cells} cellules de ${column} posent la même question`,
    asksAlike: (cells, column, typed) => `« ${typed} » dans ${cells} cellules de ${column}`,
    look: 'Les regarder d’abord',
    andMore: (cells) => `Et ${cells} de plus.`,
    readings: {
      'day first': 'Le jour vient d’abord',
      'month first': 'Le mois vient d’abord',
      morning: 'Le matin',
      evening: 'Le soir',
      thousands: 'Des milliers',
      decimals: 'Avec centimes',
      several: 'Deux prix',
    },
    example: (before, after) => `${before} devient ${after}`,
    part: (resolves, cells) => `pour ${resolves} des ${cells}`,
    write: (text) => `Écrire « ${text} »`,
    clear: 'Vider cette cellule',
    writing: 'On écrit …',
  },
  jump: {
    going: 'On va à la cellule …',
    shown: (cell) => `${cell} est sélectionnée dans la feuille.`,
    'row-gone': () =>
      'Cette ligne a disparu : elle a été supprimée, ou son titre et sa clé ont changé. Regardez de nouveau.',
    'column-gone': (cell) => `Cette colonne a disparu ; ${cell} est sa ligne.`,
    'tab-gone': () => 'Cet onglet a disparu. Rétablissez-le depuis l’historique des versions.',
  },

  preview: {
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
    heldBack: (rows) => `Retenus si vous l’acceptez : les visiteurs gardent la dernière version (${rows})`,
    leftOut: (rows) => `Laissés de côté jusqu’à correction (${rows})`,
    blocked: 'Rien ne peut être publié avant que ceci soit corrigé :',
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
  },

  publish: {
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
      'Les retenir ? Les visiteurs gardent la dernière version publiée de chacune ; une ligne jamais publiée reste de côté.',
    holdBack: 'Les retenir et publier le reste',
    repair: 'Corriger d’abord',
    repairFirst: 'Rien n’a été publié. Corrigez les lignes sous « À corriger », puis publiez.',
    published: (events) => `Publié : ${count(events, 'événement')}.`,
    unchanged: 'Rien n’a changé depuis la dernière publication.',
    receipt: (revision, at) => `Révision ${revision}, ${at}`,
    counts: { added: 'nouveaux', changed: 'modifiés', cancelled: 'annulés', removed: 'retirés' },
    heldBack: 'Retenus, tels que publiés la dernière fois :',
    leftOut: 'Laissés de côté jusqu’à correction :',
    meanwhile: 'Modifié pendant la publication, donc pas encore dedans :',
    retry: 'Réessayer la livraison',
    retrying: 'Nouvelle demande au site …',
    keepsLooking: 'Rien n’est perdu : le site continue de regarder par lui-même.',
    nothingToDeliver: 'Il n’y a rien de complet à livrer. Publiez d’abord.',
    refused: {
      workbook: 'Rien n’a été publié : ceci est à corriger d’abord.',
      'broken-rows': 'Rien n’a été publié : des lignes sont à corriger.',
      'history-damaged':
        'Rien n’a été publié : l’onglet publié est abîmé, on ne peut donc pas retenir de lignes. Corrigez-les, puis publiez.',
      'look-alike':
        'Rien n’a été publié : une ligne à corriger, sans clé, est peut-être un événement en ligne. Corrigez-la, remettez sa clé, ou mettez Status sur draft.',
      'changed-meanwhile':
        'Rien n’a été publié : quelqu’un a modifié l’onglet à cet instant. Regardez-le, et publiez de nouveau.',
      'mass-change': 'Rien n’est encore publié : beaucoup changerait d’un coup.',
      restored:
        'Rien n’a été publié : une sauvegarde a été restaurée dans la base. Choisissez en haut ce qu’elle devient.',
    },
  },

  quality: {
    heading: 'Est-ce complet ?',
    nothing: 'Il n’y a pas encore d’événements.',
    repairFirst: 'À corriger d’abord',
    complete: 'Combien d’événements le disent',
    share: (filled, of) => `${filled} sur ${of}`,
    howMany: 'Combien de fois quoi',
  },
  meantSo: {
    button: 'C’est voulu',
    label: (title) => `C’est voulu : ${title}`,
    keeping: 'On garde votre réponse …',
  },

  brake: {
    heading: 'Rien n’est encore publié : beaucoup changerait d’un coup.',
    more: (events) => `et ${events} de plus`,
    nothingYet:
      'Si c’est une fausse manœuvre, annulez-la dans la feuille et publiez de nouveau. Les visiteurs voient ce qu’ils voyaient.',
    label: (phrase) => `Si tout cela est voulu, saisissez « ${phrase} »`,
    typeIt: (phrase) => `Saisissez « ${phrase} » pour continuer.`,
    publish: 'Publier tout de même',
  },

  activity: ACTIVITY_FRENCH,
  snapshot: SNAPSHOT_FRENCH,
  import: IMPORT_FRENCH,
  placements: PLACEMENTS_FRENCH,

  settings: {
    heading: 'Réglages',
    reading: 'Lecture des réglages …',
    ready: 'Les réglages sont affichés.',
    save: 'Enregistrer les réglages',
    saving: 'Enregistrement …',
    saved: 'Les réglages sont enregistrés.',
    unchanged: 'Rien n’a été modifié.',
    refused: (problems) => `Rien n’a été enregistré : ${count(problems, 'champ')} à corriger.`,
    overtaken: (now) =>
      now === ''
        ? 'Quelqu’un a vidé ceci entre-temps. Enregistrez de nouveau pour écrire le vôtre.'
        : `Quelqu’un a écrit « ${now} » ici entre-temps. Enregistrez de nouveau pour écrire le vôtre.`,
    required: 'nécessaire',
    worker: 'Liaison avec le site',
    workerUrl: 'Adresse du serveur',
    workerKey: 'Clé du serveur',
    keyKept: 'Une clé est enregistrée ; elle n’est pas montrée. Laissez vide pour la garder.',
    keyMissing: 'Aucune clé n’est enregistrée. Collez-la en entier, sous la forme id:secret.',
    rules: 'Règles',
    rulesExplained:
      'Ce qu’il en est quand une règle trouve quelque chose. Seule une erreur empêche de publier un événement.',
    usually: (severity) => `${severity} (d’usage)`,
    severityNames: { off: 'non demandé', note: 'note', warning: 'attention', error: 'erreur' },
  },
};
