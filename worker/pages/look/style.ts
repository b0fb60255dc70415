// The one stylesheet, inlined into every page behind the tokens that `look.ts` sets.

export const STYLE = `
*{box-sizing:border-box}
html{scroll-padding-top:5.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 var(--text);overflow-wrap:break-word;--edge:clamp(1.25rem,4.5vw,4.5rem)}
header,nav,main,footer,.find{padding-inline:max(var(--edge),calc(50vw - 42rem))}
main:focus{outline:none}
h1,h2,h3,.big{font-family:var(--display);font-weight:800;line-height:1.08;letter-spacing:-.02em;margin:0;text-wrap:balance}
p{margin:.375rem 0 0}
ul{margin:0;padding:0;list-style:none}
a{color:var(--link);text-underline-offset:.2em;text-decoration-thickness:.08em}
a:hover{text-decoration-thickness:.16em}
time{white-space:nowrap;font-variant-numeric:tabular-nums}
[hidden]{display:none!important}
:focus-visible{outline:.1875rem solid var(--link);outline-offset:.1875rem}
.skip{position:absolute;left:-999rem;z-index:3}
.skip:focus{left:1rem;top:1rem;padding:.75rem 1rem;background:var(--paper);color:var(--link)}
.quiet{color:var(--quiet)}

header{background:var(--accent);color:var(--on-accent);position:relative;overflow:hidden}
header a{color:inherit}
header :focus-visible,.act:focus-visible{outline-color:currentcolor}
header>*{position:relative}
.poster{padding-block:clamp(1.75rem,4vw,3rem) clamp(1.5rem,3vw,2.5rem);min-height:min(66vh,40rem);display:flex;flex-direction:column;justify-content:space-between;gap:clamp(2.5rem,7vw,6rem)}
.poster::before{content:"";position:absolute;width:max(19rem,56vw);aspect-ratio:1;border-radius:50%;background:var(--shade);right:max(-20rem,-16vw);bottom:max(-24rem,-24vw)}
.poster h1{font-size:min(var(--name-fits),var(--name-most));line-height:.94;letter-spacing:-.032em;max-width:14em;text-wrap:wrap;margin-left:-.04em;hyphens:manual}
.poster h1 span{display:block}
.poster h1 span~span{font-weight:300;margin-top:.12em}
.poster h1 i{position:absolute;opacity:0;font-size:1rem}
.poster .big{font-size:clamp(2rem,5.5vw,4.75rem);line-height:1;margin:0}
.poster .facts{display:flex;flex-wrap:wrap;gap:.25rem 2.5rem;align-items:baseline;margin-top:1rem;font-weight:500}
.poster .facts p{margin:0}
.bar{background:var(--band);color:var(--on-band);padding-block:.75rem;font-family:var(--display);font-weight:800;font-size:1.125rem;letter-spacing:-.01em}
.bar p{margin:0}
.bar a{text-decoration:none;display:inline-block;padding-block:.25rem}
.bar a:hover{text-decoration:underline}

nav{position:sticky;top:0;z-index:2;background:var(--band);color:var(--on-band)}
nav ul{display:flex;gap:.125rem;overflow-x:auto;scrollbar-width:none;margin-inline:-.625rem;padding-block:.375rem}
nav a{display:block;min-width:3.375rem;height:100%;padding:.375rem .625rem;color:inherit;text-decoration:none;text-align:center;font-size:.75rem;line-height:1.2}
nav a time{display:block}
nav a b{display:block;font:800 1.375rem/1.1 var(--display)}
nav a:hover,nav [aria-current]{background:var(--accent);color:var(--on-accent)}
nav .today{box-shadow:inset 0 -.25rem currentcolor}
nav a:focus-visible{outline-color:currentcolor;outline-offset:-.1875rem}

.find{padding-block:1.5rem;background:var(--tint)}
.find form{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,8rem),1fr));gap:.75rem 1rem;align-items:end}
.find label{display:block;font-weight:600;font-size:.875rem}
.find .wide{grid-column:span 2}
.choices{display:contents}
.find .toggle{display:none}
@media(scripting:enabled){#find[hidden]{display:block!important;visibility:hidden}}
@media(max-width:39.99rem){.find{padding-block:1.25rem}.find form{grid-template-columns:1fr 1fr}.find .toggle{display:block}.choices{display:none}.open .choices{display:grid;grid-template-columns:1fr 1fr;gap:.75rem 1rem;grid-column:span 2;align-items:end}.find .toggle::after{content:" +";content:" +"/""}.find .open .toggle::after{content:" −";content:" −"/""}}
.find input[type=search],.find select{display:block;width:100%;min-width:0;margin-top:.25rem;padding:.5rem .625rem;min-height:2.875rem;font:inherit;font-weight:400;font-size:1rem;color:var(--ink);background:var(--paper);border:.125rem solid var(--ink);border-radius:0}
.find ::placeholder{color:var(--quiet);opacity:1}
.find .check{display:flex;line-height:1.2;gap:.625rem;align-items:center;min-height:2.875rem;font-size:1rem}
.find input[type=checkbox]{flex:none;width:1.375rem;height:1.375rem;margin:0;accent-color:var(--link)}
.find button{min-height:2.875rem;padding:.5rem 1rem;font:inherit;font-weight:700;color:var(--ink);background:none;border:.125rem solid var(--ink);cursor:pointer}
.find button:hover{background:var(--ink);color:var(--paper)}
.find [role=status]{margin:0;align-self:center;font-weight:700}
.find [role=status]:empty{position:absolute}
.find .note{margin:0 0 1.25rem;padding:.75rem 1rem;border-left:.375rem solid var(--accent);background:var(--paper)}

.spotlight{padding-block:clamp(1.5rem,3vw,2.5rem) .5rem}
.spotlight h2{font-size:1.625rem;margin-bottom:1rem}
.spotlight ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}
.card{display:flex;flex-direction:column;position:relative;overflow:hidden;isolation:isolate;padding:clamp(1.25rem,2.4vw,2rem);background:var(--accent);color:var(--on-accent)}
.card::before{content:"";position:absolute;z-index:-1;width:22rem;aspect-ratio:1;border-radius:50%;background:var(--shade);right:-8rem;top:-9rem}
.card:nth-child(2n)::before{top:auto;bottom:-12rem}
.card .when{display:flex;gap:.75rem;align-items:center;margin:0 0 clamp(1.5rem,4vw,2.5rem);font-weight:600;line-height:1.2}
.card .when b{font:800 clamp(4.5rem,9vw,6.5rem)/.8 var(--display);letter-spacing:-.06em}
.card .when span{display:block}
.card .when span::first-letter{text-transform:uppercase}
.card h3{margin-top:auto;font-size:clamp(1.75rem,3.2vw,2.5rem);line-height:1;overflow-wrap:anywhere}
.card:only-child h3{font-size:clamp(2rem,6vw,5rem);max-width:15em}
.card h3 a{color:inherit;text-decoration:none}
.card h3 a::after{content:"";position:absolute;inset:0}
.card:hover h3 a{text-decoration:underline}
.card h3+p{margin-top:.75rem}
.card .tag{background:var(--on-accent);color:var(--accent);vertical-align:.5em}
.card .tag+a{display:block}
.card :focus-visible{outline-color:currentcolor}

.day{padding-block:clamp(2rem,4vw,3.5rem);content-visibility:auto;contain-intrinsic-size:auto 90rem}
.day:not([hidden])~.day{border-top:.25rem solid var(--ink)}
.day h2{margin-bottom:1.75rem}
.day h2 time{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;align-content:center;white-space:normal}
.day h2 b{grid-row:1/3;font-size:clamp(5.5rem,17vw,10rem);line-height:.8;letter-spacing:-.06em;color:var(--bold);margin-left:-.04em}
.day h2 sup{font-size:.3em;letter-spacing:0;vertical-align:1.35em;line-height:0}
.day h2 span{font-size:1.625rem;line-height:1.1;grid-column:2}
.day h2 span:first-child{align-self:end}
.day h2 span:first-child::first-letter,.dates b::first-letter{text-transform:uppercase}
.day h2 small{font-size:inherit;font-weight:400}
.show{padding-block:1rem 1.125rem;border-top:.0625rem solid var(--line);display:grid;grid-template:"at cost" "what what" / auto minmax(0,1fr);gap:.125rem 1.5rem;position:relative}
.show:first-child{border-top-width:.125rem;border-color:var(--ink)}
.show h3{font-size:clamp(1.25rem,2.1vw,1.5rem);line-height:1.15;font-weight:700;letter-spacing:-.015em}
.show h3 a{color:inherit;text-decoration:none}
.show h3 a::after{content:"";position:absolute;inset:0}
.show:hover{background:var(--tint);box-shadow:-1rem 0 var(--tint),1rem 0 var(--tint)}
.show:hover h3 a{text-decoration:underline;text-decoration-color:var(--link)}
.show p{margin:0}
.show .at{grid-area:at;font-weight:600}
.show .what{grid-area:what}
.show .cost{grid-area:cost;font-weight:600;text-align:right}
.tag{display:inline-block;padding:.1875rem .5rem .25rem;font:800 .8125rem/1 var(--text);letter-spacing:.05em;text-transform:uppercase;vertical-align:.25em;margin-right:.25rem;background:var(--ink);color:var(--paper);text-decoration:none}
.pick{background:var(--accent);color:var(--on-accent)}
.off h3 a{text-decoration:line-through;text-decoration-thickness:.12em}
@media(min-width:40rem){.show{grid-template:"at what cost" / 8.5rem minmax(0,1fr) minmax(0,8rem)}}
@media(min-width:64rem){.day{display:grid;grid-template-columns:21rem minmax(0,1fr);gap:3rem}.day h2{position:sticky;top:7rem;align-self:start;margin:0}}

.hero{padding-block:clamp(2rem,5vw,4rem);background:var(--accent);color:var(--on-accent);position:relative;overflow:hidden;min-height:min(50vh,28rem);display:flex;flex-direction:column;justify-content:end}
.hero::before{content:"";position:absolute;width:max(14rem,34vw);aspect-ratio:1;border-radius:50%;background:var(--shade);right:max(-8rem,-8vw);top:max(-10rem,-12vw)}
.hero>*{position:relative}
article>*{margin-inline:calc(-1*max(var(--edge),calc(50vw - 42rem)));padding-inline:max(var(--edge),calc(50vw - 42rem))}
.hero h1{font-size:clamp(2.5rem,7.2vw,6.25rem);line-height:.96;letter-spacing:-.03em;max-width:15em;overflow-wrap:anywhere}
.hero .kind{font-weight:700;margin:0 0 1rem}
.hero .host{font-size:1.25rem;margin-top:1rem}
.status{background:var(--ink);color:var(--paper);padding-block:1rem;margin-top:0;font-size:1.125rem}
.status time{white-space:normal}
.status strong{font:800 clamp(1.75rem,4vw,3rem)/1 var(--display);letter-spacing:-.02em;text-transform:uppercase;display:block;margin-bottom:.375rem}
.dates{padding-block:1.5rem;display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));border-bottom:.25rem solid var(--ink)}
.dates li{padding-block:.625rem}
.dates b{display:block;font:800 clamp(1.375rem,2.6vw,2rem)/1.15 var(--display);letter-spacing:-.02em}
.dates b a{color:inherit;text-decoration-color:var(--line)}
.dates b a:hover{text-decoration-color:var(--link)}
.dates .mine{display:block;color:var(--quiet)}
.dates .past,.dates .past b{color:var(--quiet)}
.many{grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr))}
.many li{padding-block:.3125rem}
.many b{font-size:1.125rem;letter-spacing:-.01em}
.body{padding-block:2rem 4rem;display:grid;gap:2.5rem clamp(2.5rem,6vw,6rem)}
@media(min-width:56rem){.body{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.words{white-space:pre-line;font-size:clamp(1.125rem,1.6vw,1.375rem);line-height:1.5;margin:0;max-width:38em;overflow-wrap:anywhere}
.links{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.75rem}
.act{display:block;padding:.75rem 1.25rem;font-weight:700;text-decoration:none;border:.125rem solid var(--ink);color:var(--ink);overflow-wrap:anywhere}
.act:hover{background:var(--ink);color:var(--paper)}
.act.first{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.act.first:hover{background:var(--shade)}
.act:focus-visible{outline-color:var(--link)}
dl{margin:0}
dl>div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 1rem;padding-block:.625rem;border-bottom:.0625rem solid var(--line)}
dl>div:first-child{border-top:.125rem solid var(--ink)}
dt{color:var(--quiet)}
dd{margin:0;font-weight:600;overflow-wrap:anywhere}
figure{margin:0 0 2rem;background:var(--tint)}
img{display:block;width:100%;height:auto;aspect-ratio:3/2;object-fit:cover}
@media(scripting:none){figure{background:none}img{width:auto;height:auto;max-width:100%;aspect-ratio:auto}}
.alone{padding-block:clamp(3rem,9vw,8rem)}
.alone h1{font-size:clamp(2.75rem,8vw,6.5rem);letter-spacing:-.04em;overflow-wrap:anywhere}
.alone p{font-size:1.25rem;margin-top:1.25rem}

footer{padding-block:2rem 3rem;background:var(--band);color:var(--on-band)}
footer a{color:inherit}
.printed{display:none}
footer ul{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin-top:1rem}
@media(max-height:26rem){nav{position:static}html{scroll-padding-top:1rem}.day h2{top:1rem!important}}
@media(forced-colors:active){.tag,.act,.card,.status,nav [aria-current]{border:.125rem solid}}
@media print{
@page{margin:12mm 13mm}
:root{--paper:#fff;--tint:#fff;--ink:#000;--quiet:#333;--link:#000;--line:#999;--bold:#000}
body{font-size:8.5pt;line-height:1.25}
nav,.find,.skip,footer ul,.screen{display:none!important}
header,nav,main,footer,article>*{padding-inline:0!important;margin-inline:0!important}
header,.bar,footer,.status,.hero{background:none;color:#000}
a{color:#000;text-decoration:none}
.hero{min-height:0}
.status{border:1.5pt solid;padding:2mm 3mm!important}
.poster{min-height:0;gap:5mm;padding-block:0 5mm;border-bottom:2pt solid}
.poster::before,.hero::before{display:none}
.poster h1{font-size:30pt}
.poster .big{font-size:18pt}
.spotlight{padding:0 0 3mm;border-bottom:1.5pt solid}
.spotlight h2{font-size:12pt;margin:3mm 0 1mm}
.card,.card:only-child{padding:2mm 0 0;background:none;color:#000;break-inside:avoid}
.card::before{display:none}
.card .when{gap:2mm;margin:0 0 1mm}
.card .when b{font-size:22pt}
.card h3,.card:only-child h3{font-size:13pt;margin:0}
.card h3~p{margin:0}
.day{content-visibility:visible;display:block;padding-block:3mm 2mm}
.day:not([hidden])~.day{border-top:1.5pt solid}
.day h2{position:static;margin-bottom:1.5mm;break-after:avoid}
.day h2 time{grid-template-columns:auto auto 1fr;align-items:baseline;column-gap:2mm}
.day h2 b{grid-row:auto;font-size:22pt;line-height:1;margin:0;order:-1}
.day h2 span,.day h2 span:first-child{grid-column:auto;align-self:auto;font-size:12pt}
.day ul{columns:2;column-gap:8mm}
.show,.show:first-child{break-inside:avoid;position:static;padding-block:.8mm;border-top:.5pt solid var(--line);grid-template:"at what cost" / 19mm minmax(0,1fr) minmax(0,auto);gap:0 2mm}
.show h3{font-size:9.5pt}
.show h3 a::after{content:none}
.show .what p{display:inline;font-size:8pt}
.show .what p+p::before{content:" · "}
.show .cost{max-width:20mm}
.hero h1{font-size:30pt}
.hero,.dates,.body{padding-block:4mm}
.tag,.card .tag{border:.75pt solid;background:none;color:#000;font-size:6.5pt;padding:.3mm 1mm;margin-right:1mm}
.dates b{font-size:13pt}
.many b{font-size:10pt}
.words{font-size:11pt}
.links{display:block;margin-top:4mm}
.links li{margin-top:1mm}
.act,.act.first{border:0;padding:0;background:none;color:#000}
.act::after{content:": " attr(href);font-weight:400}
figure{max-width:90mm}
dl>div{padding-block:1mm;grid-template-columns:28mm minmax(0,1fr)}
footer{padding-block:4mm 0}
.printed{display:block}
}
`.trim();
