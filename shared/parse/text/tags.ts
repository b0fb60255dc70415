// Markup of pages in a cell: HTML, BBCode, what editors of websites wrap around it. Text stays, tags go.

const INLINE =
  'b|strong|i|em|u|s|strike|del|ins|mark|span|font|small|big|sup|sub|a|abbr|cite|code|q|label|o:p|time|tt|center|nobr|acronym|bdi|bdo|kbd|var|wbr|img|button|svg|path|picture|source';
const BLOCK =
  'p|br|hr|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|thead|tbody|tfoot|tr|td|th|caption|section|article|header|footer|main|aside|nav|figure|figcaption|form|fieldset|iframe|video|audio|object|embed|body|html|address|details|summary|noscript';
/** What stands between these is no text. */
const HIDDEN: readonly (readonly [from: RegExp, to: string])[] = [
  [/<script\b/gi, '</script>'],
  [/<style\b/gi, '</style>'],
  [/<!--/g, '-->'],
  [/<!doctype\b/gi, '>'],
  [/<\?xml\b/gi, '>'],
];
const TAG = new RegExp(
  `<(/?)(${INLINE}|${BLOCK})(?=[\\s/>])((?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}'){0,1000})>`,
  'gi',
);
const VOID = /^(?:br|hr|img|wbr|source|embed|path)$/i;
/** Writers leave these open. */
const OPEN_ENDED = /^(?:p|li|td|th|tr|dt|dd|o:p)$/i;
const IS_BLOCK = new RegExp(`^(?:${BLOCK})$`, 'i');
const BROKEN = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?$/i;
const BB_TAG = /\[(\/?)(b|i|u|s|url|img|color|size|center|quote|list|font|\*)(?:=[^\][]{0,300})?\]/gi;
/** Becomes a link of Markdown, which is read next. */
const BB_LINK = /\[url=([^\][\s]{1,2000})\]([^\][]{0,500})\[\/url\]/gi;
const SHORTCODE =
  /\[\/?(?:vc_|et_pb_|caption|gallery|embed|su_|fusion_|contact-form|elementor|shortcode|av_|ninja_|wpforms)[^\][]{0,500}\]/gi;

export interface WithoutTags {
  readonly text: string;
  /** The tags that went, each once. */
  readonly tags: readonly string[];
  /** Whether one that goes has no other half, so that it may be text. */
  readonly isDoubtful: boolean;
}

/** Without tags; `keepsLinks`: what a link leads to stands behind its words. */
export function withoutTags(typed: string, keepsLinks: boolean): WithoutTags {
  if (!/[<[]/.test(typed)) return { text: typed, tags: [], isDoubtful: false };
  const tags = new Set<string>();
  const open = new Map<string, number>();
  let href = '';
  let linkFrom = '';
  let text = withoutHidden(typed, (tag) => void tags.add(tag))
    .replace(/<!\[CDATA\[|\]\]>/g, (mark) => gone(mark, ''))
    .replace(TAG, (whole, slash: string, name: string, attributes: string, at: number, all: string) => {
      count(name, slash);
      if (/^a$/i.test(name)) {
        if (slash === '') {
          href = /href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1] ?? '';
          linkFrom = all.slice(at + whole.length, at + whole.length + 2000);
          return gone('<a>', '');
        }
        const to = href;
        href = '';
        const isShown = linkFrom
          .slice(0, linkFrom.search(/<\/a/i))
          .includes(to.replace(/^https?:\/\/|\/$/gi, ''));
        return gone('<a>', keepsLinks && /^https?:/i.test(to) && !isShown ? ` (${to})` : '');
      }
      if (/^img$/i.test(name))
        return gone(`<${name}>`, /\balt\s*=\s*"([^"]{1,200})"/i.exec(attributes)?.[1] ?? '');
      return gone(`<${slash}${name}>`, breakOf(name, slash));
    })
    .replace(BB_LINK, (_, to: string, words: string) => gone('[url]', `[${words}](${to})`))
    .replace(SHORTCODE, (whole) => gone(whole, ' '));
  const isPaired = /\[\/(?:b|i|u|s|url|img|color|size|center|quote|list|font)\]/i.test(text);
  if (isPaired)
    text = text.replace(BB_TAG, (whole, _, name: string) => gone(whole, name === '*' ? '\n- ' : ''));
  const isCut = tags.size > 0 && BROKEN.test(text);
  if (isCut) text = text.replace(BROKEN, (whole) => gone(whole, ''));
  if (tags.size === 0) return { text: typed, tags: [], isDoubtful: false };
  const isUneven = [...open].some(([name, depth]) => depth !== 0 && !OPEN_ENDED.test(name));
  return { text: tidy(text), tags: [...tags], isDoubtful: isUneven || isCut };

  function gone(tag: string, instead: string): string {
    tags.add(tag);
    return instead;
  }
  function count(name: string, slash: string): void {
    const key = name.toLowerCase();
    if (!VOID.test(key)) open.set(key, (open.get(key) ?? 0) + (slash === '' ? 1 : -1));
  }
}

function withoutHidden(typed: string, gone: (tag: string) => void): string {
  let text = typed;
  for (const [from, to] of HIDDEN) {
    let kept = '';
    let rest = 0;
    const lower = text.toLowerCase();
    for (let start = lower.search(from); start >= 0; ) {
      const end = lower.indexOf(to, start);
      if (end < 0) break;
      gone(`${text.slice(start, start + 12)}…`);
      kept += `${text.slice(rest, start)} `;
      rest = end + to.length;
      const next = lower.slice(rest).search(from);
      start = next < 0 ? -1 : rest + next;
    }
    text = kept + text.slice(rest);
  }
  return text;
}

function breakOf(name: string, slash: string): string {
  if (!IS_BLOCK.test(name)) return '';
  if (/^li$/i.test(name)) return slash === '' ? '\n- ' : '';
  if (/^(?:td|th)$/i.test(name)) return slash === '' ? '' : ' ';
  if (/^(?:p|h[1-6]|blockquote|table|ul|ol)$/i.test(name)) return '\n\n';
  return slash === '' || /^(?:div|tr)$/i.test(name) ? '\n' : '';
}

/** No white space at the ends of lines, one empty line at most. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]{2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+(?=\n- )/g, '')
    .trim();
}
