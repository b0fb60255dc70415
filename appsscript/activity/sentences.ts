// Each act as a sentence, in the reader's language.

import type { Act, SettingChange } from '../../shared/activity/act.ts';
import { RULES } from '../../shared/check/rules.ts';
import type { InterfaceLanguage } from '../../shared/language.ts';
import type { Reading } from '../../shared/questions/reading.ts';

type Of<Name extends Act['act']> = Extract<Act, { readonly act: Name }>;
type Sentences = { readonly [Name in Act['act']]: (act: Of<Name>) => string };

/** What somebody did. */
export function sentenceOf(act: Act, language: InterfaceLanguage): string {
  const messages = SENTENCES[language][act.act] as (act: Act) => string;
  return messages(act);
}

const all = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');

const ENGLISH: Sentences = {
  publish: ({
    revision,
    added,
    changed,
    cancelled,
    removed,
    heldBack,
    leftOut,
    placements = 0,
    programme,
  }) => {
    const what = all([
      some(added, 'new'),
      some(changed, 'changed'),
      some(cancelled, 'cancelled'),
      some(removed, 'removed'),
      placements > 0 ? `${placements} ${placements === 1 ? 'placement' : 'placements'}` : '',
      programme ? 'name or look of the programme' : '',
    ]);
    const rows = all([some(heldBack, 'held back'), some(leftOut, 'left out')]);
    return `Published revision ${revision}: ${what || 'events as before'}${rows ? ` (rows: ${rows})` : ''}.`;
  },
  renumber: ({ from, revision }) =>
    `Revision ${from} was offered again as ${revision}, because the website was beyond it.`,
  settings: ({ changes }) => `Changed settings: ${changes.map(changeInEnglish).join('; ')}.`,
  connect: ({ url, isKeyNew }) => `Connected to ${url || 'no worker'}${isKeyNew ? ', with a new key' : ''}.`,
  answer: ({ rule, title }) => `Said of “${title}” that it is meant so (${ruleName(rule, 'en')}).`,
  'set-up': ({ added }) => `Set up the workbook: ${added} ${added === 1 ? 'addition' : 'additions'}.`,
  deliver: ({ revision }) => `Delivered revision ${revision} after another try.`,
  undo: ({ what, isRedo, revision, count, placed = 0 }) => {
    const done = isRedo ? 'Did again' : 'Took back';
    if (what === 'connect') return `${done} a change of the worker’s address.`;
    if (what === 'settings') return `${done} ${count} ${count === 1 ? 'setting' : 'settings'}.`;
    if (what === 'cells') return `${done} what was written into ${count} ${count === 1 ? 'cell' : 'cells'}.`;
    if (what === 'answer') return `${done} an answer to a rule.`;
    if (what === 'placement') return `${done} a change of a placement.`;
    if (what === 'restore') return `${done} a restore of ${count} ${count === 1 ? 'tab' : 'tabs'}.`;
    if (what === 'bring')
      return `${done} an import: ${count} ${count === 1 ? 'row or cell' : 'rows and cells'}.`;
    const events = `${count} ${count === 1 ? 'event' : 'events'}`;
    const placements = placed > 0 ? `, ${placed} ${placed === 1 ? 'placement' : 'placements'}` : '';
    return `${done} a publish: ${events}${placements}, now revision ${revision}.`;
  },
  cells: ({ column, count, reading, before, after }) =>
    reading
      ? `Answered for ${count} ${count === 1 ? 'cell' : 'cells'} of ${column}: ${READINGS_IN_ENGLISH[reading]}, as in “${after}” for “${before}”.`
      : `Wrote “${after}” in place of “${before}” in ${count === 1 ? column : `${count} cells of ${column}`}.`,
  placement: ({ what, title, start }) =>
    what === 'place'
      ? `Placed “${title}” from ${start}.`
      : what === 'cancel'
        ? `Cancelled the placement of “${title}”.`
        : `Asked to place “${title}” from ${start} instead.`,
  snapshot: ({ sequence, rows }) =>
    `Took snapshot ${sequence}: ${rows} ${rows === 1 ? 'row' : 'rows'} of Events, and the other tabs.`,
  restore: ({ sequence, tabs, events, before }) =>
    events === null
      ? `Restored ${tabs.join(', ')} from snapshot ${sequence}; what stood there is in snapshot ${before}.`
      : `Restored ${events} ${events === 1 ? 'event' : 'events'} from snapshot ${sequence}; what stood there is in snapshot ${before}.`,
  bring: ({ file, added, changed }) =>
    `Imported ${file}: ${added} ${added === 1 ? 'event' : 'events'} added, ${changed} ${changed === 1 ? 'row' : 'rows'} changed.`,
  import: ({ summary }) => `Imported ${summary}.`,
  'import undone': ({ summary }) => `${summary}.`,
};

const READINGS_IN_ENGLISH: Readonly<Record<Reading, string>> = {
  'day first': 'the day stands first',
  'month first': 'the month stands first',
  morning: 'in the morning',
  evening: 'in the evening',
  thousands: 'the mark parts thousands',
  decimals: 'the mark parts cents',
  several: 'two prices',
};

const some = (count: number, word: string) => (count > 0 ? `${count} ${word}` : '');

function changeInEnglish({ name, before, after }: SettingChange): string {
  return `${name} was ${before === '' ? 'empty' : `“${before}”`} and is ${after === '' ? 'empty' : `“${after}”`}`;
}

const FRENCH: Sentences = {
  publish: ({
    revision,
    added,
    changed,
    cancelled,
    removed,
    heldBack,
    leftOut,
    placements = 0,
    programme,
  }) => {
    const what = all([
      agreed(added, 'nouveau', 'nouveaux'),
      agreed(changed, 'modifié'),
      agreed(cancelled, 'annulé'),
      agreed(removed, 'retiré'),
      agreed(placements, 'mise en avant', 'mises en avant'),
      programme ? 'nom ou allure du programme' : '',
    ]);
    const rows = all([agreed(heldBack, 'retenue'), agreed(leftOut, 'laissée de côté', 'laissées de côté')]);
    return `Révision ${revision} publiée : ${what || 'événements comme avant'}${rows ? ` (lignes : ${rows})` : ''}.`;
  },
  renumber: ({ from, revision }) =>
    `Révision ${from} proposée de nouveau sous le numéro ${revision} : le site était plus loin.`,
  settings: ({ changes }) => `Réglages modifiés : ${changes.map(changeInFrench).join(' ; ')}.`,
  connect: ({ url, isKeyNew }) =>
    `${url ? `Liaison avec ${url}` : 'Liaison avec aucun serveur'}${isKeyNew ? ', avec une nouvelle clé' : ''}.`,
  answer: ({ rule, title }) => `Réponse pour « ${title} » : c’est voulu (${ruleName(rule, 'fr')}).`,
  'set-up': ({ added }) => `Classeur mis en place : ${agreed(added, 'ajout')}.`,
  deliver: ({ revision }) => `Révision ${revision} livrée après un nouvel essai.`,
  undo: ({ what, isRedo, revision, count, placed = 0 }) => {
    const done = isRedo ? 'Refait' : 'Annulé';
    if (what === 'connect') return `${done} : le changement d’adresse du serveur.`;
    if (what === 'cells') return `${done} : ce qui était écrit dans ${agreed(count, 'cellule')}.`;
    if (what === 'settings') return `${done} : ${agreed(count, 'réglage')}.`;
    if (what === 'restore') return `${done} : une restauration, ${agreed(count, 'onglet')}.`;
    if (what === 'answer') return `${done} : une réponse à une règle.`;
    if (what === 'placement') return `${done} : le changement d’une mise en avant.`;
    if (what === 'bring')
      return `${done} : une importation, ${agreed(count, 'ligne ou cellule', 'lignes et cellules')}.`;
    return `${done} : une publication, ${agreed(count, 'événement') || '0 événement'}${placed > 0 ? `, ${agreed(placed, 'mise en avant', 'mises en avant')}` : ''} ; c’est maintenant la révision ${revision}.`;
  },
  cells: ({ column, count, reading, before, after }) =>
    reading
      ? `Réponse pour ${agreed(count, 'cellule')} de ${column} : ${READINGS_IN_FRENCH[reading]}, comme « ${after} » pour « ${before} ».`
      : `« ${after} » écrit à la place de « ${before} » dans ${count === 1 ? column : `${agreed(count, 'cellule')} de ${column}`}.`,
  placement: ({ what, title, start }) =>
    what === 'place'
      ? `« ${title} » mis en avant à partir de ${start}.`
      : what === 'cancel'
        ? `Mise en avant de « ${title} » annulée.`
        : `Mise en avant de « ${title} » demandée désormais à partir de ${start}.`,
  snapshot: ({ sequence, rows }) =>
    `Instantané ${sequence} pris : ${agreed(rows, 'ligne') || '0 ligne'} d’Events, et les autres onglets.`,
  restore: ({ sequence, tabs, events, before }) =>
    `Restauration depuis l’instantané ${sequence}\u202f: ${events === null ? tabs.join(', ') : agreed(events, 'événement')}. Ce qui s’y trouvait est dans l’instantané ${before}.`,
  bring: ({ file, added, changed }) =>
    `Importation de ${file} : ${agreed(added, 'événement ajouté', 'événements ajoutés') || 'rien d’ajouté'}, ${agreed(changed, 'ligne changée', 'lignes changées') || 'rien de changé'}.`,
  import: ({ summary }) => {
    const [, rows, file, replaced] = /^(\d+) rows from (.+?)(, in place of those .*)?$/.exec(summary) ?? [];
    if (!rows) return `Importation : ${summary}.`;
    return `Importation de ${agreed(Number(rows), 'ligne')} de ${file}${replaced ? ', à la place de celles qui étaient là' : ''}.`;
  },
  'import undone': ({ summary }) => {
    const [, id, rows] = /^The import (\S+) of (\d+) rows/.exec(summary) ?? [];
    return id
      ? `Importation ${id} annulée : ${agreed(Number(rows), 'ligne')}.`
      : `Importation annulée : ${summary}.`;
  },
};

const READINGS_IN_FRENCH: Readonly<Record<Reading, string>> = {
  'day first': 'le jour vient d’abord',
  'month first': 'le mois vient d’abord',
  morning: 'le matin',
  evening: 'le soir',
  thousands: 'le signe sépare les milliers',
  decimals: 'le signe sépare les centimes',
  several: 'deux prix',
};

const agreed = (count: number, one: string, many = `${one}s`) =>
  count > 0 ? `${count} ${count < 2 ? one : many}` : '';

function changeInFrench({ name, before, after }: SettingChange): string {
  return `${name} était ${before === '' ? 'vide' : `« ${before} »`} et est ${after === '' ? 'vide' : `« ${after} »`}`;
}

function ruleName(code: string, language: InterfaceLanguage): string {
  return RULES.find((each) => each.code === code)?.[language] ?? code;
}

const SENTENCES: Readonly<Record<InterfaceLanguage, Sentences>> = { en: ENGLISH, fr: FRENCH };
