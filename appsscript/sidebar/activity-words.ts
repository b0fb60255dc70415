// What the section of activity says besides the script's own sentences, which come in the editor's language.

export const ACTIVITY_ENGLISH = {
  heading: 'Activity',
  explanation:
    'What was done, and by whom. Undo takes one act back. Of publishes only the newest can be undone, and your rows stay as they are.',
  reading: 'Reading what was done …',
  ready: 'The latest acts are shown.',
  nothing: 'Nothing was done yet.',
  cut: 'Older acts stand in the hidden tab Activity.',
  by: (at: string, who: string) => (who ? `${at} · ${who}` : at),
  undo: 'Undo',
  /** The button's whole name, for those who hear it away from its entry. */
  undoWhat: (sentence: string) => `Undo: ${sentence}`,
  undoing: 'Undoing …',
  undone: (at: string, by: string) => `Undone ${at}${by ? ` by ${by}` : ''}`,
};

export const ACTIVITY_FRENCH: typeof ACTIVITY_ENGLISH = {
  heading: 'Activité',
  explanation:
    'Ce qui a été fait, et par qui. Annuler défait un acte. Parmi les publications, seule la dernière peut être annulée, et vos lignes restent telles quelles.',
  reading: 'Lecture de ce qui a été fait …',
  ready: 'Les derniers actes sont affichés.',
  nothing: 'Rien n’a encore été fait.',
  cut: 'Les actes plus anciens sont dans l’onglet masqué Activity.',
  by: (at, who) => (who ? `${at} · ${who}` : at),
  undo: 'Annuler',
  undoWhat: (sentence) => `Annuler\u202f: ${sentence}`,
  undoing: 'Annulation …',
  undone: (at, by) => `Annulé ${at}${by ? ` par ${by}` : ''}`,
};
