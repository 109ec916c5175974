import { type StoreCode, storeError } from '../store.js';

/** The code of a refusal by SQLite, by the words it uses. */
export function codeOf(error: unknown): StoreCode | null {
  const message = error instanceof Error ? error.message : '';
  if (/locked|busy/i.test(message)) return 'in-use';
  if (/not a database/i.test(message)) return 'not-a-store';
  if (/malformed|corrupt|no such (table|column)|disk i\/o|out of range|too large/i.test(message))
    return 'damaged';
  if (error instanceof SyntaxError) return 'damaged';
  if (/full/i.test(message)) return 'full';
  return null;
}

/**
 * Reads from the file; what a damaged file cannot tell is refused in our words.
 *
 * @throws StoreError where SQLite refuses
 */
export async function told<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error);
    if (code !== null) throw storeError(code, null, error);
    throw error;
  }
}
