import type { ByteSource } from '../reading/byte-source.js';
import { openCsv } from '../reading/csv-workbook.js';
import { sha256 } from '../reading/digests.js';
import { recogniseFile } from '../reading/file-kind.js';
import {
  openWorkbookFromBytes,
  type RawWorkbook,
  ReadingError,
  type ReadingLimits,
  readingLimits,
} from '../reading/index.js';
import { joinedBytes } from '../reading/joined-bytes.js';
import { readZipDirectory } from '../reading/zip-directory.js';
import { type ArchiveMember, memberPieces, memberSource } from './archive-member.js';
import { type InputFile, isLeftBehind, isListFile } from './input-file.js';
import type { Opening } from './opening.js';

/** Unpacking a small file once and holding it is quicker than unpacking it for each look at it. */
const mostBytesOfSmall = 4 * 1024 * 1024;

/** A .zip of workbooks and csv files. */
export interface Archive {
  /** The files in it that may hold lists, by name. */
  readonly files: readonly InputFile[];
  /** The names of files in it that are no lists. */
  readonly passedOver: readonly string[];
  /** It is a workbook itself, whatever its name says. */
  readonly isWorkbook: boolean;
  readonly close: () => Promise<void>;
}

/** A name that is safe to show: control characters could play tricks on a terminal. */
const shownName = (name: string): string => name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '\ufffd');

const lastName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Room in memory for workbooks that have to be unpacked. */
interface Room {
  left: number;
}

async function heldBytes(member: ArchiveMember, room: Room): Promise<Uint8Array> {
  const { entry, place, limits } = member;
  if (entry.size > room.left) {
    throw new ReadingError('part-too-large', place, { limit: limits.archiveBytes, name: 'archiveBytes' });
  }
  room.left -= entry.size;
  const pieces: Uint8Array[] = [];
  for await (const piece of memberPieces(member)) pieces.push(piece);
  return joinedBytes(pieces);
}

/** The same workbook under the name it has from outside. */
const named = (workbook: RawWorkbook, path: string): RawWorkbook => ({
  path,
  kind: workbook.kind,
  date1904: workbook.date1904,
  sheets: workbook.sheets,
  get notes() {
    return workbook.notes;
  },
  close: () => workbook.close(),
});

const isText = (source: ByteSource): Promise<boolean> =>
  recogniseFile(source).then(
    (kind) => kind === 'text',
    () => false,
  );

async function openMember(member: ArchiveMember, path: string, room: Room): Promise<RawWorkbook> {
  const name = lastName(path);
  const { limits } = member;
  if (/\.zip$/i.test(name)) {
    throw new ReadingError('compressed-file', name, { found: 'zip inside a zip' });
  }
  const source = memberSource(member, name);
  const isStreamed = member.entry.size > mostBytesOfSmall || member.entry.size > room.left;
  if (isStreamed && (await isText(source)) && !/\.xl[a-z]{1,2}$/i.test(name)) {
    return openCsv(path, source, limits);
  }
  return named(await openWorkbookFromBytes(name, await heldBytes(member, room), limits), path);
}

/**
 * Opens a .zip as a folder is opened: the workbooks and csv files in it, by name, wherever they lie in it. Nothing is
 * written to disk; names serve messages alone. A .zip inside it is refused by name.
 *
 * @throws ReadingError when the container is damaged, ambiguous or beyond the limits
 */
export async function openArchive(
  { path, open }: Opening,
  limits: ReadingLimits = readingLimits,
): Promise<Archive> {
  const archive = await open();
  try {
    if (archive.size > limits.fileBytes) {
      throw new ReadingError('file-too-large', archive.name, {
        found: archive.size,
        limit: limits.fileBytes,
      });
    }
    const { entries } = await readZipDirectory(archive, limits);
    const room: Room = { left: limits.archiveBytes };
    const members = [...entries.values()]
      .map((entry) => ({ entry, name: shownName(entry.name) }))
      .filter(({ name }) => !name.endsWith('/') && !isLeftBehind(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const files = members
      .filter(({ name }) => isListFile(name))
      .map(({ entry, name }): InputFile => {
        const member = { archive, entry, place: `${archive.name}/${name}`, limits };
        const inside = `${path}/${name}`;
        return {
          path: inside,
          open: () => openMember(member, inside, room),
          digest: () => sha256(memberPieces(member)),
          digestTellsDamage: true,
        };
      });
    return {
      files,
      passedOver: members.filter(({ name }) => !isListFile(name)).map(({ name }) => name),
      isWorkbook: entries.has('[content_types].xml'),
      close: () => archive.close(),
    };
  } catch (error) {
    await archive.close();
    throw error;
  }
}
