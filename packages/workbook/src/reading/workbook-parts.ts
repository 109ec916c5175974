import { ReadingError } from './reading-errors.js';
import { xmlAttributes, xmlTokens } from './xml-text.js';
import { partKey } from './zip-directory.js';

/** One relationship of a part: what it points to and as what. */
export interface Relationship {
  /** The last word of the type: `worksheet`, `styles`; the words before differ between transitional and strict. */
  readonly role: string;
  /** Key of the part it points to. */
  readonly target: string;
  readonly external: boolean;
}

/** What the part of the workbook says about a sheet. */
export interface ListedSheet {
  readonly name: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
}

/** Where the relationships of a part stand: beside it, in `_rels`. */
export function relationshipsKey(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of `part` by their ids; targets are relative to its folder. */
export function readRelationships(
  xml: string,
  part: string,
  place: string,
): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  for (const token of xmlTokens(xml, place)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const attributes = xmlAttributes(token.attributes, place);
    const id = attributes.get('Id') ?? '';
    const type = attributes.get('Type') ?? '';
    if (found.has(id))
      throw new ReadingError('part-damaged', place, { found: 'a relationship occurs twice' });
    found.set(id, {
      role: type.slice(type.lastIndexOf('/') + 1),
      target: resolvedTarget(attributes.get('Target') ?? '', part),
      external: attributes.get('TargetMode') === 'External',
    });
  }
  return found;
}

function resolvedTarget(target: string, part: string): string {
  const path = target.replaceAll('\\', '/');
  const from = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const resolved: string[] = [...from];
  for (const step of path.split('/')) {
    if (step === '..') resolved.pop();
    else if (step !== '.' && step !== '') resolved.push(step);
  }
  return partKey(resolved.join('/'));
}

/** Reads which sheets a workbook has and from which epoch its dates count. */
export function readWorkbookPart(
  xml: string,
  place: string,
): { readonly sheets: readonly ListedSheet[]; readonly date1904: boolean } {
  const sheets: ListedSheet[] = [];
  let date1904 = false;
  let isRoot = true;
  for (const token of xmlTokens(xml, place)) {
    if (token.kind !== 'open') continue;
    if (isRoot && token.name !== 'workbook') {
      throw new ReadingError('part-damaged', place, { found: 'it is not a workbook' });
    }
    isRoot = false;
    if (token.name === 'workbookPr')
      date1904 = isTrue(xmlAttributes(token.attributes, place).get('date1904'));
    if (token.name === 'sheet') sheets.push(listedSheet(xmlAttributes(token.attributes, place)));
  }
  return { sheets, date1904 };
}

function listedSheet(attributes: ReadonlyMap<string, string>): ListedSheet {
  // The prefix of the relationship namespace is the writer's choice; no other attribute called id has one.
  const [, relationshipId = ''] = [...attributes].find(([name]) => name.endsWith(':id')) ?? [];
  return {
    name: attributes.get('name') ?? '',
    relationshipId,
    hidden: (attributes.get('state') ?? 'visible') !== 'visible',
  };
}

/** A truth value as XML schema spells it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
