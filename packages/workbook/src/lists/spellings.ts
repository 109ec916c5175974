import type { Confidence, Standardised } from '@deepdive/core';

type Counted = { -readonly [K in keyof Standardised]: Standardised[K] };

const keyOf = ({ list, field, raw }: Pick<Standardised, 'list' | 'field' | 'raw'>): string =>
  `${list}\u0000${field}\u0000${raw}`;

/** The spellings of one sheet that are not the clean values themselves, counted. */
export class Spellings {
  private readonly byKey = new Map<string, Counted>();

  /** Forgets everything, before the same sheet is read once more. */
  clear(): void {
    this.byKey.clear();
  }

  /** What a field's reader tells its spellings to. */
  noter(list: string, field: string): (raw: string, value: string | null, confidence: Confidence) => void {
    return (raw, value, confidence) => {
      const key = keyOf({ list, field, raw });
      const before = this.byKey.get(key);
      if (before) before.count += 1;
      else this.byKey.set(key, { list, field, raw, value, confidence, count: 1 });
    };
  }

  all(): readonly Standardised[] {
    return [...this.byKey.values()];
  }
}

/** Spellings of several sheets as one list, each spelling of a field once. */
export function spellingsTogether(several: readonly (readonly Standardised[])[]): readonly Standardised[] {
  const together = new Map<string, Counted>();
  for (const each of several.flat()) {
    const before = together.get(keyOf(each));
    if (before) before.count += each.count;
    else together.set(keyOf(each), { ...each });
  }
  return [...together.values()];
}
