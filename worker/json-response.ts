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
