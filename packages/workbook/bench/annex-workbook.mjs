// Writes workbooks of made-up children for the benches: 20 columns, seeded, shared strings, dates, yes/no, accents.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

const headers =
  'Child Unique ID|UPN|Gender|Ethnicity|Date of Birth|Age of Child (Years)|Does the Child have a Disability|Date Started|Date Ceased|Reason Code|Allocated Worker|Unaccompanied Flag|Team|Score|Date of Last Review|Legal Status|Notes|Placement Type|Placed Inside LA|Category of Need'.split(
    '|',
  );
const codes = {
  gender: ['Male', 'Female', 'Unknown', 'Other'],
  ethnicity: 'WBRI WIRI WIRT WOTH WROM MWBC MWBA MWAS MOTH AIND APKN ABAN BCRB BAFR CHNE'.split(' '),
  reason: ['S', 'P', 'L', 'T', 'U', 'B'],
  placement: 'U1 U2 U3 U4 U5 U6 A3 A4 A5 H5 K1 K2 P1 P2 R1 R2 S1 T0 T1 Z1'.split(' '),
  status: 'C1 C2 D1 E1 J1 J2 L1 L2 L3 V2 V3 V4'.split(' '),
  need: 'N1 N2 N3 N4 N5 N6 N7 N8'.split(' '),
};
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A small generator of pseudo-random numbers from 0 to 1 (mulberry32), so that each run has the same bytes. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function* children(numberOfRows, seed) {
  const random = seeded(seed);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  for (let index = 0; index < numberOfRows; index++) {
    const born = 38718 + below(6200);
    const started = born + 200 + below(1500);
    const ceased = random() < 0.4 ? started + below(900) : null;
    yield [
      `EX-${String(index + 1).padStart(6, '0')}`,
      `H${String(100000000000 + below(9e11)).slice(0, 12)}`,
      pick(codes.gender),
      pick(codes.ethnicity),
      { serial: born },
      Math.floor((45000 - born) / 365.25),
      random() < 0.1 ? 'Yes' : 'No',
      { serial: started },
      ceased === null ? null : { serial: ceased },
      ceased === null ? null : pick(codes.reason),
      `Worker ${below(500)}`,
      random() < 0.05,
      `Team ${below(50)}`,
      below(10000) / 100,
      { serial: started + below(300) },
      pick(codes.status),
      random() < 0.1 ? `Note & <text> “${below(1e6)}” é` : null,
      pick(codes.placement),
      random() < 0.7,
      pick(codes.need),
    ];
  }
}

class ZipWriter {
  constructor(path) {
    this.out = createWriteStream(path);
    this.offset = 0;
    this.directory = [];
  }

  async put(bytes) {
    this.offset += bytes.length;
    if (!this.out.write(bytes)) await once(this.out, 'drain');
  }

  async add(name, texts) {
    const offset = this.offset;
    const nameBytes = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 6);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(nameBytes.length, 26);
    await this.put(Buffer.concat([header, nameBytes]));
    const deflate = createDeflateRaw();
    let compressedSize = 0;
    const drained = (async () => {
      for await (const piece of deflate) {
        compressedSize += piece.length;
        await this.put(piece);
      }
    })();
    let crc = 0;
    let size = 0;
    for (const text of texts) {
      const bytes = Buffer.from(text);
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    }
    deflate.end();
    await drained;
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(0x08074b50, 0);
    const sizes = [crc, compressedSize, size];
    sizes.forEach((value, index) => void descriptor.writeUInt32LE(value, 4 + 4 * index));
    await this.put(descriptor);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 8);
    record.writeUInt16LE(8, 10);
    sizes.forEach((value, index) => void record.writeUInt32LE(value, 16 + 4 * index));
    record.writeUInt16LE(nameBytes.length, 28);
    record.writeUInt32LE(offset, 42);
    this.directory.push(Buffer.concat([record, nameBytes]));
  }

  async end() {
    const directory = Buffer.concat(this.directory);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.directory.length, 8);
    end.writeUInt16LE(this.directory.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.offset, 16);
    await this.put(Buffer.concat([directory, end]));
    this.out.end();
    await once(this.out, 'close');
  }
}

const letters = Array.from({ length: 702 }, (_, at) =>
  at < 26
    ? String.fromCharCode(65 + at)
    : String.fromCharCode(64 + Math.floor(at / 26)) + String.fromCharCode(65 + (at % 26)),
);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function* sheetXml(rows, textNumber) {
  yield `${declaration}<worksheet xmlns="${namespace}"><sheetData>`;
  let xml = '';
  let number = 0;
  for (const row of rows) {
    number++;
    xml += `<row r="${number}">`;
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (value === null) continue;
      const reference = letters[column] + number;
      switch (typeof value) {
        case 'string':
          xml += `<c r="${reference}" t="s"><v>${textNumber(value)}</v></c>`;
          break;
        case 'object':
          xml += `<c r="${reference}" s="${1 + (column % 2)}"><v>${value.serial}</v></c>`;
          break;
        case 'boolean':
          xml += `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
          break;
        default:
          xml += `<c r="${reference}"><v>${value}</v></c>`;
      }
    }
    xml += '</row>';
    if (xml.length > 65536) {
      yield xml;
      xml = '';
    }
  }
  yield `${xml}</sheetData></worksheet>`;
}

function* textTableXml(texts) {
  yield `${declaration}<sst xmlns="${namespace}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t>${escaped(text)}</t></si>`;
  yield '</sst>';
}

function* annexRows(numberOfRows, seed) {
  yield headers;
  yield* children(numberOfRows, seed);
}

/** Writes a workbook of `numberOfSheets` sheets with `numberOfRows` rows of 20 columns in all. */
export const writeAnnexWorkbook = (path, numberOfSheets, numberOfRows) =>
  writeRows(
    path,
    Array.from({ length: numberOfSheets }, (_, at) => ({
      name: `List ${at + 1}`,
      rows: annexRows(Math.floor((numberOfRows + at) / numberOfSheets), at + 1),
    })),
  );

/** Writes a workbook of `{ name, rows }`; a cell is a text, a number, yes or no, `null` or `{ serial }`, a date. */
export async function writeRows(path, namedSheets) {
  const zip = new ZipWriter(path);
  const sheets = namedSheets.map((_, index) => index + 1);
  const relationship = (id, role, target) =>
    `<Relationship Id="${id}" Type="${relationshipNamespace}/${role}" Target="${target}"/>`;
  const relationships = (content) => [
    `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${content}</Relationships>`,
  ];
  const part = (name, type) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const partTypes = [
    part('workbook', 'sheet.main'),
    part('styles', 'styles'),
    part('sharedStrings', 'sharedStrings'),
    ...sheets.map((sheet) => part(`worksheets/sheet${sheet}`, 'worksheet')),
  ];
  await zip.add('[Content_Types].xml', [
    `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${partTypes.join('')}</Types>`,
  ]);
  await zip.add('_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')));
  const listed = sheets.map(
    (sheet) =>
      `<sheet name="${escaped(namedSheets[sheet - 1].name)}" sheetId="${sheet}" r:id="rId${sheet}"/>`,
  );
  await zip.add('xl/workbook.xml', [
    `${declaration}<workbook xmlns="${namespace}" xmlns:r="${relationshipNamespace}"><sheets>${listed.join('')}</sheets></workbook>`,
  ]);
  const targets = sheets.map((sheet) =>
    relationship(`rId${sheet}`, 'worksheet', `worksheets/sheet${sheet}.xml`),
  );
  await zip.add(
    'xl/_rels/workbook.xml.rels',
    relationships(
      targets.join('') +
        relationship('rIdS', 'styles', 'styles.xml') +
        relationship('rIdT', 'sharedStrings', 'sharedStrings.xml'),
    ),
  );
  const formats = [0, 164, 14].map(
    (format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  await zip.add('xl/styles.xml', [
    `${declaration}<styleSheet xmlns="${namespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3">${formats.join('')}</cellXfs></styleSheet>`,
  ]);
  const texts = new Map();
  const textNumber = (text) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  for (const sheet of sheets) {
    await zip.add(`xl/worksheets/sheet${sheet}.xml`, sheetXml(namedSheets[sheet - 1].rows, textNumber));
  }
  await zip.add('xl/sharedStrings.xml', textTableXml(texts));
  await zip.end();
}
