// The names of days and months in English. They stand here, and not in the machine's language data, so that the
// same revision is the same bytes everywhere.

export const DATES = {
  /** Sunday first. */
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  /** The day of the month as a date says it: `1er` in French. */
  dayNumber: (day: number) => String(day),
  /** `19:30` as people write it. */
  clock: (time: string) => time,
};

export type DateNames = Readonly<typeof DATES>;
