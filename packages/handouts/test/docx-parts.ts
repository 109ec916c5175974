import { inflateRawSync } from 'node:zlib';

/** The parts of a Word document by their paths, read by the zip format alone. */
export function docxParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < file.readUInt16LE(end + 10); entry += 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const path = file.toString('utf8', at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + file.readUInt32LE(at + 20));
    const stored = file.readUInt16LE(at + 10) === 0;
    parts.set(path, (stored ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** The paragraphs of a document with the style each is set in; `Normal` where none is named. */
export function paragraphsOf(
  documentXml: string,
): readonly { readonly style: string; readonly text: string }[] {
  return [...documentXml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inner)?.[1] ?? 'Normal',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/g)].map(([, text = '']) => text).join(''),
  }));
}
