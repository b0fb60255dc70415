// One kind of Issue: how grave it is, what an editor reads and how to repair it, in both languages side by side.
// `{name}` is filled from the finding's parameters.

export type Severity = 'error' | 'warning' | 'note';

/** The repair is left out where there is nothing to do. */
export type Wording = readonly [message: string, repair?: string];

export interface IssueKind {
  readonly severity: Severity;
  readonly en: Wording;
  readonly fr: Wording;
}

/** The row cannot be published as it is. */
export function error(en: Wording, fr: Wording): IssueKind {
  return { severity: 'error', en, fr };
}

/** The row is published; somebody should look. */
export function warning(en: Wording, fr: Wording): IssueKind {
  return { severity: 'warning', en, fr };
}

/** How something was understood. */
export function note(en: Wording, fr: Wording): IssueKind {
  return { severity: 'note', en, fr };
}
