// What visitors read in French beside an event that is put before others.

import type { LabelWords } from '../english/labels.ts';

export const LABELS: LabelWords = {
  editorial: 'À la une',
  promoted: 'Sponsorisé',
};
