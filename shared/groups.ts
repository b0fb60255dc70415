// Things under a name: what stands side by side because it is called the same.

/** Adds one to those of its name, in the order in which they come. */
export function addTo<Name, Item>(groups: Map<Name, Item[]>, name: Name, item: Item): void {
  const group = groups.get(name);
  if (group) group.push(item);
  else groups.set(name, [item]);
}

/** All of them, by name. */
export function groupBy<Name, Item>(items: Iterable<Item>, nameOf: (item: Item) => Name): Map<Name, Item[]> {
  const groups = new Map<Name, Item[]>();
  for (const item of items) addTo(groups, nameOf(item), item);
  return groups;
}

/** The names that stand more than once. */
export function repeatedIn<Name>(names: Iterable<Name>): Set<Name> {
  const met = new Set<Name>();
  const repeated = new Set<Name>();
  for (const name of names) (met.has(name) ? repeated : met).add(name);
  return repeated;
}
