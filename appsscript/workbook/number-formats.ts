// Number formats as they are read and written again.

/** A cell that chooses its own format. Google is given this word, and gives back the digits that it stands for. */
export const AUTOMATIC = 'General';
const AUTOMATIC_AS_READ = '0.###############';

/** The formats of a range's cells, to be kept or written back: an automatic cell stays one. */
export function readFormats(range: GoogleAppsScript.Spreadsheet.Range): string[][] {
  return range
    .getNumberFormats()
    .map((row) => row.map((format) => (format === AUTOMATIC_AS_READ ? AUTOMATIC : format)));
}
