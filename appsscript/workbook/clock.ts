// The time, as publications write it.

/** RFC 3339 in UTC, whole seconds. */
export function timeNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** Today as an ISO date in the script's zone, which is the programme's. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
