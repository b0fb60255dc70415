// Mail addresses, phone numbers, passwords and private addresses that stand in text, with their places.

import { isWebAddress } from '../link/address.ts';
import { judged } from '../link/judge.ts';
import { bareAddress } from '../link/word.ts';

export interface Contact {
  readonly kind: 'mail' | 'phone' | 'secret' | 'address';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MAIL =
  /(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s?(?:@|\(at\)|\[at\]|\{at\}|\s(?:AT|at)\s(?=[\p{L}\p{N}-]{1,63}\s?(?:\(dot\)|\[dot\]|dot\s)))\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?\(dot\)\s?|\s?\[dot\]\s?|\sdot\s)[\p{L}\p{N}-]{1,63}){1,4}/gu;
const WEB = /(?:https?:\/\/|www\.)[^\s<>]{3,2000}/gi;
/** What stands before a secret: the words for it, then `:` or `=` or a space before something with a digit. */
const SECRET_WORDS: readonly string[] = [
  'meeting ?id',
  'pass ?codes?',
  'pass ?words?',
  'pass ?phrases?',
  'passwd',
  'pwd',
  'mots? de passe',
  'mdp',
  "codes? (?:d[’' ]acc[eè]s|secret|(?:de la )?porte|d[’']entr[ée]e|portail|wi-?fi|pin)",
  'digicode',
  'code pin',
  'pin(?: ?code)?',
  '(?:access|entry|door|gate|key ?pad|key ?box|lock ?box|alarm|security|backstage|host|wi-?fi) (?:code|key|password|pin)',
  'host key',
  'kennwort',
  'passwort',
  'zugangscode',
  'kenncode',
  't[üu]rcode',
  'torcode',
  'wlan(?:-?(?:passwort|schl[üu]ssel|code))?',
  'meeting-?id',
  'contrase[ñn]a',
  'clave(?: de acceso| wifi)?',
  'c[óo]digo (?:de acceso|de la puerta|secreto)',
  "parola d[’']ordine",
  "codice (?:d[’']accesso|di accesso|segreto|porta)",
  'wachtwoord',
  'toegangscode',
  'deurcode',
  'senha',
  'palavra-passe',
  'c[óo]digo de acesso',
  'l[öo]senord',
  'portkod',
  'kodeord',
  'adgangskode',
  'has[łl]o',
  'heslo',
  'salasana',
  'api ?key',
  'id de r[ée]union',
  'kenn?ung',
];
const SECRET = new RegExp(`(?:${SECRET_WORDS.join('|')})\\b`, 'giu');
/** Quick to see: without any of these there is no secret. */
const SECRET_HINT =
  /pass|code|c[óo]di|pin\b|mdp|pwd|kenn|wlan|contras|clave|senha|parola|wachtwoord|l[öo]sen|portkod|kodeord|has[łl]o|heslo|salasana|api ?key|host key|[kd]ey|meeting|r[ée]union|palavra|secret/i;
const VALUE =
  /^(?:\s(?:is|est|ist|es|[èe]|do|du|de|for|pour|zoom|wi-?fi)){0,2}\s?[:=：#n°.]{0,2}\s?["“«'(]?(\d[\d -]{2,14}\d(?![\p{L}\d])|[^\s"”»',;()-][^\s"”»',;()]{1,40})/iu;
const PHONE = /(?:tel:)?\(?(?:\+|00)?\(?\d(?:[ .\u00a0\u202f()/-]{0,2}\d){6,14}(?!\d)/g;

/** In order of their places; none within another. */
export function contactsIn(text: string): Contact[] {
  const found: Contact[] = [];
  const add = (kind: Contact['kind'], start: number, part: string) => {
    const end = start + part.length;
    if (found.every((each) => end <= each.start || start >= each.end))
      found.push({ kind, text: part, start, end });
  };
  const taken: [number, number][] = [];
  for (const [start, typed] of matches(WEB, text)) {
    const address = bareAddress(typed);
    taken.push([start, start + address.length]);
    const full = /^www\./i.test(address) ? `https://${address}` : address;
    const hasUser = /^https?:\/\/[^/?#\s]{1,200}@/i.test(full);
    const verdict = isWebAddress(full) ? judged(full).verdict : 'good';
    if (hasUser || verdict === 'secret' || verdict === 'private') add('address', start, address);
  }
  const isInAddress = (at: number) => taken.some(([start, end]) => at >= start && at < end);
  if (/@|[([{]at[)\]}]|\bdot\b/i.test(text)) {
    for (const [start, part] of matches(MAIL, text)) if (!isInAddress(start)) add('mail', start, part);
  }
  const isSecretNear = SECRET_HINT.test(text);
  for (const [start, words] of isSecretNear ? matches(SECRET, text) : []) {
    const [whole, value] = VALUE.exec(text.slice(start + words.length, start + words.length + 90)) ?? [];
    // `Password required` says none; `PIN: abcd` and `passcode 4711` do.
    const isGiven =
      value !== undefined &&
      (/\d/.test(value) || /^[^\p{L}]*[:=]/u.test(whole!.replace(/^(?:\s\p{L}+)*/u, '')));
    if (isGiven && !isInAddress(start) && isSecretValue(value)) {
      add('secret', start, text.slice(start, start + words.length + whole!.replace(/[.!?]$/, '').length));
    }
  }
  for (const [from, typed] of matches(PHONE, text)) {
    const isOpen = typed[0] === '(' && !typed.includes(')');
    const [start, part] = isOpen ? [from + 1, typed.slice(1)] : [from, typed];
    const before = text[start - 1] ?? '';
    if (!isInAddress(start) && !/[\p{L}\p{N}€$£,.:/-]/u.test(before) && isPhone(part, text, start))
      add('phone', start, part);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** `Password: on request`, `Mot de passe : à la billetterie`. */
function isSecretValue(value: string): boolean {
  return !/^(?:on|at|upon|by|via|sent|given|will|see|to|ask|required|needed|optional|none|tbc|à|sur|par|envoyé|demander|voir|obligatoire|auf|wird|bei|siehe|erforderlich|en|se|su|verrà|op|bij|na|por|será|no|not|https?:.*)$/i.test(
    value,
  );
}

const TELEPHONE =
  /(?:tel|telephone|téléphone|tél|phone|mobile|mob|portable|cell|cellulare|handy|telefon|teléfono|telefono|telefone|telefoon|móvil|movil|gsm|whatsapp|sms|call|text|appeler|appelez|anrufen|llamar|chiamare|bellen|ring|fax|contact|puh|tlf)\s?[.:°]?\s?$/iu;

/** Dates, prices, times and numbers of things are none. */
function isPhone(part: string, text: string, start: number): boolean {
  const digits = part.replace(/\D/g, '').length;
  const after = text.slice(start + part.length, start + part.length + 12);
  if (/^\s?(?:€|£|\$|%|eur|usd|gbp|chf|km|m²|kg|h\b|:\d)/i.test(after)) return false;
  if (/^tel:/i.test(part) || TELEPHONE.test(text.slice(Math.max(0, start - 20), start))) return digits >= 6;
  const bare = part.replace(/^\(/, '');
  if (/^(?:\+|00[1-9])/.test(bare)) return digits >= 8;
  const isDate = /(?:^|[^\d./-])\d{1,4}[./-]\d{1,2}[./-](?:\d{4}|\d{1,2})(?![./-]?\d)/.test(part);
  const isTimes = /^\d{1,2}\.\d{2}\s?-\s?\d{1,2}\.\d{2}/.test(part);
  const isDays = /^(?:\d{1,2}[ /]){2,}\d{1,2}$/.test(part) && /^\s?\p{L}{3}/u.test(after) && isRising(part);
  if (isDate || isTimes || isDays || (part.match(/\//g) ?? []).length > 1) return false;
  if (/^\(?0[1-9]/.test(part)) return digits >= 9 && digits <= 13;
  if (/^\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/.test(part)) return true;
  return /^[679]\d{2}[ .-]?(?:\d{3}[ .-]?\d{3}|\d{2}[ .-]\d{2}[ .-]\d{2})$/.test(part);
}

function isRising(part: string): boolean {
  const numbers = part.split(/[ /]/).map(Number);
  return numbers.every((each, index) => each <= 31 && (index === 0 || each > numbers[index - 1]!));
}

function matches(pattern: RegExp, text: string): (readonly [start: number, part: string])[] {
  const found: (readonly [number, string])[] = [];
  const each = new RegExp(pattern);
  for (let match = each.exec(text); match !== null; match = each.exec(text))
    found.push([match.index, match[0]]);
  return found;
}
