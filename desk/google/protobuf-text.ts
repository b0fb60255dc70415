// A JSON value as Google's sentences print it: the text format of `google.protobuf.Value`.

/** Deeper ones are left out. */
const LEVELS_AT_MOST = 50;

/** Lines of the value, each with its line feed. */
export function protobufText(value: unknown, indent = '', level = 0): string {
  if (level > LEVELS_AT_MOST) return '';
  const field = (name: string, content: string) => `${indent}${name} ${content}\n`;
  if (typeof value === 'string') return field('string_value:', JSON.stringify(value));
  if (typeof value === 'number') return field('number_value:', String(value));
  if (typeof value === 'boolean') return field('bool_value:', String(value));
  if (value === null) return field('null_value:', 'NULL_VALUE');
  const inner = (one: unknown, steps: string) => protobufText(one, indent + steps, level + 1);
  if (Array.isArray(value)) {
    const values = value.map((one) => `${indent}  values {\n${inner(one, '    ')}${indent}  }\n`);
    return `${indent}list_value {\n${values.join('')}${indent}}\n`;
  }
  const fields = Object.entries(value as object).map(
    ([name, one]) =>
      `${indent}  fields {\n${indent}    key: ${JSON.stringify(name)}\n${indent}    value {\n` +
      `${inner(one, '      ')}${indent}    }\n${indent}  }\n`,
  );
  return `${indent}struct_value {\n${fields.join('')}${indent}}\n`;
}
