// What can be wrong with web addresses.

import { note, warning } from './kind.ts';

export const LINK_ISSUES = {
  'link-completed': note(
    ['“{value}” in {header} is read as {read}.'],
    ['« {value} » dans {header} se lit {read}.'],
  ),
  'link-tracking': note(
    ['{value} only tells where a visitor came from, and is taken out of the address in {header}.'],
    ['{value} dit seulement d’où vient un visiteur : c’est ôté de l’adresse dans {header}.'],
  ),
  'link-words': note(
    ['“{value}” in {header} is read as words beside the address, and left out.'],
    ['« {value} » dans {header} se lit comme des mots à côté de l’adresse : c’est écarté.'],
  ),
  'link-misspelt': warning(
    ['“{value}” in {header} looks misspelt, so it is left out.', 'Try the address, and correct it.'],
    [
      '« {value} » dans {header} semble mal écrite : elle est écartée.',
      'Essayez l’adresse, puis corrigez-la.',
    ],
  ),
  'link-mail': warning(
    [
      '“{value}” in {header} looks like somebody’s mail address, so it is not published.',
      'Move it to Contact Email, which stays private.',
    ],
    [
      '« {value} » dans {header} ressemble à l’adresse électronique de quelqu’un : elle n’est pas publiée.',
      'Déplacez-la dans Contact Email, qui reste privé.',
    ],
  ),
  'link-phone': warning(
    [
      '“{value}” in {header} looks like somebody’s phone number, so it is not published.',
      'Move it to Contact Phone, which stays private.',
    ],
    [
      '« {value} » dans {header} ressemble au numéro de téléphone de quelqu’un : il n’est pas publié.',
      'Déplacez-le dans Contact Phone, qui reste privé.',
    ],
  ),
  'link-handle': warning(
    [
      '“{value}” in {header} is a name on a network, not an address, so it is left out.',
      'Write the address of the page.',
    ],
    [
      '« {value} » dans {header} est un nom sur un réseau, pas une adresse : il est écarté.',
      'Écrivez l’adresse de la page.',
    ],
  ),
  'link-private': warning(
    [
      '“{value}” in {header} leads to a place that visitors cannot enter, so it is left out.',
      'Write the address that visitors should open.',
    ],
    [
      '« {value} » dans {header} mène à un endroit où les visiteurs n’entrent pas : elle est écartée.',
      'Écrivez l’adresse que les visiteurs doivent ouvrir.',
    ],
  ),
  'link-secret': warning(
    [
      'An address in {header} holds a mail address, a password or a sign-in ({value}), so it is left out.',
      'Write the address without it.',
    ],
    [
      'Une adresse dans {header} contient une adresse électronique, un mot de passe ou une connexion ({value}) : elle est écartée.',
      'Écrivez l’adresse sans cela.',
    ],
  ),
  'link-may-be-closed': warning(
    [
      '“{value}” in {header} is published, but may ask visitors to sign in.',
      'Open it in a private window to see what they see.',
    ],
    [
      '« {value} » dans {header} est publiée, mais peut demander aux visiteurs de se connecter.',
      'Ouvrez-la dans une fenêtre privée pour voir ce qu’ils voient.',
    ],
  ),
  'image-is-page': warning(
    [
      '“{value}” in {header} is a page or a document, not a picture, so it is left out.',
      'Open the picture itself and copy its address; it often ends in .jpg or .png.',
    ],
    [
      '« {value} » dans {header} est une page ou un document, pas une image : elle est écartée.',
      'Ouvrez l’image elle-même et copiez son adresse ; elle finit souvent par .jpg ou .png.',
    ],
  ),
  'image-several': warning(
    [
      'An event shows one picture: the first in {header} is taken, and {value} is left out.',
      'Keep the one you want.',
    ],
    [
      'Un événement montre une seule image : la première dans {header} est prise, {value} est écartée.',
      'Gardez celle que vous voulez.',
    ],
  ),
} as const;
