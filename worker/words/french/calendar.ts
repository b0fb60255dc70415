// What calendar entries say of their own in French.

import type { CalendarWords } from '../english/calendar.ts';

export const CALENDAR: CalendarWords = {
  promoted: 'Sponsorisé.',
  status: {
    moved: 'Déplacé : vérifiez la date, l’heure et le lieu.',
    postponed: 'Reporté : la nouvelle date n’est pas encore connue.',
    cancelled: 'Annulé.',
    removed: 'Annulé : ne figure plus au programme.',
  },
  soldOut: 'Complet.',
  timeUnknown: 'Horaire à confirmer.',
  host: (name) => `Organisateur : ${name}`,
  price: (price) => `Tarif : ${price}`,
  age: (age) => `Âge : ${age}`,
  access: (terms) => `Accessibilité : ${terms}`,
  tickets: (url) => `Billets : ${url}`,
  more: (url) => `En savoir plus : ${url}`,
};
