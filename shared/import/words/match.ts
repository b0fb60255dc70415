// What is said of events of a file beside the rows that stand.

export const MATCH_REMARKS = {
  'match-several': {
    en: 'Line {lines}: “{title}” could be row {rows}.',
    fr: 'Ligne {lines} : « {title} » pourrait être la ligne {rows}.',
  },
  'match-moved': {
    en: 'Line {lines}: “{title}” looks like row {rows}, but its date or its title is another.',
    fr: 'Ligne {lines} : « {title} » ressemble à la ligne {rows}, mais sa date ou son titre est autre.',
  },
  'match-removed': {
    en: 'Line {lines}: “{title}” was imported before and has been removed from the sheet since.',
    fr: 'Ligne {lines} : « {title} » a déjà été importé, puis retiré de la feuille.',
  },
  'match-missing': {
    en: 'Row {rows}: “{title}” came with the earlier import, and the file has it no longer.',
    fr: 'Ligne {rows} : « {title} » vient de l’import précédent, et le fichier ne l’a plus.',
  },
} as const;
