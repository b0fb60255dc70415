// French words of dates.

import type { DateWords } from './words-of-dates.ts';

export const FRENCH: DateWords = {
  months: [
    'janvier janv',
    'février févr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil juill',
    'août aou',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: [
    'dimanche dim',
    'lundi lun',
    'mardi mar',
    'mercredi mer mercr',
    'jeudi jeu',
    'vendredi ven vend',
    'samedi sam',
  ],
  plurals: ['dimanches', 'lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis'],
  kinds: {
    run: 'au jusqu jusquau',
    and: 'et puis',
    or: 'ou',
    filler: 'le la les l de d ce quotidiennement seulement uniquement',
    from: 'du des',
    to: 'à',
    vague:
      'chaque tous toutes semaine semaines mi début fin courant été printemps automne hiver prochain prochaine ' +
      'aujourdhui demain dernier dernière première deuxième troisième quatrième entre saison mois année ' +
      'hebdomadaire mensuel en dans nuit nuits pâques noël plusieurs',
    first: 'premier',
    except: 'sauf hors excepté fermé fermée',
  },
  toBeConfirmed:
    'aconfirmer apreciser avenir aannoncer adefinir dateaconfirmer dateapreciser dateavenir adeterminer',
};
