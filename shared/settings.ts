// What the `Settings` tab says about the programme: one entry a setting, from which the tab, its reading and checks,
// the form and the type `Settings` derive. A setting that lacks words in a language does not compile.

import { isRuleSetting } from './check/rules.ts';
import { finding, type Issue, issueAt } from './issues/issue.ts';
import type { PerLanguage } from './language.ts';
import { readIsoDate } from './parse/date.ts';
import { isWebAddress } from './parse/link.ts';
import { FIRST_DATA_ROW, type Table } from './table.ts';
import { SETTINGS_TAB } from './tabs.ts';
import { folded, oneLine } from './text.ts';

type Value = string | number | null;

interface Setting<Of extends Value> {
  /** What its row in the tab is called. */
  readonly name: string;
  /** What the form calls it. */
  readonly label: PerLanguage;
  /** What to write, as a sentence. */
  readonly expected: PerLanguage;
  /** What holds until the tab says otherwise. */
  readonly usual: Of;
  /** A blank cell is an error. */
  readonly isRequired?: true;
  /** Where it is one of a few words: all of them, with what the form calls each. */
  readonly choices?: PerLanguage<Readonly<Record<string, string>>>;
  /** The value as it is meant, of a cell that is not blank; `undefined` when it cannot be. */
  readonly read: (cell: string) => Of | undefined;
}

function setting<Of extends Value>(definition: Setting<Of>): Setting<Of> {
  return definition;
}

function choice<const Of extends string>(
  definition: Omit<Setting<Of>, 'read'> & { readonly choices: PerLanguage<Readonly<Record<Of, string>>> },
): Setting<Of> {
  const choices = Object.keys(definition.choices.en) as Of[];
  return { ...definition, read: (cell) => choices.find((each) => folded(each) === folded(cell)) };
}

const textIf = (isGood: (cell: string) => boolean) => (cell: string) => (isGood(cell) ? cell : undefined);

export const TYPEFACE_NAMES = ['poster', 'serif', 'plain'] as const;
export type TypefaceName = (typeof TYPEFACE_NAMES)[number];

export const LANGUAGES = ['en', 'fr'] as const;
export type ProgrammeLanguage = (typeof LANGUAGES)[number];

/** In the order of the tab's rows. */
const TABLE = {
  name: setting({
    name: 'Programme name',
    label: { en: 'Programme name', fr: 'Nom du programme' },
    expected: {
      en: 'Write the name that visitors read.',
      fr: 'Écrivez le nom que lisent les visiteurs.',
    },
    usual: 'My festival',
    isRequired: true,
    read: (cell) => cell,
  }),
  /** IANA name. */
  timeZone: setting({
    name: 'Time zone',
    label: { en: 'Time zone', fr: 'Fuseau horaire' },
    expected: { en: 'Write a zone such as Europe/Paris.', fr: 'Écrivez un fuseau tel que Europe/Paris.' },
    usual: 'Europe/Paris',
    isRequired: true,
    read: textIf((cell) => /^(UTC|[A-Za-z]+(\/[A-Za-z0-9_+-]+)+)$/.test(cell)),
  }),
  /** ISO 4217. */
  currency: setting({
    name: 'Currency',
    label: { en: 'Currency', fr: 'Devise' },
    expected: {
      en: 'Write a code of three letters such as EUR.',
      fr: 'Écrivez un code de trois lettres tel que EUR.',
    },
    usual: 'EUR',
    isRequired: true,
    read: (cell) => (/^[A-Za-z]{3}$/.test(cell) ? cell.toUpperCase() : undefined),
  }),
  /** Where the public site lives; empty when there is none. */
  url: setting({
    name: 'Website',
    label: { en: 'Website', fr: 'Site web' },
    expected: {
      en: 'Write the address in full, with https://, or leave it empty.',
      fr: 'Écrivez l’adresse en entier, avec https://, ou laissez vide.',
    },
    usual: '',
    read: textIf(isWebAddress),
  }),
  /** ISO dates; empty when the season is not said. */
  seasonStart: setting({
    name: 'Season start',
    label: { en: 'Season start', fr: 'Début de saison' },
    expected: {
      en: 'Write a date such as 2027-06-04, or leave it empty.',
      fr: 'Écrivez une date telle que 2027-06-04, ou laissez vide.',
    },
    usual: '',
    read: readDate,
  }),
  seasonEnd: setting({
    name: 'Season end',
    label: { en: 'Season end', fr: 'Fin de saison' },
    expected: {
      en: 'Write a date such as 2027-06-27, or leave it empty.',
      fr: 'Écrivez une date telle que 2027-06-27, ou laissez vide.',
    },
    usual: '',
    read: readDate,
  }),
  /** What a blank Status means. */
  statusWhenBlank: choice<'scheduled' | 'draft'>({
    name: 'Status when blank',
    label: { en: 'When Status is empty', fr: 'Quand Status est vide' },
    expected: { en: 'Write scheduled or draft.', fr: 'Écrivez scheduled ou draft.' },
    usual: 'scheduled',
    choices: {
      en: { scheduled: 'published (scheduled)', draft: 'not published (draft)' },
      fr: { scheduled: 'publié (scheduled)', draft: 'non publié (draft)' },
    },
  }),
  /** How `05/06/2027` is read; empty: asked about. */
  dateOrder: choice<'' | 'day first' | 'month first'>({
    name: 'Date order',
    label: { en: 'Date order: how 05/06 is read', fr: 'Comment se lit 05/06' },
    expected: {
      en: 'Write “day first” or “month first”, or leave it empty to be asked about 05/06.',
      fr: 'Écrivez « day first » (jour d’abord) ou « month first » (mois d’abord), ou laissez vide pour être interrogé sur 05/06.',
    },
    usual: '',
    choices: {
      en: { '': 'ask each time', 'day first': 'day first: 5 June', 'month first': 'month first: 6 May' },
      fr: {
        '': 'demander à chaque fois',
        'day first': 'jour d’abord : 5 juin',
        'month first': 'mois d’abord : 6 mai',
      },
    },
  }),
  /** The colour of the public pages, as `#rrggbb` in small letters. */
  accent: setting({
    name: 'Accent',
    label: { en: 'Accent colour', fr: 'Couleur d’accent' },
    expected: {
      en: 'Write a colour such as #d6336c: # and six digits or letters a to f. The public pages wear it.',
      fr: 'Écrivez une couleur telle que #d6336c : # et six chiffres ou lettres de a à f. Les pages publiques la portent.',
    },
    usual: '#d6336c',
    read: readColour,
  }),
  typeface: choice<TypefaceName>({
    name: 'Typeface',
    label: { en: 'Typeface', fr: 'Caractères' },
    expected: {
      en: 'Write poster, serif or plain: the type of the public pages.',
      fr: 'Écrivez poster, serif ou plain : les caractères des pages publiques.',
    },
    usual: 'poster',
    choices: {
      en: { poster: 'poster: bold and wide', serif: 'serif: bookish', plain: 'plain' },
      fr: {
        poster: 'affiche : large et franc (poster)',
        serif: 'livre (serif)',
        plain: 'simple (plain)',
      },
    },
  }),
  /** What the public pages' own words are written in; events stay as they were written. */
  language: choice<ProgrammeLanguage>({
    name: 'Language',
    label: { en: 'Language of the pages', fr: 'Langue des pages' },
    expected: {
      en: `Write ${LANGUAGES.join(' or ')}: the language of the public pages around your events.`,
      fr: `Écrivez ${LANGUAGES.join(' ou ')} : la langue des pages publiques autour de vos événements.`,
    },
    usual: 'en',
    choices: { en: { en: 'English', fr: 'French' }, fr: { en: 'anglais', fr: 'français' } },
  }),
  /** How many placements of a tier run at a time; `null`: as many as are asked for. */
  spotlightSlots: setting<number | null>({
    name: 'Spotlight slots',
    label: { en: 'Spotlight slots', fr: 'Places à la une' },
    expected: {
      en: 'Write how many spotlights run at a time, from 0 to 50.',
      fr: 'Écrivez combien d’événements sont à la une à la fois, de 0 à 50.',
    },
    usual: 3,
    read: readSlots,
  }),
  promotedSlots: setting<number | null>({
    name: 'Promoted slots',
    label: { en: 'Promoted slots', fr: 'Places sponsorisées' },
    expected: {
      en: 'Write how many promotions run at a time, from 0 to 50, or leave it empty for any number.',
      fr: 'Écrivez combien d’événements sont sponsorisés à la fois, de 0 à 50, ou laissez vide pour ne pas limiter.',
    },
    usual: null,
    read: readSlots,
  }),
};

export type SettingField = keyof typeof TABLE;
export type Settings = { readonly [Field in SettingField]: (typeof TABLE)[Field]['usual'] };

type SettingRow = Setting<Value> & { readonly field: SettingField };

/** In the order of the tab's rows. */
export const SETTINGS: readonly SettingRow[] = Object.entries(TABLE).map(
  ([field, definition]) => ({ ...definition, field }) as SettingRow,
);

/** What holds until the tab says otherwise. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  SETTINGS.map(({ field, usual }) => [field, usual]),
) as unknown as Settings;

/** A value as a cell says it. */
export function settingText(value: Value): string {
  return String(value ?? '');
}

function readDate(cell: string): string | undefined {
  return readIsoDate(cell) ?? undefined;
}

/** From 0 to 50. */
function readSlots(cell: string): number | undefined {
  return /^\d{1,2}$/.test(cell) && Number(cell) <= 50 ? Number(cell) : undefined;
}

/** `#D6336C` or `d6336c` → `#d6336c`. */
function readColour(cell: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(cell) ?? [];
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

export const SETTINGS_HEADER = ['Setting', 'Value', 'What it does'] as const;

/** Reads the tab; a setting with an Issue of severity error keeps its default, and blocks publishing. */
export function readSettings(table: Table): { settings: Settings; issues: Issue[] } {
  const values = new Map<string, { value: string; row: number }>();
  const issues: Issue[] = [];
  table.rows.forEach((cells, index) => {
    const name = folded(cells[0] ?? '');
    // How grave rules are is read by `readSeverities`.
    if (name !== '' && !isRuleSetting(name))
      values.set(name, { value: oneLine(cells[1] ?? ''), row: index + FIRST_DATA_ROW });
  });

  const read: Partial<Record<SettingField, Value>> = {};
  for (const { field, name, expected, isRequired, read: meaningOf } of SETTINGS) {
    const found = values.get(folded(name));
    values.delete(folded(name));
    const value = found?.value ?? '';
    const place = { tab: SETTINGS_TAB, column: 'Value', columnIndex: 1, ...(found && { row: found.row }) };
    if (value === '') {
      if (isRequired) issues.push(issueAt(place, finding('setting-missing', { name, expected })));
      continue;
    }
    const meant = meaningOf(value);
    if (meant === undefined)
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected })));
    else read[field] = meant;
    if (field === 'seasonEnd' && meant && settingText(read.seasonStart ?? '') > settingText(meant)) {
      issues.push(issueAt(place, finding('setting-invalid', { name, value, expected: AFTER_THE_START })));
    }
  }
  for (const [, { row }] of values) {
    const place = { tab: SETTINGS_TAB, row, column: 'Setting', columnIndex: 0 };
    const name = table.rows[row - FIRST_DATA_ROW]?.[0] ?? '';
    issues.push(issueAt(place, finding('setting-unknown', { name })));
  }
  return { settings: { ...DEFAULT_SETTINGS, ...read } as Settings, issues };
}

const AFTER_THE_START: PerLanguage = {
  en: 'Write a date after the season’s start.',
  fr: 'Écrivez une date après le début de la saison.',
};
