/**
 * A function from source text; `null` where a content policy forbids it, so that the caller can fall back to closures.
 * The text must never hold anything of a definition but through `JSON.stringify`.
 */
export function generatedFunction<F>(given: Readonly<Record<string, unknown>>, body: string): F | null {
  try {
    const build = new Function(...Object.keys(given), `'use strict';\n${body}`);
    return build(...Object.values(given)) as F;
  } catch (error) {
    if (error instanceof EvalError) return null;
    throw error;
  }
}
