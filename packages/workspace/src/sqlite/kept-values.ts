import type { Json } from '../json.js';

/** Values of records as they were read last. */
export interface KeptValues {
  /**
   * The value of a record in a version.
   *
   * @param text reads it, where it is not kept
   */
  readonly value: (record: string, version: number, text: () => string) => Json;
  /** Lets go of what a record was. */
  readonly forget: (record: string) => void;
}

/** What is read once is given to many: nobody may change it. */
function frozen(value: Json): Json {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}

/**
 * Keeps values that were read, so that each page does not read the same findings of the same lists anew. One program holds
 * the file, so nothing of them changes unseen.
 *
 * @param most letters of JSON that all of them may have been together; the one that was asked for longest ago goes first
 */
export function keptValues(most: number): KeptValues {
  const held = new Map<
    string,
    { readonly version: number; readonly value: Json; readonly letters: number }
  >();
  let letters = 0;
  const forget = (record: string): void => {
    letters -= held.get(record)?.letters ?? 0;
    held.delete(record);
  };
  return {
    forget,
    value: (record, version, text) => {
      const found = held.get(record);
      if (found?.version === version) {
        held.delete(record);
        held.set(record, found);
        return found.value;
      }
      forget(record);
      const json = text();
      const value = JSON.parse(json) as Json;
      if (json.length > most) return value;
      held.set(record, { version, value: frozen(value), letters: json.length });
      letters += json.length;
      for (const oldest of held.keys()) {
        if (letters <= most) break;
        forget(oldest);
      }
      return value;
    },
  };
}
