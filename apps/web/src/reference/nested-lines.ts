import type { OutcomeLine } from '@deepdive/core';

/** A line with the lines that stand under it. */
export interface NestedLine {
  readonly says: string;
  readonly under: readonly NestedLine[];
}

/** Lines that say how deep they stand, each put under the one it belongs to. */
export function nestedLines(lines: readonly OutcomeLine[]): readonly NestedLine[] {
  const top: NestedLine[] = [];
  const open: { readonly depth: number; readonly under: NestedLine[] }[] = [];
  for (const { depth, says } of lines) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    const under: NestedLine[] = [];
    (open.at(-1)?.under ?? top).push({ says, under });
    open.push({ depth, under });
  }
  return top;
}
