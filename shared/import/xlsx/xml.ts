// Walks through the XML of a workbook's parts, tag by tag, in one pass. It knows what spreadsheets write: no document
// types, no entities of their own.

export interface XmlHandler {
  /** A tag opens; its name is without prefix, and its attributes are as written there. */
  open?(name: string, attribute: (name: string) => string | null): void;
  /** A tag closes, with the text that stood right inside it. */
  close?(name: string, text: string): void;
}

/** Calls the handler for each tag; throws a `SyntaxError` where the text is no whole XML of that kind. */
export function walkXml(xml: string, { open, close }: XmlHandler): void {
  const names: string[] = [];
  const texts: string[] = [];
  const add = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at) add(plain(xml.slice(at, tag)));
    const [ends, isText] = endOf(xml, tag);
    at = ends === '>' ? endOfTag(xml, tag) : xml.indexOf(ends, tag + 2);
    if (at < 0) throw new SyntaxError('A tag is not closed.');
    at += ends.length;
    if (isText) add(xml.slice(tag + CDATA.length, at - ends.length));
    if (ends !== '>') continue;
    if (xml[tag + 1] === '!') throw new SyntaxError('Document types are not read.');
    if (xml[tag + 1] === '/') {
      const name = names.pop();
      if (name === undefined || name !== xml.slice(tag + 2, at - 1).trimEnd()) {
        throw new SyntaxError('Tags do not match.');
      }
      close?.(local(name), texts.pop()!);
      continue;
    }
    const isAlone = xml[at - 2] === '/';
    const inside = xml.slice(tag + 1, at - (isAlone ? 2 : 1));
    const gap = inside.search(/\s/);
    const name = gap < 0 ? inside : inside.slice(0, gap);
    open?.(local(name), (wanted) => attributeIn(inside, wanted));
    if (isAlone) close?.(local(name), '');
    else {
      names.push(name);
      texts.push('');
    }
  }
  if (names.length > 0) throw new SyntaxError('The text ends too early.');
}

const CDATA = '<![CDATA[';

function endOf(xml: string, tag: number): [ends: string, isText: boolean] {
  if (xml.startsWith('<?', tag)) return ['?>', false];
  if (xml.startsWith('<!--', tag)) return ['-->', false];
  return xml.startsWith(CDATA, tag) ? [']]>', true] : ['>', false];
}

/** A tag may hold the sign that closes it inside quotes. */
function endOfTag(xml: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < xml.length; at++) {
    const letter = xml[at]!;
    if (quote === '' && letter === '>') return at;
    if (quote === '' ? letter === '"' || letter === "'" : letter === quote)
      quote = quote === '' ? letter : '';
  }
  return -1;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeIn(inside: string, wanted: string): string | null {
  let at = inside.indexOf(`${wanted}=`);
  while (at > 0 && !/\s/.test(inside[at - 1]!)) at = inside.indexOf(`${wanted}=`, at + 1);
  if (at <= 0) return null;
  const from = at + wanted.length + 2;
  const end = inside.indexOf(inside[from - 1]!, from);
  return end < 0 ? null : plain(inside.slice(from, end));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
