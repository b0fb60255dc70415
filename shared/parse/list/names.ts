// Names that contain what elsewhere separates, and the genres that are known to be one thing each.

import { folded } from '../../text.ts';
import { nothingIn } from '../nothing.ts';

/** Acts whose own names have commas in them. */
export const NAMES_WITH_COMMAS =
  /\b(?:earth, ?wind (?:&|and) fire|blood, ?sweat (?:&|and) tears|emerson, ?lake (?:&|and) palmer|crosby, ?stills(?:, ?nash)? (?:&|and) (?:nash|young)|peter, ?paul (?:&|and) mary|tyler, ?the creator|guns, ?germs and steel|dave dee, ?dozy, ?beaky, ?mick (?:&|and) tich|me, ?myself (?:&|and) (?:i|irene)|eat, ?pray, ?love|paris, ?texas|love, ?(?:actually|simon)|lights, ?camera, ?action|peter, ?bjorn (?:&|and) john|planes, ?trains (?:&|and) automobiles|sex, ?lies,? (?:&|and) videotape|the good, ?the bad (?:&|and) the (?:ugly|queen)|washington, ?d\.?c\.?|lock, ?stock (?:&|and) two smoking barrels)(?![\p{L}\p{N}])/giu;

/** Whether a name is one of those. */
export function isNameWithComma(name: string): boolean {
  return name.includes(',') && name.replace(NAMES_WITH_COMMAS, '').trim() === '';
}

/** Written with `&` where people write &, and, et, n, + or a stroke. */
const WHOLE_NAMES: ReadonlySet<string> = new Set(
  `r & b, rnb & soul, r & b & soul, rhythm & blues, drum & bass, drums & bass, d & b, dn & b, rock & roll, rock & folk, ac & dc,
  country & western, singer & songwriter, auteur & compositeur, chanteur & compositeur,
  blues & soul, sound & light, son & lumière, sons & lumières, arts & crafts, art & craft, arts & sciences, art & science, meet & greet, question & answer,
  questions & answers, questions & réponses, q & a, b & b, food & drink, food & drinks, kids & family, family & kids, children & family, bed & breakfast,
  live & direct, stand & deliver, science & nature, health & safety, black & white, noir & blanc, simon & garfunkel, mumford & sons,
  belle & sebastian, ike & tina turner, earth wind & fire, blood sweat & tears, emerson lake & palmer, peter paul & mary, crosby stills & nash, crosby stills nash & young,
  kool & the gang, bob marley & the wailers, nick cave & the bad seeds, chants & danses, contes & légendes, cap & épée, cape & épée,
  mind & body, cut & paste, dos & don'ts, salt & pepper, gin & tonic, trial & error, wear & tear, call & response, pass & play, hide & seek, show & tell,
  24 & 7, 9 & 11, w & o, a & v, dj & vj, vj & dj, or & and, and & or, et & ou, read & write, sur & sous`
    .split(/,\s*/)
    .map(wholeKey),
);

/** Genres that, on their own, are one each. */
const GENRES: ReadonlySet<string> = new Set(
  `acoustic, acoustique, afrobeat, alternative, ambient, americana, animation, art, ballet, baroque, blues, bluegrass, bossa nova,
  brass, cabaret, calypso, celtic, chamber, chanson, choral, choir, cinema, cinéma, circus, cirque, classical, classique, clown, comedy,
  comédie, concert, conte, contemporain, contemporary, country, cumbia, dance, danse, dancehall, disco, documentary, documentaire, drama,
  drone, dub, dubstep, edm, electro, électro, electronic, électronique, electronica, experimental, expérimental, fado, fanfare, fiction,
  flamenco, folk, funk, fusion, garage, gospel, grime, hip-hop, hip hop, hiphop, horror, house, humour, illustration, improv, improvisation,
  indie, industrial, jazz, jungle, klezmer, latin, latino, literature, littérature, lecture, marionnettes, metal, métal, mime, minimal,
  music, musique, musical, new wave, noise, opera, opéra, orchestral, performance, photography, photographie, piano, pop, poetry, poésie,
  psychedelic, punk, puppetry, puppets, rap, reading, reggae, reggaeton, rock, roots, rumba, salsa, samba, shoegaze, ska, slam, songs, soul,
  spoken word, stand-up, storytelling, swing, synthpop, tango, techno, theatre, theater, théâtre, trance, trap, trip-hop, trip hop, variété,
  video, vidéo, visual arts, arts visuels, waltz, world, workshop, atelier, exhibition, exposition, film, films, talk, débat, street theatre`
    .split(/,\s*/)
    .map(folded),
);

/** Whether a text with `&`, `and`, `et`, `+` or `/` in it is a name that everybody reads as one. */
export function isWholeName(text: string): boolean {
  return WHOLE_NAMES.has(wholeKey(text));
}

const NOTHING = /^(?:n ?[/.] ?a\.?|na|s ?[/.] ?o\.?|tb[cd]|nil|none|aucune?|néant|neant|[-–—_?./\\…]+)$/i;
const AND_SO_ON = /^(?:etc\.{0,3}|…|\.{2,}|&c\.?)$/i;

/** `n/a`, `TBC`, `etc.`: words that stand where a name would. */
export function namesNothing(text: string): boolean {
  return NOTHING.test(text) || AND_SO_ON.test(text) || nothingIn(text) !== null;
}

export function isGenre(text: string): boolean {
  return GENRES.has(folded(text));
}

/** `jazz funk soul`: three genres and more with nothing between; `null` for anything else. */
export function genresIn(text: string): string[] | null {
  const words = text.split(' ');
  const areWords = words.length > 2 && /^[\p{L}\p{M} '’-]+$/u.test(text);
  return areWords && words.every(isGenre) ? words : null;
}

function wholeKey(text: string): string {
  return text
    .split(/\s*[&+/]\s*|\s+(?:and|et|und|n|'n'|’n’)\s+/i)
    .map(folded)
    .join('&');
}
