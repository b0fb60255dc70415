// Which words of a text were taken out and which put in: the longest common run of words stays.

export interface Part {
  readonly text: string;
  readonly kind: 'same' | 'out' | 'in';
}

/** Beyond this many words on one side both texts are shown whole: the table would grow with their product. */
const MOST_WORDS = 300;

export function changedWords(before: string, after: string): Part[] {
  const [out, inn] = [wordsOf(before), wordsOf(after)];
  if (out.length > MOST_WORDS || inn.length > MOST_WORDS) {
    return merged([
      { text: before, kind: 'out' },
      { text: after, kind: 'in' },
    ]);
  }
  const common = commonLengths(out, inn);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < out.length || j < inn.length) {
    if (i < out.length && j < inn.length && out[i] === inn[j]) {
      parts.push({ text: out[i]!, kind: 'same' });
      i++;
      j++;
    } else if (j >= inn.length || (i < out.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      parts.push({ text: out[i++]!, kind: 'out' });
    } else {
      parts.push({ text: inn[j++]!, kind: 'in' });
    }
  }
  return merged(inRuns(parts));
}

/**
 * Gathers each run of changes as all that went and then all that came: a space between two changed words is
 * part of the change, else “Town Hall” to “The Barn” would read as four changes.
 */
function inRuns(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  let [out, inn] = ['', ''];
  const closeRun = () => {
    whole.push({ text: out, kind: 'out' }, { text: inn, kind: 'in' });
    [out, inn] = ['', ''];
  };
  parts.forEach((part, index) => {
    const isBetween =
      part.text.trim() === '' && out !== '' && inn !== '' && parts[index + 1]?.kind !== 'same';
    if (part.kind === 'same' && !(isBetween && index + 1 < parts.length)) {
      closeRun();
      whole.push(part);
      return;
    }
    if (part.kind !== 'in') out += part.text;
    if (part.kind !== 'out') inn += part.text;
  });
  closeRun();
  return whole;
}

/** Words and the space between them, nothing lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

/** For each pair of places, how long the longest common run of words from there on is. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

/** Neighbours of one kind as one part. */
function merged(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole[whole.length - 1];
    if (part.text === '') continue;
    if (last?.kind === part.kind) whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}
