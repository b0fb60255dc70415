// One line of the contract of the REST API: a request, what Google answers, and where that is said.

export interface Line {
  says: string;
  /** The page under `/sheets/api/`, or where the answer was seen. */
  source: string;
  request: [method: string, path: string, body?: unknown];
  status?: number;
  answer?: object;
  /** The whole sentence of a refusal. */
  refused?: string;
  /** What the tab holds afterwards. */
  leaves?: [range: string, shown: string[][]];
}

export const SEEN = 'seen in answers of the API that others have kept';

/** Nobody quotes what Google answers: the sentence is the desk's, for scripts and here. */
export const UNSEEN = 'Sheets API: values are text in JSON, in UTF-8 (desk)';
export const NUL = 'Invalid argument: a cell cannot hold a NUL character.';
export const SURROGATE = 'Invalid argument: the text is no valid Unicode.';

/** What `Data!A1:B3` shows as long as nobody writes there. */
export const UNTOUCHED = [
  ['name', 'day'],
  ['Été', '2026-06-05'],
  ['', ''],
];
