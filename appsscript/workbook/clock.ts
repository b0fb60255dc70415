// The time, as publications write it.

/** RFC 3339 in UTC, whole seconds. */
export function timeNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
