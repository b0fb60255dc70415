// Text of a cell as visitors should read it: without the markup, the entities and the wrong encoding of the program it
// was exported from. What is certain is done and noted; what is not is asked about; what is lost is named.

import { type Finding, finding } from '../../issues/issue.ts';
import { memoize, OF_CELLS } from '../../memoize.ts';
import { type Parsed, parsed, resolving } from '../parsed.ts';
import { reencoded } from './encoding.ts';
import { withoutEntities, withoutEscapes } from './entities.ts';
import { withoutMarkdown } from './markdown.ts';
import { withoutTags } from './tags.ts';

/** Without any of these a text is plain already. */
const SUSPECT = /[<&*_`~[\\%=#\ufffd]|[^\x00-\x7f]{2}|[ÂÃ](?=\s|$)|â€|\p{L}\?\p{Ll}/u;
/** In a text as long as that, nobody looks for one word. */
const LONGEST_ASKED = 5_000;
/** Markup in markup is read this often: `&amp;lt;p&amp;gt;`. */
const MOST_TIMES = 4;

/** Reads a text cell; `header` stands in the findings. In prose, links keep what they lead to, and headings go. */
export function plainText(text: string, header: string): Parsed<string> {
  return SUSPECT.test(text) ? readOnce(text, header) : parsed(text);
}

const readOnce = memoize((text: string, header: string): Parsed<string> => {
  const { value, findings, suggestions } = read(text, header);
  const resolves = resolving(
    text.length > LONGEST_ASKED ? [] : suggestions,
    (other) => read(other, header).findings,
  );
  return parsed(
    value,
    ...findings.map((each) =>
      each.code === 'text-lost' || each.code === 'text-markup-unclear'
        ? { ...each, suggestions: resolves }
        : each,
    ),
  );
}, OF_CELLS);

function read(text: string, header: string) {
  const findings: Finding[] = [];
  const encoded = reencoded(text);
  if (encoded !== text) findings.push(finding('text-encoding', { header, value: text, read: encoded }));
  const { value, marks, isDoubtful } = unmarked(encoded, header === 'Description');
  if (marks.length > 0) {
    const value = marks.slice(0, MOST_MARKS).join(' ');
    findings.push(finding(isDoubtful ? 'text-markup-unclear' : 'text-markup', { header, value }));
  }
  const lost = lostIn(value);
  if (lost) findings.push(finding('text-lost', { header, value: lost.part }));
  return { value, findings, suggestions: [...(isDoubtful ? [value] : []), ...(lost?.meant ?? [])] };
}

const MOST_MARKS = 6;

function unmarked(text: string, isProse: boolean) {
  const marks = new Set<string>();
  let value = text;
  let isDoubtful = false;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const before = value;
    const tags = withoutTags(value, isProse);
    for (const tag of tags.tags) marks.add(tag);
    isDoubtful ||= tags.isDoubtful;
    const whole = withoutEntities(withoutEscapes(tags.text));
    if (whole !== tags.text) for (const mark of escapesIn(tags.text)) marks.add(mark);
    const markdown = withoutMarkdown(whole, isProse);
    for (const mark of markdown.marks) marks.add(mark);
    value = markdown.text;
    if (value === before) break;
  }
  return { value, marks: [...marks], isDoubtful };
}

function escapesIn(text: string): string[] {
  const words = text.replace(/https?:\/\/\S+/gi, (address) => address.replace(/[%=\\]/g, ' '));
  return (
    words.match(/&#?\w{1,10};?|\\(?:u[\da-f]{4}|r\\n|[n,;'"/])|_x[\da-f]{4}_|(?:[%=][\da-f]{2}){1,6}/gi) ?? []
  ).filter((mark) => withoutEntities(withoutEscapes(`${mark} `)) !== `${mark} ` || /^[%=\\]/.test(mark));
}

/** Signs of a letter that nobody can bring back for certain: `Caf�`, `d?été`, `voilÃ `. */
function lostIn(text: string): { readonly part: string; readonly meant: readonly string[] } | null {
  if (text.includes('\ufffd')) return { part: wordAround(text, text.indexOf('\ufffd')), meant: [] };
  const half = /\p{Ll}Ã(?=\s|$)|\dÂ(?=\s)|(?:^|\s)Â(?=\s)|â€(?!\w)/u.exec(text);
  if (half) {
    const meant = text
      .replace(/(\p{Ll})Ã(?=\s|$)/gu, '$1à')
      .replace(/(^|\s|\d)Â(?=\s)/g, '$1')
      .replace(/â€(?!\w)/g, '”');
    return { part: wordAround(text, half.index + half[0].length - 1), meant: [meant] };
  }
  const asked = /(?:^|\s)[\p{L}’']*\p{L}\?\p{Ll}[\p{L}]*(?=$|[\s.,;:!])/u.exec(text.slice(0, 5_000));
  return asked ? { part: asked[0].trim(), meant: [] } : null;
}

function wordAround(text: string, at: number): string {
  const before = /\S{0,30}$/.exec(text.slice(0, at))![0];
  const after = /^\S{0,30}/.exec(text.slice(at))![0];
  return before + after;
}
