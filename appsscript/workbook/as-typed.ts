// Text as it has to be handed to Google so that a cell formatted as text holds just that.

/** Google takes a leading apostrophe as a sign that text follows, and drops it. */
export function asTyped(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}
