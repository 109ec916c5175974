import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { refusal } from '../refusal.js';
import type { Session } from '../session.js';

/** A file a command wrote. */
export interface WrittenFile {
  /** As it was asked for. */
  readonly path: string;
  readonly bytes: number;
}

/** The same pieces, with the bytes they take counted as they pass. */
async function* counting(
  pieces: AsyncIterable<string>,
  count: (bytes: number) => void,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    count(Buffer.byteLength(piece));
    yield piece;
  }
}

/**
 * Writes a file, and the folders it stands in.
 *
 * @param content what to write; pieces are written as they come
 * @param inputs what was read; none of it is ever written over
 * @throws Refusal when it would write over what was read, or cannot be written
 */
export async function writeOutput(
  session: Session,
  path: string,
  content: string | Uint8Array | AsyncIterable<string>,
  inputs: readonly string[] = [],
): Promise<WrittenFile> {
  const target = resolve(session.host.cwd, path);
  if (inputs.some((input) => resolve(session.host.cwd, input) === target)) {
    throw refusal({
      code: 'not-writable',
      says: `${path} was read and would be written over.`,
      expected: 'another name for what is written',
    });
  }
  await mkdir(dirname(target), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) {
    const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await writeFile(target, whole);
    return { path, bytes: whole.byteLength };
  }
  let written = 0;
  await writeFile(
    target,
    counting(content, (bytes) => {
      written += bytes;
    }),
  );
  return { path, bytes: written };
}

/**
 * The ending of a file name that says what to write.
 *
 * @throws Refusal when it is none of those known
 */
export function requireExtension<const E extends string>(path: string, known: readonly E[]): E {
  const extension = known.find((each) => path.toLowerCase().endsWith(each));
  if (extension !== undefined) return extension;
  const [first = ''] = known;
  const found = extname(path).toLowerCase();
  throw refusal({
    code: 'extension-unknown',
    says: `${path} ends in ${found === '' ? 'no format' : `"${found}"`}.`,
    expected: `a name ending in ${known.join(', ')}`,
    nearest: `${basename(path, extname(path))}${first}`,
  });
}
