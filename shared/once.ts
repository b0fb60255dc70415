// Work on texts that stand in many rows: venues, areas, times.

/** The same work, done once for each text. For one run over the rows: it keeps what it is given. */
export function onceEach<Value>(work: (text: string) => Value): (text: string) => Value {
  const done = new Map<string, Value>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    const now = work(text);
    done.set(text, now);
    return now;
  };
}
