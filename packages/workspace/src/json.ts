/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with the keys of objects in order, so that equal values have equal text whoever wrote them.
 *
 * @throws TypeError for what JSON cannot hold: it must not be recorded as something else
 * @example
 * ```ts
 * import { canonicalJson } from '@deepdive/workspace';
 *
 * console.log(canonicalJson({ b: [1, null], a: 'x' })); // {"a":"x","b":[1,null]}
 * ```
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number that JSON cannot hold cannot be recorded.');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`A ${typeof value} cannot be recorded.`);
  // Whoever reads it back could take it for what every object inherits.
  if (Object.hasOwn(value, '__proto__')) throw new TypeError('A value named "__proto__" cannot be recorded.');
  const entries = Object.entries(value as Readonly<Record<string, Json>>).sort(([a], [b]) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
