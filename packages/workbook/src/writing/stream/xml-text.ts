/** Markup, what XML cannot hold (control characters but for tab and line end), and what looks like Excel's way out of it. */
const special = /[<>&]|[^\P{Cc}\t\n]|[\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/gu;
const anySpecial = new RegExp(special.source, 'u');

function written(found: string): string {
  switch (found) {
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '&':
      return '&amp;';
    case '\r':
      return '&#13;';
  }
  // What XML cannot hold, and what looks like it, is written as Excel writes it.
  if (found.length > 1) return `_x005F${found}`;
  return `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text as the content of a cell. */
export const xmlText = (text: string): string =>
  anySpecial.test(text) ? text.replace(special, written) : text;

/** Text as the value of an attribute. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
