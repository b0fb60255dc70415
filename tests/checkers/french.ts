// Judges whether a sentence is French: English words in it, and blanks that would let a line break before a
// sign. Names that people know by their English ones (tabs, headers, statuses) are no English words here.

const NAMES =
  /Published placements|Published|Events|Event Key|Occurrences|Settings|Check|Status|Programme name|draft|Bandstand|HOOK_KEYS?|WORKER_URL|id:secret/g;

const ENGLISH =
  /(?<![\p{L}’])(the|row|rows|column|columns|tab|publish|publishing|published|error|errors|warning|warnings|event|events|cannot|nothing|somebody|again|worker|would|was|were|is|are|be|not|and|with|this|that|there|here|delivered|setting|settings|changed|already|everything|passed|failed|key|header|address|selected|retry|reading|of|or|to|in|it)(?![\p{L}’])/giu;

/** The English words of a sentence; none in a French one. */
export function englishIn(sentence: string): string[] {
  return sentence.replace(NAMES, '').match(ENGLISH) ?? [];
}

/** The places where a line could break before a sign that belongs to the word. */
export function looseSignsIn(sentence: string): string[] {
  return sentence.match(/\S* [:;!?»]|« \S*/g) ?? [];
}
