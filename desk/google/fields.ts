// Field masks: `sheets.properties(sheetId,title),properties.title` keeps just these of an answer.

type Mask = Map<string, Mask | null>;

/** An answer cut down to a mask; no mask, or `*`, leaves it whole. */
export function masked(answer: unknown, fields: string | null): unknown {
  return fields === null || fields === '' || fields === '*' ? answer : pick(answer, readMask(fields));
}

function readMask(fields: string): Mask {
  const tokens = fields.match(/[^,()./]+|[,()./]/g) ?? [];
  let place = 0;
  function list(): Mask {
    const mask: Mask = new Map();
    while (place < tokens.length && tokens[place] !== ')') {
      if (tokens[place] === ',') place += 1;
      else path(mask);
    }
    return mask;
  }
  function path(mask: Mask): void {
    const name = tokens[place]!.trim();
    place += 1;
    const next = tokens[place];
    if (next !== '.' && next !== '/' && next !== '(') {
      mask.set(name, null);
      return;
    }
    place += 1;
    const inner = next === '(' ? list() : new Map<string, Mask | null>();
    if (next === '(') place += 1;
    else path(inner);
    const current = mask.get(name);
    if (current !== null) mask.set(name, new Map([...(current ?? []), ...inner]));
  }
  return list();
}

function pick(answer: unknown, mask: Mask | null): unknown {
  if (mask === null || mask.has('*') || typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return answer.map((one) => pick(one, mask));
  const kept = Object.entries(answer).filter(([name]) => mask.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, pick(value, mask.get(name) ?? null)]));
}
