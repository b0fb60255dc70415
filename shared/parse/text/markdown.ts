// The marks of Markdown around words: emphasis, headings, code, links. Words stay; a `*` that belongs to a price, and a
// line that begins with a dash, stay too.

const LINK =
  /!?\[([^\][\n]{0,300})\]\(\s{0,3}<?((?:https?:\/\/|mailto:|tel:|www\.|\/)[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\s{0,3}\)/gi;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/gi;
/** Longer marks first. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(^|[^\w*\\])\*{3}(?=[^\s*])([^*\n]{1,500})(?<=[^\s*])\*{3}(?![\w*])/g, '***'],
  [/(^|[^\w*\\])\*\*(?=[^\s*])([^*\n]{1,500})(?<=[^\s*])\*\*(?![\w*])/g, '**'],
  [/(^|[^\w_\\])__(?=[^\s_])([^_\n]{1,500})(?<=[^\s_])__(?![\w_])/g, '__'],
  [/(^|[^\w~\\])~~(?=[^\s~])([^~\n]{1,500})(?<=[^\s~])~~(?![\w~])/g, '~~'],
  [/(^|[\s("'«“*_])\*(?=[^\s*])([^*\n]{1,300})(?<=[^\s*])\*(?=$|[\s.,;:!?)"'»”_])/g, '*'],
  [/(^|[\s("'«“*])_(?=[^\s_])([^_\n]{1,300})(?<=[^\s_])_(?=$|[\s.,;:!?)"'»”*])/g, '_'],
  [/(^|[^\w`\\])`(?=[^\s`])([^`\n]{1,300})(?<=[^\s`])`(?![\w`])/g, '`'],
];
const HEADING = /^#{1,6}\s+(?=\S)(.{1,500}?)(?:\s#{1,6})?$/gm;

export interface WithoutMarks {
  readonly text: string;
  readonly marks: readonly string[];
}

/** `isProse`: headings of lines go, and what a link leads to stands behind its words. */
export function withoutMarkdown(typed: string, isProse: boolean): WithoutMarks {
  if (!/[*_`~#[<]/.test(typed)) return { text: typed, marks: [] };
  const marks = new Set<string>();
  const gone = (mark: string, instead: string) => {
    marks.add(mark);
    return instead;
  };
  let text = typed
    .replace(LINK, (_, words: string, to: string) => {
      const isShown = words === '' || to.includes(words) || !isProse;
      return gone(
        '[](…)',
        words === ''
          ? isProse
            ? to
            : ''
          : isShown && !to.includes(words)
            ? words
            : isProse
              ? `${words} (${to})`
              : words,
      );
    })
    .replace(AUTOLINK, (_, to: string) => gone('<…>', to));
  if (isProse) text = text.replace(HEADING, (_, words: string) => gone('#', words));
  for (const [pair, mark] of PAIRS) {
    text = text.replace(pair, (_, before: string, words: string) => gone(mark, `${before}${words}`));
  }
  return { text: text.replace(/\\([*_~`#[\]])/g, (_, mark: string) => gone('\\', mark)), marks: [...marks] };
}
