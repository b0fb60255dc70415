// Which currency a sign or a word means. What several countries write alike is the programme's, or is asked.

/** ISO 4217, as far as events are sold in it. */
const CODES: ReadonlySet<string> = new Set(
  `AED AMD AOA ARS AUD AZN BAM BDT BGN BHD BOB BRL BWP CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR ISK JMD JOD JPY KES KHR KRW KWD
  KZT LBP LKR MAD MDL MKD MMK MNT MOP MUR MXN MYR MZN NAD NGN NOK NPR NZD PEN PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SEK SGD THB TND TRY TWD TZS UAH UGX
  USD UYU VND XAF XOF XPF ZAR ZMW`.split(/\s+/),
);

/** Small units: no cents, and thousands for an evening are usual. */
const SMALL_UNITS: ReadonlySet<string> = new Set(
  'CLP COP HUF IDR ISK JPY KRW KZT NGN PYG RSD UGX VND XAF XOF XPF'.split(' '),
);
const NO_CENTS: ReadonlySet<string> = new Set('CLP ISK JPY KRW PYG UGX VND XAF XOF XPF'.split(' '));

interface Sign {
  /** How it is written, in small letters without accents. */
  readonly written: string;
  /** What it can mean, the likeliest first. */
  readonly means: readonly string[];
  /** Letters that are a currency beside a number only. */
  readonly besideNumbers?: true;
  /** The first meaning holds where the programme says nothing else. */
  readonly usually?: true;
}

const SIGNS: Readonly<Record<string, Sign>> = {
  us: { written: 'us ?\\$|\\$ ?us(?:d|a)?|usd\\$|us dollars?|dollars? us', means: ['USD'] },
  ca: { written: '(?:ca|can|c|cad)\\$|\\$ ?ca(?:n|d)?|dollars? canadiens?', means: ['CAD'] },
  au: { written: 'aud?\\$|a\\$|\\$ ?aud?', means: ['AUD'] },
  nz: { written: 'nzd?\\$|\\$ ?nzd?', means: ['NZD'] },
  sg: { written: 's\\$|sgd?\\$', means: ['SGD'] },
  hk: { written: 'hkd?\\$', means: ['HKD'] },
  br: { written: 'r\\$|reais', means: ['BRL'] },
  mx: { written: 'mx\\$', means: ['MXN'] },
  tw: { written: 'nt\\$', means: ['TWD'] },
  $: { written: '\\$|＄|dollars?|bucks', means: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'] },
  '€': { written: '€|euros?', means: ['EUR'] },
  e: { written: 'eur|e', means: ['EUR'], besideNumbers: true },
  '£': { written: '£|￡|pounds?(?: sterling)?|livres? sterling|quid', means: ['GBP', 'EGP'], usually: true },
  '¥': { written: '¥|￥', means: ['JPY', 'CNY'] },
  yen: { written: 'yens?', means: ['JPY'] },
  yuan: { written: 'yuan|rmb', means: ['CNY'] },
  '₹': { written: '₹', means: ['INR'] },
  rs: { written: 'rs|rupees|roupies', means: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'], besideNumbers: true },
  '₺': { written: '₺', means: ['TRY'] },
  tl: { written: 'tl', means: ['TRY'], besideNumbers: true },
  '₪': { written: '₪|shekels?', means: ['ILS'] },
  '₩': { written: '₩', means: ['KRW'] },
  '₫': { written: '₫', means: ['VND'] },
  '₱': { written: '₱', means: ['PHP'] },
  '₦': { written: '₦', means: ['NGN'] },
  '₾': { written: '₾', means: ['GEL'] },
  '₴': { written: '₴', means: ['UAH'] },
  '₽': { written: '₽', means: ['RUB'] },
  '฿': { written: '฿', means: ['THB'] },
  zl: { written: 'zl|zlotys?', means: ['PLN'], besideNumbers: true },
  kc: { written: 'kc', means: ['CZK'], besideNumbers: true },
  ft: { written: 'ft|forints?', means: ['HUF'], besideNumbers: true },
  lei: { written: 'lei', means: ['RON'], besideNumbers: true },
  kr: { written: 'kr|kronor|kroner|couronnes', means: ['SEK', 'NOK', 'DKK', 'ISK'], besideNumbers: true },
  fr: { written: 's?frs?|francs suisses|swiss francs', means: ['CHF'], besideNumbers: true },
  cfa: { written: 'f ?cfa|cfa|francs? cfa', means: ['XOF', 'XAF'], besideNumbers: true },
  f: { written: 'f|francs?', means: ['CHF', 'XOF', 'XAF', 'XPF'], besideNumbers: true },
  dh: { written: 'dhs?|dirhams?', means: ['MAD', 'AED'], besideNumbers: true },
  '₵': { written: '₵', means: ['GHS'] },
  '₡': { written: '₡', means: ['CRC'] },
  '₲': { written: '₲', means: ['PYG'] },
  '₸': { written: '₸', means: ['KZT'] },
  '₮': { written: '₮', means: ['MNT'] },
  '৳': { written: '৳', means: ['BDT'] },
  '₼': { written: '₼', means: ['AZN'] },
  '֏': { written: '֏', means: ['AMD'] },
  '៛': { written: '៛', means: ['KHR'] },
  rm: { written: 'rm', means: ['MYR'], besideNumbers: true },
};

const CODES_IN_SMALL = 'eur|usd|gbp|chf|cad|aud|nzd|nok|sek|dkk|pln|czk|huf|jpy|inr|ron|ils|sgd|hkd';
const NAMES = Object.keys(SIGNS);
const written = (wanted: (sign: Sign) => boolean) =>
  NAMES.filter((name) => wanted(SIGNS[name]!)).map((name) => [name, SIGNS[name]!.written] as const);
const ANYWHERE = written((sign) => !sign.besideNumbers);
const BESIDE = [['', CODES_IN_SMALL] as const, ...written((sign) => sign.besideNumbers === true)];
/** In the order of the table: what is longer stands there before what it ends in. */
const anyOf = (signs: readonly (readonly [string, string])[]) => signs.map(([, all]) => all).join('|');
const ANYWHERE_WRITTEN = new RegExp(`(?<![a-z])(?:${anyOf(ANYWHERE)})(?![a-z])`, 'g');
const SIGN_BEFORE = new RegExp(`(?<![a-z\\d'])(${anyOf(BESIDE)})\\.? ?(?=\\d)`, 'g');
const SIGN_AFTER = new RegExp(`(?<=\\d(?:[.,]-+)? ?)(${anyOf(BESIDE)})(?![a-z'-])\\.?`, 'g');
/** `dès€10`, `10€plein`: these signs mean one thing beside letters too; `$` is another dollar behind some. */
const AT_A_WORD = /(?<=[a-z])(?=[€£￡¥￥₹₺₪₩₫₱₦₾₴₽฿])|(?<=[€£￡¥￥₹₺₪₩₫₱₦₾₴₽฿])(?=[a-z])/g;
const nameOf = new Map<string, string>();

/** Marks codes in capitals (`EUR`, the programme's own too): to be done before capitals are gone. */
export function markCodes(text: string, programmes: string): string {
  if (!/[A-Z]{3}/.test(text)) return text;
  return text.replace(/(?<=\d(?:[.,]-+)? ?)[A-Z]{3}(?![A-Z]|os)|(?<![A-Z])[A-Z]{3}(?= ?\d)/g, (code) =>
    CODES.has(code) || code === programmes ? `{${code}}` : code,
  );
}

/** Marks every other sign and word for a currency, in small letters: `€10` → `{€}10`, `10 euros` → `10 {€}`. */
export function markSigns(read: string): string {
  const mark = (sign: string) => `{${signNamed(sign)}}`;
  return read
    .replace(AT_A_WORD, ' ')
    .replace(ANYWHERE_WRITTEN, mark)
    .replace(SIGN_BEFORE, (_, sign: string) => mark(sign))
    .replace(SIGN_AFTER, (_, sign: string) => mark(sign));
}

function signNamed(sign: string): string {
  let name = nameOf.get(sign);
  if (name === undefined) {
    const found = [...ANYWHERE, ...BESIDE].find(([, all]) => new RegExp(`^(?:${all})$`).test(sign));
    name = found![0] === '' ? sign : found![0];
    if (nameOf.size < 1_000) nameOf.set(sign, name);
  }
  return name;
}

/** What a marked sign can mean in this programme, the likeliest first: one meaning is certainty. */
export function meaningsOf(mark: string, programmes: string): readonly string[] {
  const sign = SIGNS[mark];
  if (!sign) return [mark.toUpperCase()];
  if (sign.means.includes(programmes)) return [programmes];
  return sign.usually ? sign.means.slice(0, 1) : sign.means;
}

/** Whether amounts have no cents: then `1,200` can only be thousands. */
export function hasNoCents(currency: string): boolean {
  return NO_CENTS.has(currency);
}

/** Above this an amount is a slip, a year, a telephone number. */
export function highestIn(currency: string): number {
  return SMALL_UNITS.has(currency) ? 50_000_000 : 9_999.99;
}
