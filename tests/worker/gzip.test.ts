// What comes out of cells is bounded, whatever somebody packed into them.

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packCells, packedIn } from '../../shared/pack.ts';
import { decompress, gzip } from '../../worker/gzip.ts';
import { sha256 } from '../../worker/hashes.ts';
import { readVaultTexts } from '../../worker/vault/texts.ts';

/** 200 million zeros in 200 kB. */
const BOMB = gzipSync(Buffer.alloc(200_000_000)).toString('base64');

describe('unpacking', () => {
  it('gives back what was packed, on the event loop and off it', async () => {
    const text = 'An evening of song and dance. '.repeat(50_000);
    const packed = packedIn(packCells(text, gzip))!;
    expect(gzip.decompress(packed)).toBe(text);
    expect(await decompress(packed)).toBe(text);
  });

  it('ends long before a forged text is out', async () => {
    expect(() => gzip.decompress(BOMB)).toThrow();
    await expect(decompress(BOMB)).rejects.toThrow();
  });

  it('names a forged text of a Vault, and reads the others', async () => {
    const texts = ['one', 'two'].map((text, index) => ({ id: `backup_${index}`, text }));
    const names = [
      { part: 'backup', id: 'forged', sha256: sha256('anything') },
      ...texts.map(({ id, text }) => ({ part: 'backup', id, sha256: sha256(text) })),
    ];
    const rows = [
      ['backup', 'forged', `gz:${BOMB}`],
      ...texts.map(({ id, text }) => ['backup', id, ...packCells(text, gzip)]),
    ];
    expect(await readVaultTexts({ names }, rows)).toMatchObject([
      { kind: 'damaged', id: 'forged' },
      { kind: 'whole', text: 'one' },
      { kind: 'whole', text: 'two' },
    ]);
  });
});
