// What the form of settings says, in French.

import type { SettingsWords } from '../../english/sidebar/settings.ts';
import { count } from '../grammar.ts';

export const SETTINGS: SettingsWords = {
  heading: 'Réglages',
  reading: 'Lecture des réglages …',
  ready: 'Les réglages sont affichés.',
  save: 'Enregistrer les réglages',
  saving: 'Enregistrement …',
  saved: 'Les réglages sont enregistrés.',
  unchanged: 'Rien n’a été modifié.',
  refused: (problems) => `Rien n’a été enregistré : ${count(problems, 'champ')} à corriger.`,
  overtaken: (now) =>
    now === ''
      ? 'Quelqu’un a vidé ceci entre-temps. Enregistrez de nouveau pour écrire le vôtre.'
      : `Quelqu’un a écrit « ${now} » ici entre-temps. Enregistrez de nouveau pour écrire le vôtre.`,
  required: 'nécessaire',
  worker: 'Liaison avec le site',
  workerUrl: 'Adresse du serveur',
  workerKey: 'Clé du serveur',
  keyKept: 'Une clé est enregistrée ; elle n’est pas montrée. Laissez vide pour la garder.',
  keyMissing: 'Aucune clé n’est enregistrée. Collez-la en entier, sous la forme id:secret.',
  rules: 'Règles',
  rulesExplained:
    'Ce qu’il en est quand une règle trouve quelque chose. Seule une erreur empêche de publier un événement.',
  usually: (severity) => `${severity} (d’usage)`,
  severityNames: { off: 'non demandé', note: 'note', warning: 'attention', error: 'erreur' },
};
