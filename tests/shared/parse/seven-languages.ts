// Cells of prices and ages in seven languages, drawn together with what they mean.

export type Draw = (limit: number) => number;
export interface Meaning {
  readonly kind: 'free' | 'free-option' | 'paid';
  readonly min: number | null;
  readonly max: number | null;
}

interface Language {
  readonly free: readonly string[];
  readonly donation: readonly string[];
  readonly from: readonly string[];
  readonly upTo: readonly string[];
  /** `A` and `B` are the amounts, in rising order. */
  readonly range: readonly string[];
  readonly two: readonly string[];
  readonly freeUntil: readonly string[];
  readonly freeForSome: readonly string[];
  /** `N` and `M` are years. */
  readonly least: readonly string[];
  readonly most: readonly string[];
  readonly span: readonly string[];
  readonly all: readonly string[];
}

const split = (text: string) => text.split('; ');

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    free: split('Free; Free entry; free admission'),
    donation: split('Pay what you can; donation'),
    from: split('from A; A+; minimum A'),
    upTo: split('up to A; max A'),
    range: split('A–B; A to B; between A and B; from A to B'),
    two: split('presale A / door B; children A, adults B; concessions A, full price B'),
    freeUntil: split('Free before H:00, then B; free until H:00, B after'),
    freeForSome: split('free for members, others B; members free, B otherwise'),
    least: split('N+; from N; over N; N and over; ages N+; N years and up'),
    most: split('under N; up to N years'),
    span: split('N–M; N to M years; ages N-M'),
    all: split('All ages; everyone'),
  },
  fr: {
    free: split('Gratuit; Entrée libre; entrée gratuite'),
    donation: split('Prix libre; au chapeau'),
    from: split('à partir de A; dès A; A minimum'),
    upTo: split('jusqu’à A; max A'),
    range: split('A–B; de A à B; entre A et B'),
    two: split('prévente A / sur place B; enfants A, adultes B; réduit A, plein B'),
    freeUntil: split('Gratuit avant Hh, puis B; gratuit jusqu’à Hh, B après'),
    freeForSome: split('gratuit pour les adhérents, B sinon'),
    least: split('N+; dès N ans; à partir de N ans; N ans et plus'),
    most: split('moins de N ans; jusqu’à N ans'),
    span: split('N–M ans; de N à M ans; entre N et M ans'),
    all: split('Tout public; tous publics'),
  },
  de: {
    free: split('Eintritt frei; frei; kostenlos; freier Eintritt; Der Eintritt ist frei'),
    donation: split('auf Spendenbasis; Hutkonzert; Spende erbeten'),
    from: split('ab A; Tickets ab A; mindestens A; Eintritt: ab A'),
    upTo: split('bis zu A; maximal A; bis A'),
    range: split('A bis B; A–B; von A bis B; zwischen A und B'),
    two: split(
      'VVK A / AK B; Vorverkauf A, Abendkasse B; Kinder A, Erwachsene B; ermäßigt A / normal B; B, erm. A',
    ),
    freeUntil: split('Frei bis H Uhr, danach B; frei vor H:00 Uhr, danach B'),
    freeForSome: split('Mitglieder frei, sonst B; frei für Kinder, Erwachsene B'),
    least: split(
      'ab N; ab N Jahren; N Jahre; ab N J.; mindestens N Jahre; FSK N; Mindestalter N; über N; Ü N',
    ),
    most: split('bis N Jahre; unter N; unter N Jahren; U N'),
    span: split('N bis M Jahre; N–M Jahre; von N bis M Jahren; zwischen N und M Jahren'),
    all: split('alle Altersgruppen; für alle; für jedes Alter'),
  },
  es: {
    free: split('Entrada libre; gratis; Entrada gratuita; acceso libre; entrada libre hasta completar aforo'),
    donation: split('taquilla inversa; donativo; aportación voluntaria'),
    from: split('desde A; a partir de A; mínimo A; entradas desde A'),
    upTo: split('hasta A; máximo A'),
    range: split('de A a B; A–B; entre A y B; desde A hasta B'),
    two: split(
      'anticipada A / taquilla B; niños A, adultos B; reducida A, general B; A anticipada, B en taquilla',
    ),
    freeUntil: split('Gratis hasta las H:00, después B; gratis antes de las Hh, luego B'),
    freeForSome: split('socios gratis, el resto B; gratis para niños, adultos B'),
    least: split('a partir de N años; desde N años; mayores de N; mayores de N años; +N; edad mínima N años'),
    most: split('menores de N años; hasta N años'),
    span: split('de N a M años; N–M años; entre N y M años'),
    all: split('todos los públicos; para todos los públicos; todas las edades'),
  },
  it: {
    free: split('Ingresso libero; ingresso gratuito; gratis; entrata libera'),
    donation: split('offerta libera; ingresso a offerta libera; contributo libero'),
    from: split('da A; a partire da A; minimo A; biglietti da A'),
    upTo: split('fino a A; massimo A'),
    range: split('da A a B; A–B; tra A e B'),
    two: split('prevendita A / alla cassa B; bambini A, adulti B; ridotto A, intero B; intero B ridotto A'),
    freeUntil: split('gratuito fino alle H, dopo B; gratis prima delle H:00, dopo B'),
    freeForSome: split('soci gratis, altrimenti B; gratuito per i bambini, adulti B'),
    least: split('dai N anni; da N anni; a partire dai N anni; N anni; vietato ai minori di N anni; VM N'),
    most: split('fino a N anni; minori di N anni; sotto i N anni'),
    span: split('da N a M anni; dai N ai M anni; N–M anni; tra i N e i M anni'),
    all: split('per tutti; tutte le età; per tutte le età'),
  },
  nl: {
    free: split('gratis toegang; gratis; toegang vrij; vrije toegang; gratis entree'),
    donation: split('vrije bijdrage; vrijwillige bijdrage'),
    from: split('vanaf A; minimaal A; kaarten vanaf A'),
    upTo: split('tot A; maximaal A'),
    range: split('A tot B; A–B; tussen A en B; van A tot B'),
    two: split(
      'voorverkoop A / kassa B; kinderen A, volwassenen B; met korting A, normaal B; VVK A / aan de deur B',
    ),
    freeUntil: split('gratis tot H uur, daarna B; gratis voor H uur, daarna B'),
    freeForSome: split('leden gratis, anders B; gratis voor kinderen, volwassenen B'),
    least: split('vanaf N jaar; vanaf N; N jaar; N+; minimaal N jaar; minimumleeftijd N'),
    most: split('tot N jaar; onder N jaar; jonger dan N'),
    span: split('N tot M jaar; N–M jaar; van N tot M jaar; tussen N en M jaar'),
    all: split('alle leeftijden; voor alle leeftijden; voor iedereen'),
  },
  pt: {
    free: split('Entrada livre; entrada gratuita; gratuito; entrada franca; acesso livre'),
    donation: split('donativo livre; contribuição voluntária'),
    from: split('a partir de A; desde A; mínimo A; bilhetes desde A'),
    upTo: split('até A; máximo A'),
    range: split('de A a B; A–B; entre A e B; de A até B'),
    two: split('antecipado A / na porta B; crianças A, adultos B; reduzido A, normal B; meia A, inteira B'),
    freeUntil: split('gratuito até às Hh, depois B; grátis antes das Hh, depois B'),
    freeForSome: split('sócios grátis, restantes B; grátis para crianças, adultos B'),
    least: split('a partir de N anos; a partir dos N anos; maiores de N; M/N; +N; idade mínima N anos'),
    most: split('até N anos; menores de N anos'),
    span: split('de N a M anos; N–M anos; entre N e M anos; dos N aos M anos'),
    all: split('todas as idades; para todas as idades; para todos'),
  },
};

const pick = <Item>(draw: Draw, items: readonly Item[]): Item => items[draw(items.length)]!;
const STYLES: readonly ((amount: number) => string)[] = [
  (amount) => `${amount} €`,
  (amount) => `€${amount}`,
  (amount) => `${amount}€`,
  (amount) => `${amount},50 €`,
  (amount) => `€ ${amount},-`,
  (amount) => `${amount} EUR`,
  (amount) => `${amount} euro`,
];
const HALVES = 3;

/** A price cell of a language, in euros, and what it means. */
export function drawPrice(draw: Draw, language: Language): { cell: string; means: Meaning } {
  const low = 2 + draw(20);
  const high = low + 1 + draw(25);
  const style = draw(STYLES.length);
  const [a, b] = [low, high].map((amount) => (style === HALVES ? amount + 0.5 : amount)) as [number, number];
  const fill = (template: string) =>
    template
      .replace('A', '\u0001')
      .replace(/B(?![a-z])/, '\u0002')
      .replace(/(?<=^| )H(?=[ :h,])|(?<= )H$/, String(20 + draw(4)))
      .replace('\u0001', STYLES[style]!(low))
      .replace('\u0002', STYLES[style]!(high));
  const kinds: readonly [keyof Language, Meaning][] = [
    ['free', { kind: 'free', min: 0, max: 0 }],
    ['donation', { kind: 'free-option', min: 0, max: null }],
    ['from', { kind: 'paid', min: a, max: null }],
    ['upTo', { kind: 'paid', min: null, max: a }],
    ['range', { kind: 'paid', min: a, max: b }],
    ['two', { kind: 'paid', min: a, max: b }],
    ['freeUntil', { kind: 'free-option', min: 0, max: b }],
    ['freeForSome', { kind: 'free-option', min: 0, max: b }],
  ];
  const [kind, means] = pick(draw, kinds);
  const template = pick(draw, language[kind]);
  return { cell: kind === 'free' || kind === 'donation' ? template : withAmounts(template, fill), means };
}

/** `A` and `B` stand alone; `AK` and `Abendkasse` are words. */
function withAmounts(template: string, fill: (template: string) => string): string {
  const hidden = template.replace(/[ABH](?=[A-Za-zÀ-ÿ])(?!h(?:$|[, ]))/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + 0xe000),
  );
  return fill(hidden).replace(/[\ue041-\ue048]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xe000),
  );
}

/** An age cell of a language, and its minimum. */
export function drawAge(draw: Draw, language: Language): { cell: string; min: number | null } {
  const low = 3 + draw(15);
  const high = low + 1 + draw(8);
  const kinds: readonly [keyof Language, number | null][] = [
    ['least', low],
    ['most', null],
    ['span', low],
    ['all', 0],
  ];
  const [kind, min] = pick(draw, kinds);
  const cell = pick(draw, language[kind])
    .replace(
      /(?<![A-Za-z])N(?![A-Za-z])/,
      String(low)
        .padStart(language === LANGUAGES.de ? 2 : 1, ' ')
        .trim(),
    )
    .replace(/(?<![A-Za-z])M(?![A-Za-z/])/, String(high));
  return { cell, min };
}
