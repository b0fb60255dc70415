// What can be wrong with any public text: markup of another program, a wrong encoding, lost letters, private things.

import { note, warning } from './kind.ts';

export const TEXT_ISSUES = {
  'text-encoding': note(
    ['{header} came with letters read wrongly (“{value}”), and is read as “{read}”.'],
    ['{header} est arrivé avec des lettres mal lues (« {value} ») : il se lit « {read} ».'],
  ),
  'text-markup': note(
    ['Marks of another program in {header} ({value}) are read as what they stand for, and not shown.'],
    [
      'Des marques d’un autre logiciel dans {header} ({value}) sont lues pour ce qu’elles veulent dire, et ne sont pas montrées.',
    ],
  ),
  'text-markup-unclear': warning(
    [
      'Something in {header} ({value}) may be markup of another program, and is left out.',
      'Write the text as visitors should read it.',
    ],
    [
      'Une partie de {header} ({value}) est peut-être du balisage d’un autre logiciel : elle est écartée.',
      'Écrivez le texte tel que les visiteurs doivent le lire.',
    ],
  ),
  'text-lost': warning(
    ['A letter seems lost in {header}: “{value}”.', 'Type the word again.'],
    ['Une lettre semble perdue dans {header} : « {value} ».', 'Saisissez le mot de nouveau.'],
  ),
  'text-mail': warning(
    [
      '“{value}” in {header} looks like somebody’s own mail address, so it is not published.',
      'Move it to Contact Email, which stays private. If visitors should write there, put “Info:” before it.',
    ],
    [
      '« {value} » dans {header} ressemble à l’adresse électronique de quelqu’un : elle n’est pas publiée.',
      'Déplacez-la dans Contact Email, qui reste privé. Si les visiteurs doivent y écrire, mettez « Info: » devant.',
    ],
  ),
  'text-phone': warning(
    [
      '“{value}” in {header} looks like somebody’s own phone number, so it is not published.',
      'Move it to Contact Phone, which stays private. If visitors should call it, put “Info:” before it.',
    ],
    [
      '« {value} » dans {header} ressemble au numéro de téléphone de quelqu’un : il n’est pas publié.',
      'Déplacez-le dans Contact Phone, qui reste privé. Si les visiteurs doivent appeler, mettez « Info: » devant.',
    ],
  ),
  'text-secret': warning(
    [
      '{header} holds a password, a code or the like ({value}), which is not published.',
      'Take it out, or move it to Internal Notes, which stay private.',
    ],
    [
      '{header} contient un mot de passe, un code ou semblable ({value}), qui n’est pas publié.',
      'Ôtez-le, ou déplacez-le dans Internal Notes, qui reste privé.',
    ],
  ),
  'text-address': warning(
    [
      'An address in {header} ({value}) holds a password or leads to a place that visitors cannot enter, so it is not published.',
      'Write the address that visitors should open.',
    ],
    [
      'Une adresse dans {header} ({value}) contient un mot de passe ou mène où les visiteurs n’entrent pas : elle n’est pas publiée.',
      'Écrivez l’adresse que les visiteurs doivent ouvrir.',
    ],
  ),
} as const;
