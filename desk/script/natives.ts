// The few functions that a script's realm borrows from outside: they take and give only strings, numbers and
// bytes, and never throw.

export interface Natives {
  /** Puts a question to the desk and waits for the answer; both are JSON. */
  ask(question: string): string;
  digest(algorithm: string, bytes: Uint8Array): Uint8Array;
  hmac(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array;
  /** Text as bytes; `ascii` turns what it cannot say into `?`. */
  encode(text: string, charset: string): Uint8Array;
  decode(bytes: Uint8Array, charset: string): string;
  toBase64(bytes: Uint8Array, webSafe: boolean): string;
  /** Bytes of base64 of either alphabet, or null when it is none. */
  fromBase64(text: string): Uint8Array | null;
  gzip(bytes: Uint8Array): Uint8Array;
  gunzip(bytes: Uint8Array): Uint8Array | null;
  uuid(): string;
  sleep(ms: number): void;
}
