// Remembers what was built, up to a bound. What is forgotten is built again, as the same bytes.

import { type Document, type Headers, lazyDocument } from './document.ts';

/** In characters of text, over all documents that one edition remembers. */
const MOST_CHARACTERS = 16_000_000;

export type Remember = (name: string, headers: Headers, write: () => string) => Document;

/** A memory for documents by name. `write` must be a pure function of the name. */
export function documentCacheOf(mostCharacters = MOST_CHARACTERS): Remember {
  const documents = new Map<string, { document: Document; characters: number }>();
  let characters = 0;
  return (name, headers, write) => {
    const known = documents.get(name);
    if (known) return known.document;
    const text = write();
    const document = lazyDocument(text, headers);
    documents.set(name, { document, characters: text.length });
    characters += text.length;
    for (const [oldest, { characters: freed }] of documents) {
      if (characters <= mostCharacters) break;
      documents.delete(oldest);
      characters -= freed;
    }
    return document;
  };
}
