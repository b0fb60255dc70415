// What a disk refuses, in words: a full disk, one that can only be read, and a file that is not ours are told apart.

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space allowed on that disk is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'this user may not',
  EPERM: 'this user may not, or its file system does not allow it',
  EIO: 'the disk does not answer',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOTDIR: 'something on the way is a file, where a folder should be',
  EISDIR: 'it is a folder, where a file should be',
};

/** Why, for a sentence that ends with it; `null` when the error is none of a file system. */
export function diskFault(error: unknown): string | null {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$/.test(code)) return null;
  return SENTENCES[code] ?? `the file system said ${code}`;
}
