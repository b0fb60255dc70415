// What visitors read in English beside an event that is put before others.

export const LABELS = {
  /** The editors’ own choice, for which nobody pays. */
  editorial: 'Spotlight',
  promoted: 'Promoted',
};

export type LabelWords = Readonly<typeof LABELS>;
