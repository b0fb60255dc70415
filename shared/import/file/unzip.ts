// Takes parts out of a zip archive, never more than so many bytes. The library that inflates comes in, as the parser of
// CSV does.

/** The part of fflate that is used here: what it inflates arrives in pieces. */
export type Inflate = new (
  take: (piece: Uint8Array) => void,
) => { push(piece: Uint8Array, isLast: boolean): void };

export interface Archive {
  readonly names: readonly string[];
  /** The bytes of one part; `null` where there is none. */
  part(name: string): Uint8Array | null;
}

/** An archive that is broken, locked or unpacks to more than `mostBytes` in all. */
export class ArchiveFault extends Error {
  readonly why: 'broken' | 'locked' | 'too-large';
  constructor(why: ArchiveFault['why']) {
    super(why);
    this.why = why;
  }
}

interface Entry {
  readonly isLocked: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly at: number;
}

/** Reads the directory of an archive. Throws `ArchiveFault`, and so do its parts. */
export function openArchive(file: Uint8Array, Inflater: Inflate, mostBytes: number): Archive {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entries = guarded(() => directoryOf(file, view));
  let left = mostBytes;
  return {
    names: [...entries.keys()],
    part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isLocked) throw new ArchiveFault('locked');
      if (entry.bytes > left) throw new ArchiveFault('too-large');
      const bytes = guarded(() => unpack(file, view, entry, Inflater, left));
      if (checksumOf(bytes) !== entry.checksum) throw new ArchiveFault('broken');
      left -= bytes.length;
      return bytes;
    },
  };
}

/** Whatever a broken archive leads to is that fault. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof ArchiveFault ? error : new ArchiveFault('broken');
  }
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;

function directoryOf(file: Uint8Array, view: DataView): Map<string, Entry> {
  let end = file.length - END_BYTES;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < first) throw new ArchiveFault('broken');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new ArchiveFault('too-large');
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_MARK) throw new ArchiveFault('broken');
    const nameBytes = view.getUint16(at + 28, true);
    const name = String.fromCharCode(...file.subarray(at + 46, at + 46 + nameBytes));
    entries.set(name.replace(/\\/g, '/'), {
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Small enough that one of them cannot unpack to much. */
const PIECE_BYTES = 16_384;

function unpack(file: Uint8Array, view: DataView, entry: Entry, Inflater: Inflate, most: number): Uint8Array {
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = file.subarray(from, from + entry.packedBytes);
  if (packed.length < entry.packedBytes) throw new ArchiveFault('broken');
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new ArchiveFault('broken');
  const pieces: Uint8Array[] = [];
  let total = 0;
  const inflater = new Inflater((piece) => {
    total += piece.length;
    if (total > Math.min(most, entry.bytes)) throw new ArchiveFault(total > most ? 'too-large' : 'broken');
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE_BYTES) {
    inflater.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  }
  if (total !== entry.bytes) throw new ArchiveFault('broken');
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** What a byte adds to a checksum (CRC-32). */
const CHECKSUM_STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit++) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1;
  return step;
});

function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    sum = CHECKSUM_STEPS[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
