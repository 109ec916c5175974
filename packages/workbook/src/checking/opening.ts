import type { ByteSource } from '../reading/byte-source.js';

/** A file by name, and how its bytes are come by. */
export interface Opening {
  readonly path: string;
  readonly open: () => Promise<ByteSource>;
}
