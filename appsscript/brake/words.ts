// What the mass-change brake says, in the editor's language.

import type { MassChange } from '../../shared/brake/mass-changes.ts';
import type { Shape } from '../../shared/brake/shape.ts';
import { columnOf } from '../../shared/columns.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';

interface Words {
  readonly sentence: (changes: readonly string[]) => string;
  readonly change: (change: MassChange) => string;
  readonly example: (title: string, before: string, after: string) => string;
  /** What has to be typed; it names the number, so that nobody types it by habit. */
  readonly phrase: (affected: number, isLoss: boolean) => string;
  readonly askTitle: string;
  readonly ask: (phrase: string) => string;
  readonly notTyped: string;
}

const SHAPES: Readonly<Record<InterfaceLanguage, Readonly<Record<Shape, string>>>> = {
  en: {
    words: 'words',
    numbers: 'numbers',
    dates: 'dates',
    times: 'times',
    links: 'links',
    amounts: 'amounts',
  },
  fr: {
    words: 'mots',
    numbers: 'nombres',
    dates: 'dates',
    times: 'heures',
    links: 'liens',
    amounts: 'montants',
  },
};

const LONGEST_QUOTE = 60;
const short = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text);

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = {
  en: {
    sentence: (changes) =>
      `Nothing was published yet, because much would change at once. ${changes.join(' ')}`,
    change: (change) => {
      const events = `${change.count} of ${change.of} events`;
      switch (change.kind) {
        case 'removed':
          return `${events} would vanish.`;
        case 'cancelled':
          return `${events} would be cancelled.`;
        case 'moved':
          return `${events} would move to other dates.`;
        case 'emptied':
          return `${events} would lose their ${columnOf(change.field).header}.`;
        case 'drifted': {
          const [from, to] = [SHAPES.en[change.from], SHAPES.en[change.to]];
          return `${columnOf(change.field).header} would turn from ${from} into ${to} in ${events}.`;
        }
      }
    },
    example: (title, before, after) =>
      before === '' && after === ''
        ? title
        : after === ''
          ? `${title}: ${short(before)}`
          : `${title}: ${short(before)} → ${short(after)}`,
    phrase: (affected, isLoss) => `${isLoss ? 'remove' : 'change'} ${affected}`,
    askTitle: 'Much would change at once',
    ask: (phrase) => `If all of this is meant, type: ${phrase}`,
    notTyped: 'Nothing was published, because it was not confirmed. Visitors see what they saw.',
  },
  fr: {
    sentence: (changes) =>
      `Rien n’est encore publié, car beaucoup changerait d’un coup. ${changes.join(' ')}`,
    change: (change) => {
      const events = `${change.count} événements sur ${change.of}`;
      switch (change.kind) {
        case 'removed':
          return `${events} disparaîtraient.`;
        case 'cancelled':
          return `${events} seraient annulés.`;
        case 'moved':
          return `${events} passeraient à d’autres dates.`;
        case 'emptied':
          return `${events} perdraient leur ${columnOf(change.field).header}.`;
        case 'drifted': {
          const [from, to] = [SHAPES.fr[change.from], SHAPES.fr[change.to]];
          return `${columnOf(change.field).header} passerait de ${from} à ${to} dans ${events}.`;
        }
      }
    },
    example: (title, before, after) =>
      before === '' && after === ''
        ? title
        : after === ''
          ? `${title} : ${short(before)}`
          : `${title} : ${short(before)} → ${short(after)}`,
    phrase: (affected, isLoss) => `${isLoss ? 'retirer' : 'changer'} ${affected}`,
    askTitle: 'Beaucoup changerait d’un coup',
    ask: (phrase) => `Si tout cela est voulu, saisissez : ${phrase}`,
    notTyped: 'Rien n’a été publié, faute de confirmation. Les visiteurs voient ce qu’ils voyaient.',
  },
};
