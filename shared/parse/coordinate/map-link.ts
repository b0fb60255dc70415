// The points that a link to a map shows: its pin, then what was searched for, then the middle of the picture.

const NUMBER = '(-?\\d{1,3}\\.\\d+)';
const PLACES = [
  new RegExp(`!3d${NUMBER}!4d${NUMBER}`),
  new RegExp(`[?&]mlat=${NUMBER}&mlon=${NUMBER}`),
  new RegExp(
    `[?&](?:q|query|ll|daddr|destination|center|sll|cp|coordinate)=(?:loc:)?${NUMBER}(?:,|%2C|~)\\s*\\+?${NUMBER}`,
    'i',
  ),
  new RegExp(`@${NUMBER},${NUMBER}`),
  new RegExp(`#map=\\d+(?:\\.\\d+)?/${NUMBER}/${NUMBER}`),
  new RegExp(`/(?:place|search|dir)/(?:[^/]*/)?${NUMBER},\\+?${NUMBER}`),
];

export function isLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.|maps\.)\S+$/i.test(text);
}

/** `47.2184, -1.5536` for each point that a link names, the likeliest first. */
export function pointsIn(link: string): string[] {
  const found = PLACES.map((place) => place.exec(link.slice(0, 2_000)))
    .filter((match) => match !== null)
    .map(([, latitude, longitude]) => `${latitude}, ${longitude}`);
  return [...new Set(found)];
}
