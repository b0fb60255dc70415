// A mapping is the written rule by which a file's columns become columns of `Events`. It is JSON, checked
// whole; every error names its path and what is allowed there.

import * as z from 'zod/mini';
import { done, type Outcome, refused } from './outcome.ts';
import { ROW_STATES } from './row-state.ts';
import type { States } from './state-columns.ts';

/** What fills one cell of `Events` from one row of the file. */
export type Rule =
  | {
      readonly from: string;
      /** A regular expression with one group: what the group catches, else blank. */
      readonly match?: string | undefined;
      /** What stands for what; a value that is not listed stays as it is, and the report names it. */
      readonly values?: Readonly<Record<string, string>> | undefined;
      /** What stands where the cell is blank. */
      readonly default?: string | undefined;
    }
  /** `{column}` is replaced by the cell; blank when all of its cells are. `{{` is a brace. */
  | { readonly template: string }
  | { readonly constant: string }
  /** The results that are not blank, with `with` between them (a comma and a space). */
  | { readonly join: readonly Rule[]; readonly with?: string | undefined };

/** What a column says of the cells of others. */
export type Quality = 'currency' | 'timeZone' | 'allDay' | 'duration';
export type Qualifiers = Readonly<Partial<Record<Quality, string | undefined>>>;

export interface Mapping {
  /** What people call the layout of the file, when they keep the mapping for the next one. */
  readonly name?: string | undefined;
  /** The columns of the file that it was made for, so that the next such file is known by them. */
  readonly header?: readonly string[] | undefined;
  /** By the names of the `Settings` tab. */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** By the headers of `Events`. */
  readonly columns: Readonly<Record<string, Rule>>;
  /** Rows that agree in these columns are the dates of one event. */
  readonly groupBy?: readonly string[] | undefined;
  /** The event key, where the file has one that lasts. */
  readonly key?: Rule | undefined;
  /** By columns that say whether a row is public: what each value means. A value that is not listed is a draft. */
  readonly states?: Readonly<Record<string, States>> | undefined;
  /** Columns that say more of other cells: the currency, the time zone, all day, how long. */
  readonly qualifiers?: Qualifiers | undefined;
  /** Columns that are meant to stay out of `Events`; the raw tab keeps them. */
  readonly ignore?: readonly string[] | undefined;
}

const RULE_FORMS =
  'allowed are "column", {"from", "match"?, "values"?, "default"?}, {"template"}, {"constant"} or {"join": […], "with"?}';

const name = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

const pattern = z
  .string()
  .check(
    z.refine((source) => groupsIn(source) === 1, 'must be a regular expression with exactly one (group)'),
  );

const rule: z.ZodMiniType<Rule> = z.lazy(() =>
  z.union([
    z.pipe(
      name,
      z.transform((from: string) => ({ from })),
    ),
    strict({
      from: name,
      match: z.optional(pattern),
      values: z.optional(z.record(z.string(), z.string())),
      default: z.optional(z.string()),
    }),
    strict({
      template: z.string().check(z.regex(/\{[^{}]+\}/, 'must name a column, as in "{address}"')),
    }),
    strict({ constant: z.string() }),
    strict({
      join: z.array(rule).check(z.minLength(1, 'must hold at least one rule')),
      with: z.optional(z.string()),
    }),
  ]),
);

const mapping = strict({
  settings: z.optional(z.record(z.string(), z.string())),
  columns: z.record(z.string(), rule),
  groupBy: z.optional(z.array(name).check(z.minLength(1, 'must name at least one column'))),
  key: z.optional(rule),
  states: z.optional(z.record(z.string(), z.record(z.string(), z.enum(ROW_STATES)))),
  qualifiers: z.optional(
    strict({
      currency: z.optional(name),
      timeZone: z.optional(name),
      allDay: z.optional(name),
      duration: z.optional(name),
    }),
  ),
  ignore: z.optional(z.array(name)),
  name: z.optional(name),
  header: z.optional(z.array(z.string())),
});

/** Reads the text of a mapping file. Whether it fits the file and `Events` is `bindMapping`'s to say. */
export function readMapping(text: string): Outcome<Mapping> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused(`The mapping is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = mapping.safeParse(json);
  return result.success
    ? done(result.data)
    : refused(...result.error.issues.flatMap((each) => messagesOf(each)));
}

function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.map((key) => `“${key}”`).join(', ')}: not known here; allowed are ${Object.keys(shape).join(', ')}`
        : undefined,
  });
}

/** Groups that a pattern catches; −1 when it is no pattern. */
function groupsIn(source: string): number {
  try {
    return new RegExp(`${source}|`, 'u').exec('')!.length - 1;
  } catch {
    return -1;
  }
}

type ZodIssue = z.core.$ZodIssue;

/** One sentence an error. Of a rule's forms the one is meant whose own word the rule has. */
function messagesOf(issue: ZodIssue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((errors) => errors.every((each) => !missesItsForm(each)));
    return meant ? meant.flatMap((each) => messagesOf(each, path)) : [`${pathText(path)}: ${RULE_FORMS}.`];
  }
  const message =
    issue.code === 'invalid_type' ? `must be ${TYPES[issue.expected] ?? issue.expected}` : issue.message;
  return [`${pathText(path)}: ${message}.`];
}

const FORM_WORDS: readonly PropertyKey[] = ['from', 'template', 'constant', 'join'];
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object of names and values',
};

function missesItsForm(issue: ZodIssue): boolean {
  const isWhole = issue.path.length === 0 && issue.code === 'invalid_type';
  const lacksWord =
    issue.path.length === 1 && FORM_WORDS.includes(issue.path[0]!) && issue.code === 'invalid_type';
  return isWhole || lacksWord;
}

/** `columns.Tags.join[1]`, with quotes where a name has anything but letters. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the mapping';
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const plain = /^\p{L}+$/u.test(String(part));
      return plain ? `${index > 0 ? '.' : ''}${String(part)}` : `["${String(part)}"]`;
    })
    .join('');
}
