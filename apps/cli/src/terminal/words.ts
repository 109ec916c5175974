/** The case on which something depends, to stand after it; nothing where it depends on none. */
export function caseInWords({ onlyWhen }: { readonly onlyWhen: string | null }): string {
  return onlyWhen === null ? '' : ` (only when ${onlyWhen})`;
}

/** The assumptions on which something rests, to stand after its source; nothing where it rests on none. */
export function assumedInWords(assumes: readonly string[]): string {
  return assumes.length === 0 ? '' : `; assumes ${assumes.join(', ')}`;
}
