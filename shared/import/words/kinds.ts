// What cells can read as, for the sentences of an import.

export const KIND_WORDS = {
  date: { en: 'dates', fr: 'dates' },
  moment: { en: 'dates with times', fr: 'dates avec heures' },
  time: { en: 'times', fr: 'heures' },
  price: { en: 'prices', fr: 'prix' },
  link: { en: 'web addresses', fr: 'adresses web' },
  image: { en: 'addresses of pictures', fr: 'adresses d’images' },
  mail: { en: 'mail addresses', fr: 'adresses e-mail' },
  phone: { en: 'phone numbers', fr: 'numéros de téléphone' },
  latitude: { en: 'latitudes', fr: 'latitudes' },
  longitude: { en: 'longitudes', fr: 'longitudes' },
  point: { en: 'points on a map', fr: 'points sur une carte' },
  country: { en: 'countries', fr: 'pays' },
  age: { en: 'ages', fr: 'âges' },
  flag: { en: 'yes or no', fr: 'oui ou non' },
  status: { en: 'a status', fr: 'un statut' },
  setting: { en: 'indoor, outdoor or online', fr: 'intérieur, extérieur ou en ligne' },
  address: { en: 'addresses', fr: 'adresses postales' },
  number: { en: 'bare numbers', fr: 'nombres seuls' },
  words: { en: 'words', fr: 'mots' },
} as const;
