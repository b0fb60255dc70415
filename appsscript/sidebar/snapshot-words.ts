// What the line about snapshots says besides the script's own sentences.

export const SNAPSHOT_ENGLISH = {
  last: (at: string, by: string) => `Last snapshot: ${at}${by ? ` by ${by}` : ''}`,
  none: 'No snapshot yet',
  take: 'Take a snapshot',
  taking: 'Taking a snapshot of Events and Settings …',
};

export const SNAPSHOT_FRENCH: typeof SNAPSHOT_ENGLISH = {
  last: (at, by) => `Dernier instantané\u202f: ${at}${by ? ` par ${by}` : ''}`,
  none: 'Pas encore d’instantané',
  take: 'Prendre un instantané',
  taking: 'Instantané d’Events et de Settings en cours …',
};
