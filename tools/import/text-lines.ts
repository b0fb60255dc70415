// Lines of text that read well at 100 columns.

export const WIDTH = 100;
const MOST_LINES = 60;

/** A part of a report under its title; nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** The first lines, and by how much they were cut. */
export function cut(lines: readonly string[]): string[] {
  if (lines.length <= MOST_LINES) return [...lines];
  return [
    ...lines.slice(0, MOST_LINES),
    `  … and ${lines.length - MOST_LINES} more lines; --json has all of them`,
  ];
}

/** Breaks a sentence at spaces; what follows is indented two further. */
export function wrap(sentence: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of sentence.replace(/\s+/g, ' ').split(' ')) {
    const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (next.length > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = `${indent}  ${word}`;
    } else line = next;
  }
  return [...lines, line];
}

export function pad(text: string, width: number): string {
  return clip(text, width).padEnd(width);
}

export function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
