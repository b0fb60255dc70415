// What the workbook answers when it will not do something, in Google's own words.

/** `kind` tells the REST API which status to give; Apps Script shows the message alone. */
export type RefusalKind = 'invalid' | 'missing' | 'forbidden';

/** An edit or a read that Google would refuse. The message is Google's, as an editor would see it. */
export class Refusal extends Error {
  readonly kind: RefusalKind;

  constructor(message: string, kind: RefusalKind = 'invalid') {
    super(message);
    this.name = 'Exception';
    this.kind = kind;
  }
}
