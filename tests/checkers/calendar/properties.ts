/** One component's own properties against the table: known, present, not repeated, well formed. */

import type { Component } from './component.ts';
import { type ContentLine, parameterText } from './content-line.ts';
import type { Report } from './fault.ts';
import { checkParameters, isExtension } from './parameters.ts';
import { type PropertyRule, propertyRules, unjudgedProperties } from './property-rules.ts';
import { isValueType, judgeByType } from './value-types.ts';

/** Checks the properties of a component, not those of the components inside it. */
export function checkProperties(component: Component, report: Report): void {
  const rules = propertyRules[component.name]!;
  const seen = new Set<string>();
  for (const property of component.properties) {
    const rule = rules[property.name];
    if (rule) checkProperty(property, rule, report);
    else if (isExtension(property.name)) checkExtension(property, report);
    else refuseProperty(property, component.name, report);
    if (rule && !rule.repeats && seen.has(property.name)) {
      report(property.line, 'property-repeated', `${component.name} may hold ${property.name} only once.`);
    }
    seen.add(property.name);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (!rule.required || seen.has(name)) continue;
    report(component.line, 'property-missing', `${component.name} lacks ${name}.`);
  }
}

/** The component's property of that name, the first one if it is repeated. */
export function findProperty(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((property) => property.name === name);
}

/** The value type that the line claims by VALUE, or else its default. */
export function valueTypeOf(property: ContentLine, fallback: string): string {
  return parameterText(property, 'VALUE')?.toUpperCase() ?? fallback;
}

function checkProperty(property: ContentLine, rule: PropertyRule, report: Report): void {
  checkParameters(property, ['VALUE', ...rule.parameters], report);
  const { line, name } = property;
  if (rule.valueRequired && parameterText(property, 'VALUE') === null) {
    report(line, 'value-type', `${name} must say VALUE=${rule.types.join(' or VALUE=')}.`);
    return;
  }
  const type = valueTypeOf(property, rule.types[0]!);
  if (!isValueType(type) || !rule.types.includes(type)) {
    report(line, 'value-type', `${name} may not be of type ${type}.`);
    return;
  }
  if (type === 'BINARY' && parameterText(property, 'ENCODING')?.toUpperCase() !== 'BASE64') {
    report(line, 'binary', `${name} with VALUE=BINARY must say ENCODING=BASE64.`);
  }
  const finding = (rule.judge ?? judgeByType[type])(property.value);
  if (finding) report(line, finding.rule, `${name}: ${finding.message}`);
}

/** An extension is TEXT unless it says otherwise (RFC 5545, 3.8.8.2). */
function checkExtension(property: ContentLine, report: Report): void {
  checkParameters(property, null, report);
  const type = valueTypeOf(property, 'TEXT');
  const finding = isValueType(type) ? judgeByType[type](property.value) : null;
  if (finding) report(property.line, finding.rule, `${property.name}: ${finding.message}`);
}

function refuseProperty(property: ContentLine, component: string, report: Report): void {
  if (unjudgedProperties.includes(property.name)) {
    report(property.line, 'unjudged', `${property.name} in ${component} is beyond this checker.`);
  } else {
    report(property.line, 'property-unknown', `${component} takes no property ${property.name}.`);
  }
}
