// What is said of backups in the database, in the reader's language.

import type { BackupsMessage } from '../../shared/backups/message.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';

export interface Words {
  readonly done: (outcome: BackupsMessage['outcome'], count: number, revision: number | null) => string;
  readonly refused: (why: string) => string;
  readonly notAnAnswer: string;
}

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    done: (outcome, count, revision) =>
      ({
        listed:
          count === 0
            ? 'There is no backup yet.'
            : `${count === 1 ? '1 backup' : `${count} backups`} in the database.`,
        made: 'A backup was made and proved.',
        nothing: 'Nothing is published yet, so there is nothing to back up.',
        restored: `Restored as revision ${revision}: visitors see it now. The sheet does not have it yet; at the top you choose what becomes of it.`,
        stands: `Nothing was to do: visitors see just that (revision ${revision}).`,
        unknown: 'That backup has been let go meanwhile. Nothing was changed.',
        damaged: 'That backup does not prove itself, so nothing was restored. Choose another.',
      })[outcome],
    refused: (why) => `Nothing was done. ${why}`,
    notAnAnswer:
      'The worker’s answer cannot be read; it may be of another version. Whether it did what was asked is not known.',
  },
  fr: {
    done: (outcome, count, revision) =>
      ({
        listed:
          count === 0
            ? 'Il n’y a pas encore de sauvegarde.'
            : `${count === 1 ? '1 sauvegarde' : `${count} sauvegardes`} dans la base.`,
        made: 'Une sauvegarde a été faite et vérifiée.',
        nothing: 'Rien n’est encore publié, donc rien à sauvegarder.',
        restored: `Restauré, c’est la révision ${revision} : les visiteurs la voient maintenant. Le classeur ne l’a pas encore ; en haut, vous choisissez ce qu’elle devient.`,
        stands: `Rien à faire : les visiteurs voient justement cela (révision ${revision}).`,
        unknown: 'Cette sauvegarde n’est plus gardée. Rien n’a été changé.',
        damaged: 'Cette sauvegarde ne se vérifie pas, rien n’a été restauré. Choisissez-en une autre.',
      })[outcome],
    refused: (why) => `Rien n’a été fait. ${why}`,
    notAnAnswer:
      'La réponse du serveur ne se lit pas\u202f; il est peut-être d’une autre version. On ne sait pas s’il a fait ce qui était demandé.',
  },
};
