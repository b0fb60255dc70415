// Errors as the public gets them: RFC 9457, with a sentence and a code, and nothing of the inside.

export interface Problem {
  readonly status: number;
  /** Short and stable, for programs. */
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
  /** The methods that a 405 allows. */
  readonly allow?: string;
}

/** An `application/problem+json` answer that nobody may store. */
export function problemAnswer({ status, code, title, detail, retryAfterSeconds, allow }: Problem): Response {
  const body = { type: 'about:blank', status, code, title, ...(detail && { detail }) };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
      ...(allow && { allow }),
    },
  });
}

/** Refuses a method at an address that has others: 405, naming them as `GET, HEAD`. */
export function methodNotAllowed(allow: string): Response {
  const title = `This address is asked with ${allow} only.`;
  return problemAnswer({ status: 405, code: 'method-not-allowed', title, allow });
}

// JSON for operators and machines of theirs, kept by nobody.

/** Ends in a line break, for those who read it in a terminal. */
export function jsonAnswer(status: number, body: unknown): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
