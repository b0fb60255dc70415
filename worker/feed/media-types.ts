// The media types of feed documents.

export const JSON_TYPE = 'application/json; charset=utf-8';
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';
