// What can be wrong with event keys: each is minted once, and kept for ever.

import { error, warning } from './kind.ts';

export const KEY_ISSUES = {
  'key-invalid': error(
    [
      '“{value}” cannot be an event key.',
      'Use letters, digits, - and _, 64 at most; or clear it to get a new one.',
    ],
    [
      '« {value} » ne peut pas être une clé d’événement.',
      'Employez lettres, chiffres, - et _, 64 au plus ; ou videz la cellule pour en recevoir une nouvelle.',
    ],
  ),
  'key-duplicate': error(
    [
      'The key {key} also stands in row {other}.',
      'If this row is a copy, clear its Event Key and Occurrences; it gets its own.',
    ],
    [
      'La clé {key} se trouve aussi en ligne {other}.',
      'Si cette ligne est une copie, videz ses cellules Event Key et Occurrences ; elle recevra les siennes.',
    ],
  ),
  'key-moved': error(
    [
      'This row holds the key {key}, but it is the published event {owner}, whose key stands in another row.',
      'The rows were sorted without column A: undo that sort.',
    ],
    [
      'Cette ligne porte la clé {key}, mais c’est l’événement publié {owner}, dont la clé se trouve dans une autre ligne.',
      'Les lignes ont été triées sans la colonne A : annulez ce tri.',
    ],
  ),
  'key-unclear': error(
    [
      'This looks like a published event whose key is gone, but it could be more than one: {keys}.',
      'Put the right key back into Event Key; version history shows it.',
    ],
    [
      'Cela ressemble à un événement publié dont la clé a disparu, mais il y en a plusieurs possibles : {keys}.',
      'Remettez la bonne clé dans Event Key ; l’historique des versions la montre.',
    ],
  ),
  'key-doubtful': error(
    [
      'The Occurrences of this row are those of the published event “{title}” ({key}), but its title and dates are others.',
      'Write {key} into Event Key if it is that event; clear Occurrences if it is another.',
    ],
    [
      'Les Occurrences de cette ligne sont celles de l’événement publié « {title} » ({key}), mais son titre et ses dates sont autres.',
      'Écrivez {key} dans Event Key si c’est cet événement ; videz Occurrences si c’en est un autre.',
    ],
  ),
  'key-restored': warning(
    [
      'This is the published event {key}, whose key stood nowhere any more; it gets it back.',
      'If it is another event, change its title or date, clear Event Key, and validate.',
    ],
    [
      'C’est l’événement publié {key}, dont la clé ne se trouvait plus nulle part ; il la retrouve.',
      'Si c’est un autre événement, changez son titre ou sa date, videz Event Key, et vérifiez de nouveau.',
    ],
  ),
  'key-copied': warning(
    [
      'The key {key} belongs to row {other}, from which this row was copied; it gets a key of its own.',
      'If this row is that event, put {key} back here and delete the copy.',
    ],
    [
      'La clé {key} appartient à la ligne {other}, dont cette ligne est une copie ; celle-ci reçoit sa propre clé.',
      'Si c’est cette ligne qui est l’événement, remettez {key} ici et supprimez la copie.',
    ],
  ),
} as const;
