/** Parameters (RFC 5545, 3.2; RFC 7986, 6): known ones, each once, each well formed. */

import type { ContentLine, Parameter } from './content-line.ts';
import type { Report } from './fault.ts';
import { judgeUri } from './values/uri.ts';

const TOKEN = /^[A-Za-z0-9-]+$/;
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const MEDIA_TYPE = /^[A-Za-z0-9!#$&.+^_-]+\/[A-Za-z0-9!#$&.+^_-]+$/;
const EXTENSION = /^X-[A-Z0-9-]+$/;

/** These take several values with commas between; the others take one. */
const LISTS = ['DISPLAY', 'FEATURE'];

const WELL_FORMED: Readonly<Record<string, (parameter: Parameter) => boolean>> = {
  ALTREP: isQuotedUri,
  DIR: isQuotedUri,
  'SENT-BY': isQuotedUri,
  CN: hasText,
  LABEL: hasText,
  TZID: hasText,
  EMAIL: (parameter) => /^[^@\s]+@[^@\s]+$/.test(first(parameter)),
  LANGUAGE: (parameter) => LANGUAGE_TAG.test(first(parameter)),
  FMTTYPE: (parameter) => MEDIA_TYPE.test(first(parameter)),
  ENCODING: (parameter) => /^(?:8BIT|BASE64)$/i.test(first(parameter)),
  RELTYPE: (parameter) => TOKEN.test(first(parameter)),
  DISPLAY: areTokens,
  FEATURE: areTokens,
  VALUE: (parameter) => TOKEN.test(first(parameter)),
};

/** Whether a name is one that anybody may make up. */
export function isExtension(name: string): boolean {
  return EXTENSION.test(name);
}

/** `allowed` are the parameters that the property takes besides extensions; null: all that are known. */
export function checkParameters(
  property: ContentLine,
  allowed: readonly string[] | null,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const parameter of property.parameters) {
    const { name } = parameter;
    if (seen.has(name))
      report(property.line, 'parameter-repeated', `${property.name} carries ${name} twice.`);
    seen.add(name);
    if (isExtension(name)) continue;
    const wellFormed = WELL_FORMED[name];
    if (!wellFormed || (allowed && !allowed.includes(name))) {
      report(property.line, 'parameter-unknown', `${property.name} takes no parameter ${name}.`);
    } else if (!wellFormed(parameter) || (parameter.values.length > 1 && !LISTS.includes(name))) {
      report(property.line, 'parameter-value', `${name} of ${property.name} is malformed.`);
    }
  }
}

function first(parameter: Parameter): string {
  return parameter.values[0]!.text;
}

function hasText(parameter: Parameter): boolean {
  return first(parameter) !== '';
}

function areTokens(parameter: Parameter): boolean {
  return parameter.values.every((value) => TOKEN.test(value.text));
}

function isQuotedUri(parameter: Parameter): boolean {
  return parameter.values[0]!.quoted && judgeUri(first(parameter)) === null;
}
