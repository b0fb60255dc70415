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
