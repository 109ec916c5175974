/** An id in words: `leadInspector` becomes "Lead inspector". */
export function inWords(id: string): string {
  const words = id
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A whole number with its thousands set apart: `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number of things: "1 row", "1,234 rows". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A sentence with a full stop, whether or not it came with one. */
export function sentence(text: string): string {
  return /[.!?:]$/.test(text.trimEnd()) ? text : `${text}.`;
}

/** Things in a row as one would say them: "a, b and c". */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}
