// Leaves out of public text what is somebody's own. The rule: passwords, codes and private addresses never go public; a
// mail address or phone number only does where the words beside it, or its name (box-office@), offer it to the public:
// most of those are the point of the line, and whoever gave a private one can still say so. What goes public is noted.

import { type Finding, finding } from '../../issues/issue.ts';
import { memoize, OF_CELLS } from '../../memoize.ts';
import { type Parsed, parsed, resolving } from '../parsed.ts';
import { type Contact, contactsIn } from './contacts.ts';

/** Without any of these nothing is private. */
const SUSPECT =
  /@|[[({ ]at[\])} ]|:\/\/|www\.|\d[\d .()/\u00a0\u202f-]{4,}\d|pass|code|c[óo]d|pin\b|mdp|pwd|kenn|wlan|wi-?fi|contras|clave|senha|parola|wachtwoord|l[öo]sen|has[łl]o|heslo|salasana|api ?key|meeting|r[ée]union|palavra/i;

/** The text without what is private in it; `header` stands in the findings. */
export function publicText(text: string, header: string): Parsed<string> {
  return SUSPECT.test(text) ? readOnce(text, header) : parsed(text);
}

const readOnce = memoize((text: string, header: string): Parsed<string> => {
  const { value, findings } = read(text, header);
  const ways = text.length > LONGEST_ASKED ? [] : [value, offered(text)];
  const suggestions = findings.length === 0 ? [] : resolving(ways, (other) => read(other, header).findings);
  return parsed(value, ...findings.map((each) => ({ ...each, suggestions })));
}, OF_CELLS);

/** The mail addresses and phone numbers that a text, read by `publicText`, shows to visitors. */
export function publicContacts(text: string): readonly string[] {
  return SUSPECT.test(text) ? contactsOnce(text) : NONE;
}

const NONE: readonly string[] = [];
const contactsOnce = memoize(
  (text: string): readonly string[] => contactsIn(text).map((contact) => contact.text),
  OF_CELLS,
);

/** In a text as long as that, nobody looks for one word. */
const LONGEST_ASKED = 5_000;

const CODES = {
  mail: 'text-mail',
  phone: 'text-phone',
  secret: 'text-secret',
  address: 'text-address',
} as const;

function read(
  text: string,
  header: string,
): { readonly value: string; readonly findings: readonly Finding[] } {
  const own = contactsIn(text).filter((contact) => !isOffered(contact, text));
  const findings = own.map(({ kind, text: value }) => {
    const shown = kind === 'secret' || kind === 'address' ? hidden(value) : value;
    return finding(CODES[kind], { value: shown, header });
  });
  return { value: without(text, own), findings };
}

/** Nobody should read a password in a list of Issues. */
function hidden(text: string): string {
  return text.length <= 12 ? `${text.slice(0, 4)}…` : `${text.slice(0, 12)}…`;
}

/** Names of mail boxes that nobody has for himself. */
const ROLE =
  /^(?:mailto:)?(?:info|infos|contact|contacts|contacto|contatti|kontakt|hello|hallo|hola|bonjour|ciao|office|welcome|accueil|booking|bookings|reservation|reservations|reservas|reservierung|reserveren|prenotazioni|ticket|tickets|ticketing|karten|kasse|box-?office|boxoffice|billetterie|billets|biglietteria|entradas|taquilla|bilheteira|press|presse|prensa|stampa|events?|programme?|festival|theatre|theater|teatro|museum|musee|museo|access|accessibility|accessibilite|visit|visits|visites|public|mediation|team|admin|mail|post|enquir(?:y|ies)|support|rsvp|anmeldung|inscri(?:ption|ptions|pciones)|iscrizioni|kassa|bokning|biljetter|rezerwacje|sekretariat|secretariat|service|shop|verein|kultur|culture)(?:[._+-][\p{L}\p{N}._-]*)?\s?(?:@|\(at\)|\[at\]|\{at\})/iu;
/** Words that offer a contact to everybody. */
const OFFERS =
  /book|reserv|réserv|rése?a\b|\bresa\b|ticket|box.?office|billet|biglie|info|rensei|r\.?s\.?v\.?p|regist|sign.?up|inscri|iscri|anmeld|karten|\bvvk\b|vorverkauf|kasse|entrada|taquilla|prenota|consult|bilhete|kaart|aanmeld|inschrij|boka|bokning|billett?er|enquir|inquir|access requ|accessib|standard|accueil|reception|empfang|service|hotline|tilmeld|zapis|rezerw|bilet|varau|objedn/iu;
/** Words that keep one back. */
const OWN =
  /privat|privé|personal|personnel|persönlich|intern\b|internal|interne|staff|not for publ|do not publ|don.?t publ|ne pas (?:publier|diffuser)|non diffus|nicht (?:veröff|weiter)|no publicar|non pubblicare|niet publ|confidential|confidentiel|vertraulich|urgence|emergenc|organi[sz]er only|backstage|domicile|\bhome\b|cell of|production|régie|technician/iu;
const NEAR_BEFORE = 70;
const NEAR_AFTER = 40;

function isOffered({ kind, text: part, start, end }: Contact, text: string): boolean {
  if (kind === 'secret' || kind === 'address') return false;
  const before = lineEnd(text.slice(Math.max(0, start - NEAR_BEFORE), start));
  const after = lineStart(text.slice(end, end + NEAR_AFTER));
  if (OWN.test(before) || OWN.test(after)) return false;
  return (kind === 'mail' && ROLE.test(part)) || OFFERS.test(before) || OFFERS.test(after);
}

/** Only its own sentence is about it; `Tel.` ends none. */
const lineEnd = (text: string) =>
  text.slice(Math.max(text.lastIndexOf('\n'), text.search(/[!?](?=[^!?]*$)/)) + 1);
const lineStart = (text: string) => text.split(/\n|[.!?](?=\s)/, 1)[0]!;

/** Without parts, and without what only led to them: `(Tel. 01 …)`, `– call Ana on …`. */
function without(text: string, parts: readonly Contact[]): string {
  if (parts.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const { start, end } of parts) {
    const before = text.slice(from, start);
    rest += before.slice(0, -NEAR_BEFORE) + before.slice(-NEAR_BEFORE).replace(LEAD, '');
    from = end;
  }
  rest += text.slice(from);
  const plain = rest
    .replace(/[([{][ ,;.:/–—|-]{0,6}[)\]}]/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.;!?)\n])/g, '');
  let [start, end] = [0, plain.length];
  while (start < end && LOOSE.test(plain[start]!)) start += 1;
  while (end > start && LOOSE.test(plain[end - 1]!)) end -= 1;
  return plain.slice(start, end);
}

const LOOSE = /[\s,;:/–—|<>-]/;
const LEAD =
  /(?:\s?(?:\b(?:e-?mail|mail|courriel|tel|tél|telephone|téléphone|telefon|phone|mobile|mob|portable|call|whatsapp|sms|text|contact|join|zoom|link)\b)[.:]?\s*(?:on|at|au|à|par)?\s*)$/iu;

/** The same with the word that offers it, where there is one contact and no word: for whoever means it so. */
function offered(text: string): string {
  const contacts = contactsIn(text);
  const [only] = contacts;
  if (only === undefined || contacts.length > 1 || (only.kind !== 'mail' && only.kind !== 'phone')) return '';
  const before = text.slice(0, only.start);
  const at = Math.max(0, before.length - NEAR_BEFORE);
  const lead = LEAD.exec(before.slice(at));
  const cut = lead ? at + lead.index + (/^\s/.test(lead[0]) ? 1 : 0) : before.length;
  return `${text.slice(0, cut)}Info: ${text.slice(cut)}`;
}
