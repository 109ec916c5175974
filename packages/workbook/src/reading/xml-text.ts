import { ReadingError } from './reading-errors.js';

/** One token of an XML text; `name` is without its prefix where the prefix is that of the root element. */
export type XmlToken =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAME_END = /[\s/>]/g;
const ATTRIBUTE = /\s*([^\s=<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * Cuts a small XML text into tokens.
 *
 * It is exact about what decides values (comments, CDATA, quotes, entities, namespaces by prefix), refuses a DOCTYPE,
 * and leaves the matching of end tags to the reader. `prefix` is that of the part's root element; without it the
 * first element met is the root.
 */
export function* xmlTokens(xml: string, place: string, prefix?: string): Generator<XmlToken> {
  let rootPrefix = prefix;
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open !== at) yield textToken(xml.slice(at, open < 0 ? xml.length : open), place);
    if (open < 0) return;
    if (xml.startsWith('<!', open) || xml.startsWith('<?', open)) {
      const cdata = xml.startsWith('<![CDATA[', open);
      at = endOfMarkup(xml, open, place);
      if (cdata) yield { kind: 'text', text: xml.slice(open + 9, at - 3).replace(/\r\n?/g, '\n') };
      continue;
    }
    const closing = xml.startsWith('/', open + 1);
    const nameStart = closing ? open + 2 : open + 1;
    NAME_END.lastIndex = nameStart;
    const nameEnd = NAME_END.exec(xml)?.index ?? xml.length;
    const qualified = xml.slice(nameStart, nameEnd);
    const end = endOfTag(xml, nameEnd, place);
    rootPrefix ??= qualified.slice(0, qualified.indexOf(':') + 1);
    const name = qualified.startsWith(rootPrefix) ? qualified.slice(rootPrefix.length) : `?:${qualified}`;
    const selfClosing = !closing && xml.startsWith('/', end - 1);
    yield closing
      ? { kind: 'close', name }
      : { kind: 'open', name, attributes: xml.slice(nameEnd, selfClosing ? end - 1 : end), selfClosing };
    at = end + 1;
  }
}

/** Entities are resolved when the text is asked for: what nobody reads need not be sound. */
const textToken = (raw: string, place: string): XmlToken => ({
  kind: 'text',
  get text() {
    return unescaped(raw, place);
  },
});

/** The attributes of a tag by their full names; a name that occurs twice is damage. */
export function xmlAttributes(attributes: string, place: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(attributes); match !== null; match = ATTRIBUTE.exec(attributes)) {
    const [, name = '', double, single = ''] = match;
    if (found.has(name)) throw damaged(place, 'an attribute occurs twice');
    found.set(name, unescaped(double ?? single, place));
    end = ATTRIBUTE.lastIndex;
  }
  if (attributes.slice(end).trim() !== '') throw damaged(place, 'a tag is broken');
  return found;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as XML means it: line ends made one, entities resolved. */
export function unescaped(text: string, place: string): string {
  const oneLineEnd = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!oneLineEnd.includes('&')) return oneLineEnd;
  return oneLineEnd.replace(/&([^;&]{0,32})(;?)/g, (_, name: string, semicolon: string) => {
    const character = semicolon === '' ? undefined : (ENTITIES.get(name) ?? characterReference(name));
    if (character === undefined) throw damaged(place, 'it refers to an unknown entity');
    return character;
  });
}

function characterReference(name: string): string | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,8}))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal ?? 0) : Number.parseInt(hexadecimal, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

/** Text of a cell as Excel means it: `_x000D_` stands for the character with that code. */
export function cellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function endOfTag(xml: string, from: number, place: string): number {
  for (let at = from; at < xml.length; at++) {
    const character = xml.charCodeAt(at);
    if (character === 62) return at;
    if (character === 60) break;
    if (character === 34 || character === 39) {
      at = xml.indexOf(String.fromCharCode(character), at + 1);
      if (at < 0) break;
    }
  }
  throw damaged(place, 'a tag does not end');
}

function endOfMarkup(xml: string, open: number, place: string): number {
  const [start, end] = xml.startsWith('<!--', open)
    ? ([4, '-->'] as const)
    : xml.startsWith('<![CDATA[', open)
      ? ([9, ']]>'] as const)
      : xml.startsWith('<?', open)
        ? ([2, '?>'] as const)
        : ([0, ''] as const);
  if (start === 0) throw new ReadingError('document-type', place);
  const at = xml.indexOf(end, open + start);
  if (at < 0) throw damaged(place, 'a comment does not end');
  return at + end.length;
}

function damaged(place: string, found: string): ReadingError {
  return new ReadingError('part-damaged', place, { found });
}
