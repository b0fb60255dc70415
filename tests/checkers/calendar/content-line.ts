/** The grammar of one content line (RFC 5545, 3.1): name, parameters with quoting, value. */

import type { Report } from './fault.ts';
import type { UnfoldedLine } from './unfold.ts';

export interface ParameterValue {
  readonly text: string;
  readonly quoted: boolean;
}

export interface Parameter {
  /** In capitals: names compare without case. */
  readonly name: string;
  readonly values: readonly ParameterValue[];
}

export interface ContentLine {
  readonly line: number;
  /** In capitals: names compare without case. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** As it stands in the file, still escaped. */
  readonly value: string;
}

const NAME = /[A-Za-z0-9-]+/y;
const QUOTED = /"([^"]*)"/y;
const UNQUOTED = /[^";:,]*/y;

/** Null, with a report, when the line does not follow the grammar. */
export function readContentLine({ line, text }: UnfoldedLine, report: Report): ContentLine | null {
  const cursor = { text, at: 0 };
  const name = take(cursor, NAME);
  if (!name) {
    report(line, 'content-line', 'The line does not begin with a property name.');
    return null;
  }
  const parameters: Parameter[] = [];
  while (text[cursor.at] === ';') {
    cursor.at += 1;
    const parameter = readParameter(cursor);
    if (!parameter) {
      report(line, 'parameter-syntax', `${name[0]} has a parameter that is not of the form NAME=value.`);
      return null;
    }
    parameters.push(parameter);
  }
  if (text[cursor.at] !== ':') {
    const rule = parameters.length > 0 ? 'parameter-syntax' : 'content-line';
    report(line, rule, `${name[0]} is not followed by a colon and a value.`);
    return null;
  }
  return { line, name: name[0].toUpperCase(), parameters, value: text.slice(cursor.at + 1) };
}

/** The text of a parameter's first value; null when the line does not carry the parameter. */
export function parameterText(property: ContentLine, name: string): string | null {
  return property.parameters.find((parameter) => parameter.name === name)?.values[0]?.text ?? null;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function readParameter(cursor: Cursor): Parameter | null {
  const name = take(cursor, NAME);
  if (!name || cursor.text[cursor.at] !== '=') return null;
  const values: ParameterValue[] = [];
  do {
    cursor.at += 1;
    const quoted = take(cursor, QUOTED);
    values.push({ text: quoted ? quoted[1]! : take(cursor, UNQUOTED)![0], quoted: quoted !== null });
  } while (cursor.text[cursor.at] === ',');
  return { name: name[0].toUpperCase(), values };
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match) cursor.at += match[0].length;
  return match;
}
