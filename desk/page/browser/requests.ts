// Requests to the desk. What goes wrong on the way is a result, never thrown.

export type RequestResult<Answer> =
  | { kind: 'answer'; answer: Answer }
  /** The desk refused it; `sentence` says why. */
  | { kind: 'refused'; sentence: string }
  /** No answer came: whether the desk got it is not known. */
  | { kind: 'unreachable' };

/** Sends a body (JSON unless it is text already) and reads the JSON that comes back. */
export async function send<Answer>(
  path: string,
  body: unknown,
  method = 'POST',
): Promise<RequestResult<Answer>> {
  try {
    const response = await fetch(path, {
      method,
      ...(body !== null && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { kind: 'answer', answer: answer as Answer };
    const { title = '', detail = '' } = answer as { title?: string; detail?: string };
    return { kind: 'refused', sentence: `${title}. ${detail}` };
  } catch {
    return { kind: 'unreachable' };
  }
}
