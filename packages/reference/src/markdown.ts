/** Text that stands for itself in Markdown, whatever signs it holds. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|#~]/g, (sign) => `\\${sign}`)
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** A heading, set apart by blank lines. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`;

/** A table whose cells are Markdown already; nothing where there is no row. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Points under one another, already Markdown. */
export const points = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

/** Parts of a page under one another, those that are empty left out. */
export const blocks = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/** The address of a heading within its page, as Markdown readers make it. */
export function anchor(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

/** Text as it stands in an element or attribute of a picture. */
export const svgText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
