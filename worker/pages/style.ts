// The one stylesheet, inlined into every page, and the policy that lets it and nothing else run.

import { createHash } from 'node:crypto';

export const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b19;--quiet:#5c5650;--paper:#fdfcfa;--line:#dfdad3;--faint:#a39b91;--link:#7a2b12;--warn:#9c1c1c}
@media(prefers-color-scheme:dark){:root{--ink:#efebe5;--quiet:#b3aba1;--paper:#191715;--line:#3b3733;--faint:#7d756c;--link:#ffb59a;--warn:#ff9d94}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 ui-sans-serif,system-ui,sans-serif;overflow-wrap:anywhere}
header,nav,main,footer{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:2rem .5rem}
main{padding-block:.5rem 3rem}
main:focus{outline:none}
footer{padding-block:1.25rem 3rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9375rem}
h1,h2,h3{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.4rem + 2vw,2.5rem);letter-spacing:-.015em}
h2{font-size:1.25rem;margin-block:2.75rem .25rem;padding-block:.5rem;border-bottom:1px solid var(--line)}
h3{font-size:1.125rem;line-height:1.35}
h3 a{color:inherit;text-decoration-color:var(--faint)}
h3 a:hover{color:var(--link);text-decoration-color:currentcolor}
p{margin-block:.25rem 0}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:.1875rem solid var(--link);outline-offset:.1875rem;border-radius:.125rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem .75rem;background:var(--paper)}
.days{display:flex;flex-wrap:wrap;gap:.25rem 1.125rem;margin:0;padding:.75rem 0;list-style:none}
.days a{display:inline-block;padding-block:.25rem}
.list{margin:0;padding:0;list-style:none}
.list>li{padding-block:1rem;border-bottom:1px solid var(--line)}
.list>li:last-child{border-bottom:0}
.quiet{color:var(--quiet)}
.status{color:var(--warn);font-weight:600}
.plain.lead{font-size:1.125rem;margin-top:.75rem}
.links{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
.links a{display:inline-block;padding-block:.25rem}
.words{white-space:pre-line;margin-block:1.25rem}
dl{margin:1.5rem 0 0;border-top:1px solid var(--line)}
dl>div{display:grid;gap:0 1rem;padding-block:.5rem;border-bottom:1px solid var(--line)}
@media(min-width:32rem){dl>div{grid-template-columns:9rem 1fr}}
dt{color:var(--quiet)}
dd{margin:0}
.plain{margin:0;padding:0;list-style:none}
img{max-width:100%;height:auto;display:block;margin-top:1.25rem;border-radius:.25rem}
time,.time{white-space:nowrap;font-variant-numeric:tabular-nums}
`.trim();

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Content-Security-Policy of every page: this stylesheet, pictures of events, and no script at all. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  'img-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
