// A slip of the finger beside a time: 19;30, 19:3O, 19 30. Each gives the texts that may have been meant.

/** Reads like a list and is a slip: no blank stands after the sign. */
const SLIP = /^\d{1,2}[;,'"_=*!]\d{2}$/;

export function isSlip(folded: string): boolean {
  return SLIP.test(folded);
}

const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[\d:.h])o(?![a-z])|o(?=[\d:])/g, '0'],
  [/(?<=[\d:.h])[li|](?![a-z])|[li|](?=[\d:])/g, '1'],
  [/[:;.]{2,}|:[;.,]/g, ':'],
  [/(\d{1,2}) ?[;,'"_=*!] ?(\d{2})(?!\d)/g, '$1:$2'],
  // The keys beside h.
  [/(\d{1,2})[gj](\d{2})?(?![a-z\d])/g, '$1h$2'],
  [/(\d{1,2})[ /-](\d{2})(?!\d)/g, '$1:$2'],
  [/(?<!\d)(\d{2})(\d{2})(?!\d)/g, '$1:$2'],
  [/([:h])(\d)(?![\d:h])/g, '$10$2'],
  [/([:h])(\d)(?![\d:h])/g, '$1$20'],
];

/** What may have been meant by a folded text that nobody can read: each mend alone, then the first of all. */
export function repairsOf(folded: string): string[] {
  const repairs = REPAIRS.map(([slip, repaired]) => folded.replace(slip, repaired));
  const letters = REPAIRS.slice(0, 5).reduce(
    (text, [slip, repaired]) => text.replace(slip, repaired),
    folded,
  );
  return [...new Set([...repairs, letters])].filter((text) => text !== folded);
}
