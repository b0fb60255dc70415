// The same edition from another source: what is said of it changes, and not a byte of it. Building it again would take
// seconds for a large programme, at the very moment at which something is wrong.

import type { Document, Headers, Representation } from '../feed/document.ts';
import type { DocumentResponse } from '../feed/document-response.ts';
import type { Source } from '../sources/source.ts';
import type { Edition } from './edition.ts';

const SOURCE = 'X-Bandstand-Source';

/** Gives editions that name this source; the same one for the same edition. */
export function namingSource(source: Source): (edition: Edition) => Edition {
  const editions = new WeakMap<Edition, Edition>();
  const documents = new WeakMap<Document, Document>();

  function editionOf(edition: Edition): Edition {
    if (edition.source === source) return edition;
    return once(editions, edition, relabel);
  }

  /** Names each part, and spreads none: a document that is new and forgotten here does not compile. */
  function relabel(edition: Edition): Edition {
    const {
      revision,
      edition: begins,
      beginsMs,
      endsMs,
      json,
      calendar,
      placements,
      events,
      pages,
    } = edition;
    return {
      revision,
      source,
      edition: begins,
      beginsMs,
      endsMs,
      json: documentOf(json),
      calendar: documentOf(calendar),
      placements: documentOf(placements),
      events: {
        json: (key) => answerOf(events.json(key)),
        calendar: (key) => answerOf(events.calendar(key)),
      },
      pages: {
        programme: documentOf(pages.programme),
        missing: answerOf(pages.missing),
        event: (key) => answerOf(pages.event(key)),
        // These say nothing of a source.
        eventPath: pages.eventPath,
        asset: pages.asset,
        policy: pages.policy,
      },
    };
  }

  function answerOf(answer: DocumentResponse): DocumentResponse {
    return { ...answer, document: documentOf(answer.document) };
  }

  function documentOf(document: Document): Document {
    return once(documents, document, () => {
      const representations = new WeakMap<Representation, Representation>();
      return {
        encodings: document.encodings,
        in: (encoding) => once(representations, document.in(encoding), representationOf),
      };
    });
  }

  function representationOf(given: Representation): Representation {
    const { headers, notModifiedHeaders } = given;
    return { ...given, headers: named(headers), notModifiedHeaders: named(notModifiedHeaders) };
  }

  function named(headers: Headers): Headers {
    return SOURCE in headers ? Object.freeze({ ...headers, [SOURCE]: source }) : headers;
  }

  return editionOf;
}

function once<Value extends object>(
  made: WeakMap<Value, Value>,
  value: Value,
  make: (value: Value) => Value,
) {
  const before = made.get(value);
  if (before) return before;
  const after = make(value);
  made.set(value, after);
  return after;
}
