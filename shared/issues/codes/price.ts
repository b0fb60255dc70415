// What can be wrong with a price.

import { note, warning } from './kind.ts';

export const PRICE_ISSUES = {
  'price-unreadable': warning(
    [
      'The price “{value}” cannot be read, so it is shown as typed and counts as unknown.',
      'Write it as Free, €12 or €8–15.',
    ],
    [
      'Le prix « {value} » ne peut pas se lire : il est montré tel quel et compte comme inconnu.',
      'Écrivez-le sous la forme Gratuit, 12 € ou 8–15 €.',
    ],
  ),
  'price-ambiguous': warning(
    [
      'The price “{value}” can mean “{one}” or “{other}”, so it is shown as typed and no amount counts.',
      'Choose the one you mean.',
    ],
    [
      'Le prix « {value} » peut vouloir dire « {one} » ou « {other} » : il est montré tel quel, sans montant retenu.',
      'Choisissez ce que vous voulez dire.',
    ],
  ),
  'price-misplaced': warning(
    [
      '“{value}” reads as a date, a time, an age or a number of another kind, so the price counts as unknown.',
      'Move it to the column it belongs to, and write the price as €12.',
    ],
    [
      '« {value} » se lit comme une date, une heure, un âge ou un nombre d’une autre sorte : le prix compte comme inconnu.',
      'Mettez cela dans la colonne qui convient, et écrivez le prix sous la forme 12 €.',
    ],
  ),
  'price-left-out': warning(
    [
      'Not everything in the price “{value}” counts: {left} is left out. Visitors read it as typed.',
      'Write only what one person pays to come in, if that is not it.',
    ],
    [
      'Tout ne compte pas dans le prix « {value} » : {left} est écarté. Les visiteurs le lisent tel quel.',
      'Si ce n’est pas cela, n’écrivez que ce qu’une personne paie pour entrer.',
    ],
  ),
  'price-two-currencies': warning(
    [
      'The price “{value}” names several currencies ({currencies}); only {read} counts, in the programme’s own.',
      'Keep one currency; visitors read the cell as typed.',
    ],
    [
      'Le prix « {value} » nomme plusieurs devises ({currencies}) ; seul {read} compte, dans celle du programme.',
      'Gardez une seule devise ; les visiteurs lisent la cellule telle quelle.',
    ],
  ),
  'price-currency-unclear': warning(
    [
      'The currency of “{value}” can be {currencies}, and none is the programme’s, so no amount counts.',
      'Write the code beside the amount, such as USD 10.',
    ],
    [
      'La devise de « {value} » peut être {currencies}, et aucune n’est celle du programme : aucun montant n’est retenu.',
      'Écrivez le code à côté du montant, par exemple USD 10.',
    ],
  ),
  'price-too-high': warning(
    [
      'The price “{value}” is too high to be meant ({currency}), so it is shown as typed and counts as unknown.',
      'Look for a comma or a sign that is missing.',
    ],
    [
      'Le prix « {value} » est trop élevé pour être voulu ({currency}) : il est montré tel quel et compte comme inconnu.',
      'Cherchez une virgule ou un signe qui manque.',
    ],
  ),
  'price-discount': warning(
    [
      'The price “{value}” holds a discount, which is not worked out.',
      'Write what people pay, such as €8–10.',
    ],
    [
      'Le prix « {value} » contient une réduction, qui n’est pas calculée.',
      'Écrivez ce que l’on paie, par exemple 8–10 €.',
    ],
  ),
  'price-called-off': warning(
    [
      'The price “{value}” says that the event does not take place as planned; visitors see its Status, not this.',
      'Set Status to cancelled, postponed or moved, and write only the price here.',
    ],
    [
      'Le prix « {value} » dit que l’événement n’a pas lieu comme prévu ; les visiteurs voient son Status, pas cela.',
      'Mettez Status sur cancelled, postponed ou moved, et n’écrivez ici que le prix.',
    ],
  ),
  'price-sold-out': note(
    [
      'That there are no more tickets (“{value}”) is not a price; visitors read it as typed.',
      'Keep the price here, and say in Description that it is sold out.',
    ],
    [
      'Qu’il n’y ait plus de places (« {value} ») n’est pas un prix ; les visiteurs le lisent tel quel.',
      'Gardez ici le prix, et dites dans Description que c’est complet.',
    ],
  ),
  'price-for-group': note(
    ['In “{value}”, {left} is for several people; the price for one counts: {read}.'],
    [
      'Dans « {value} », {left} vaut pour plusieurs personnes ; c’est le prix pour une seule qui compte : {read}.',
    ],
  ),
  'price-read-as': note(
    ['The price “{value}” counts as {read}; visitors read it as typed.'],
    ['Le prix « {value} » compte comme {read} ; les visiteurs le lisent tel quel.'],
  ),
  'price-unsaid': note(
    ['“{value}” names no price, so it counts as unknown; visitors read it as typed.'],
    ['« {value} » ne nomme pas de prix : il compte comme inconnu ; les visiteurs le lisent tel quel.'],
  ),
} as const;
