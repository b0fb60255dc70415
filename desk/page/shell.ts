// The page before its script runs: an empty desk, and the policy that lets nothing in but the desk itself.

import { html } from 'hono/html';

/** Content-Security-Policy of the page: its own script and styles, its own API, its own frames. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The HTML of the page, with the id of the tab that it opens first. */
export function shell(title: string, tab: number) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/desk/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk/assets/desk.css">
<script type="module" src="/desk/assets/desk.js"></script>
</head>
<body data-tab="${tab}">
<noscript>The desk needs JavaScript. The programme itself does not: it is at <a href="/">the programme’s page</a>.</noscript>
</body>
</html>
`;
}
