import type { Sha256 } from '@deepdive/core';

// A theme is compiled without Node's types, which proves that it needs no Node; so are its tests.
const crypto: {
  createHash(algorithm: 'sha256'): {
    update(text: string, encoding: 'utf8'): { digest(encoding: 'hex'): string };
  };
} = await import('node:crypto' as string);

/** SHA-256 as Node's own library works it out. */
export const nodeSha256: Sha256 = (text) => crypto.createHash('sha256').update(text, 'utf8').digest('hex');
