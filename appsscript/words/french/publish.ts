// What publishing and the mass-change brake say, in French.

import type { Shape } from '../../../shared/brake/mass-changes.ts';
import { columnOf } from '../../../shared/columns.ts';
import type { Stage } from '../../commands/results.ts';
import type { BrakeWords, PublishWords } from '../english/publish.ts';
import { short } from '../text.ts';
import { count, grouped } from './grammar.ts';

const STAGES: Readonly<Record<Stage, string>> = {
  reading: 'lecture de la feuille',
  checking: 'vérification',
  writing: 'écriture',
  proving: 'relecture de ce qui est écrit',
  delivering: 'livraison',
};

export const PUBLISH: PublishWords = {
  askTitle: (rows) =>
    `${count(rows, 'ligne ne peut pas être publiée', 'lignes ne peuvent pas être publiées')}`,
  row: (row, title, tab) => `${tab}, ligne ${row} : ${title || 'sans titre'}`,
  ask: 'Les retenir, chacune telle que publiée la dernière fois, et publier le reste ?',
  published: (revision, events) =>
    `La révision ${revision}, avec ${count(events, 'événement')}, est publiée.`,
  unchanged: (revision) => `Rien n’a changé depuis la révision ${revision}.`,
  heldBack: (rows) =>
    `${count(rows, 'ligne à corriger a gardé', 'lignes à corriger ont gardé')} la forme publiée.`,
  leftOut: (rows) =>
    `${count(rows, 'ligne à corriger est restée', 'lignes à corriger sont restées')} de côté.`,
  notInIt: (change) => `Pas encore dedans : ${change}`,

  previewed: {
    added: (events) => count(events, 'ajouté'),
    changed: (events) => count(events, 'modifié'),
    cancelled: (events) => count(events, 'annulé'),
    removed: (events) => count(events, 'retiré'),
    wouldSee: (changes, unchanged) =>
      `Les visiteurs verraient : ${changes.join(', ')} ; ${unchanged} comme avant.`,
    noChange: 'Aucun événement ne changerait.',
    heldBack: (rows) =>
      `${count(rows, 'ligne à corriger garderait', 'lignes à corriger garderaient')} la forme publiée.`,
    leftOut: (rows) =>
      `${count(rows, 'ligne à corriger resterait', 'lignes à corriger resteraient')} de côté.`,
    programme: 'Le nom, le fuseau, la devise, le site ou l’allure du programme changeraient.',
  },

  progress: {
    publishing: (stage) => `Publication en cours : ${STAGES[stage]}.`,
    nothing: 'Rien n’est en cours de publication.',
  },

  notPublished: {
    blocked: (reasons) => `Rien n’a été publié. ${reasons}`,
    restored: (revision) =>
      `Une sauvegarde a été restaurée dans la base, c’est la révision ${revision}, et les visiteurs la voient. Reprenez le programme restauré dans le classeur, ou publiez par-dessus : les deux dans le panneau.`,
    tooLarge: (cells, fitting, events) =>
      `Il faudrait écrire ${grouped(cells)} cellules, et les six minutes que Google laisse à un script suffisent pour ${grouped(fitting)} environ. Mettez des lignes nouvelles en brouillon (draft) jusqu’à ce que ${grouped(events)} événements environ soient nouveaux ou modifiés, publiez, puis continuez avec les autres.`,
    brokenRows: (rows, tab, first, message) =>
      `${count(rows, 'ligne ne peut pas être publiée', 'lignes ne peuvent pas être publiées')} ; la première est la ligne ${first} de l’onglet ${tab} : ${message}`,
    repairOrHoldBack: 'Corrigez-les, ou publiez en les retenant.',
    tabGone: (tab) => `L’onglet ${tab} a disparu.`,
    historyDamaged: (cause) =>
      `${cause} On ne peut donc pas savoir comment les lignes à corriger ont été publiées la dernière fois.`,
    repairThenPublish: 'Corrigez ces lignes, puis publiez : cela répare l’onglet.',
    lookAlike: (row, title) =>
      `La ligne ${row} (${title}) est à corriger et n’a pas de clé, alors qu’un événement publié de ce titre serait retiré : c’est peut-être lui.`,
    repairLookAlike: 'Corrigez la ligne, remettez sa clé, ou mettez Status sur draft.',
    changedMeanwhile: (reasons) =>
      `Rien n’a été publié, parce que quelqu’un a modifié l’onglet à cet instant. ${reasons} Regardez-le, et publiez de nouveau.`,
  },
};

// What is said when much would change at once, in French.

const SHAPES: Readonly<Record<Shape, string>> = {
  words: 'mots',
  numbers: 'nombres',
  dates: 'dates',
  times: 'heures',
  links: 'liens',
  amounts: 'montants',
};

export const BRAKE: BrakeWords = {
  sentence: (changes) => `Rien n’est encore publié, car beaucoup changerait d’un coup. ${changes.join(' ')}`,
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
        const [from, to] = [SHAPES[change.from], SHAPES[change.to]];
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
};
