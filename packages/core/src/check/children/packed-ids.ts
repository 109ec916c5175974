import { hashId, type IdHash } from './id-hash.js';

/** Numbers texts from 0 in the order in which they are first met. It holds no text. */
export interface PackedIds {
  readonly size: () => number;
  readonly numberOf: (text: string) => number;
}

/*
 * A text is known by 64 bits of hash. Among five million ids the likelihood that any two of them meet is
 * (5 × 10⁶)² / 2 / 2⁶⁴, less than one in a million; among fifty thousand, one in 10¹⁰.
 *
 * The first ten bits choose one of 1024 segments. The other 54 stand with the number's 26 in a slot of ten bytes. The
 * slots of a segment are in the order of their hashes, each at or behind its home, which is where its hash lies between
 * the least and the greatest ("ordered linear probing"): a look-up then ends after a few slots even when nearly all are
 * filled, and a segment can grow in place by one small block, so that neither slack nor a copy takes memory.
 */
const segmentBits = 10;
const unitsOfSlot = 5;
const blockBits = 9;
const slotsOfBlock = 2 ** blockBits;
const unitsOfBlock = slotsOfBlock * unitsOfSlot;
/** Slots behind the last home, for those that were pushed along. */
const spareSlots = 24;
const fullest = 15 / 16;
const mostTexts = 2 ** 26 - 1;

interface Segment {
  readonly blocks: Uint16Array[];
  size: number;
}

/** One slot's contents: where its hash lies in the segment, the rest of the hash, and the number + 1 (0 for an empty slot). */
interface Slot {
  lies: number;
  rest: number;
  number: number;
}

const slotsOf = ({ blocks }: Segment): number => blocks.length * slotsOfBlock;

const blockAt = ({ blocks }: Segment, slot: number): Uint16Array => blocks[slot >>> blockBits] as Uint16Array;
const unitAt = (slot: number): number => (slot & (slotsOfBlock - 1)) * unitsOfSlot;

function read(segment: Segment, slot: number, into: Slot): void {
  const block = blockAt(segment, slot);
  const at = unitAt(slot);
  const shared = block[at + 3] as number;
  into.lies = (block[at] as number) * 0x1_0000 + (block[at + 1] as number);
  into.rest = ((block[at + 2] as number) << 6) | (shared >>> 10);
  into.number = ((shared & 0x3ff) << 16) | (block[at + 4] as number);
}

function write(segment: Segment, slot: number, { lies, rest, number }: Slot): void {
  const block = blockAt(segment, slot);
  const at = unitAt(slot);
  block[at] = lies >>> 16;
  block[at + 1] = lies & 0xffff;
  block[at + 2] = rest >>> 6;
  block[at + 3] = ((rest & 0x3f) << 10) | (number >>> 16);
  block[at + 4] = number & 0xffff;
}

const homeOf = (lies: number, slots: number): number => Math.floor((lies * (slots - spareSlots)) / 2 ** 32);

const isEmptyAt = (block: Uint16Array, at: number): boolean =>
  block[at + 4] === 0 && ((block[at + 3] as number) & 0x3ff) === 0;

const isEmpty = (segment: Segment, slot: number): boolean => isEmptyAt(blockAt(segment, slot), unitAt(slot));

/** The slots that a segment's entries need when each lies at or behind its home among so many. */
function slotsNeeded(segment: Segment, slots: number, slot: Slot): number {
  let next = 0;
  for (let from = 0; from < slotsOf(segment); from++) {
    read(segment, from, slot);
    if (slot.number !== 0) next = Math.max(homeOf(slot.lies, slots), next) + 1;
  }
  return next;
}

/** Adds room to a segment: its entries move to the end and from there, in their order, to their homes. */
function grow(segment: Segment, slot: Slot): void {
  const before = slotsOf(segment);
  let slots = before + slotsOfBlock;
  while (slotsNeeded(segment, slots, slot) > slots) slots += slotsOfBlock;
  while (slotsOf(segment) < slots) segment.blocks.push(new Uint16Array(unitsOfBlock));
  const empty: Slot = { lies: 0, rest: 0, number: 0 };
  let to = slots;
  for (let from = before - 1; from >= 0; from--) {
    if (isEmpty(segment, from)) continue;
    read(segment, from, slot);
    write(segment, from, empty);
    write(segment, --to, slot);
  }
  let next = 0;
  for (let from = to; from < slots; from++) {
    read(segment, from, slot);
    write(segment, from, empty);
    next = Math.max(homeOf(slot.lies, slots), next);
    write(segment, next++, slot);
  }
}

/** Moves the entries from a slot on along by one; false where no slot is free behind them. */
function makeRoom(segment: Segment, slot: number): boolean {
  const slots = slotsOf(segment);
  let free = slot;
  while (free < slots && !isEmpty(segment, free)) free++;
  if (free === slots) return false;
  while (free > slot) {
    const block = blockAt(segment, free);
    const at = unitAt(free);
    if (at === 0) {
      block.set(blockAt(segment, free - 1).subarray(unitAt(free - 1)), 0);
      free -= 1;
    } else {
      const from = Math.max(0, at - (free - slot) * unitsOfSlot);
      block.copyWithin(from + unitsOfSlot, from, at);
      free -= (at - from) / unitsOfSlot;
    }
  }
  return true;
}

/**
 * Makes an empty {@link PackedIds}, which takes about eleven bytes a text.
 *
 * @throws RangeError when there are more than 67 million texts
 */
export function packedIds(): PackedIds {
  const segments: (Segment | undefined)[] = [];
  const hash: IdHash = { high: 0, low: 0 };
  const wanted: Slot = { lies: 0, rest: 0, number: 0 };
  const met: Slot = { lies: 0, rest: 0, number: 0 };
  let size = 0;

  /** Leaves in `met` what stands where the wanted entry belongs; gives its slot. */
  const search = (segment: Segment): number => {
    const slots = slotsOf(segment);
    const upper = wanted.lies >>> 16;
    let slot = homeOf(wanted.lies, slots);
    let block = blockAt(segment, slot);
    let at = unitAt(slot);
    for (; slot < slots; slot++, at += unitsOfSlot) {
      if (at === unitsOfBlock) {
        block = blockAt(segment, slot);
        at = 0;
      }
      // Most slots that are passed lie before the wanted one, which their first unit tells; an empty one tells 0 as well.
      if ((block[at] as number) < upper && !isEmptyAt(block, at)) continue;
      read(segment, slot, met);
      if (met.number === 0 || met.lies > wanted.lies) return slot;
      if (met.lies === wanted.lies && met.rest >= wanted.rest) return slot;
    }
    met.number = 0;
    return slot;
  };

  const segmentAt = (at: number): Segment => {
    const known = segments[at];
    if (known) return known;
    while (segments.length < at) segments.push(undefined);
    const made: Segment = { blocks: [new Uint16Array(unitsOfBlock)], size: 0 };
    segments[at] = made;
    return made;
  };

  return {
    size: () => size,
    numberOf: (text) => {
      hashId(text, hash);
      const segment = segmentAt(hash.high >>> (32 - segmentBits));
      wanted.lies = ((hash.high << segmentBits) | (hash.low >>> (32 - segmentBits))) >>> 0;
      wanted.rest = hash.low & (2 ** (32 - segmentBits) - 1);
      let slot = search(segment);
      if (met.number !== 0 && met.lies === wanted.lies && met.rest === wanted.rest) return met.number - 1;
      if (size === mostTexts) throw new RangeError(`more than ${mostTexts} different ids`);
      while (segment.size >= slotsOf(segment) * fullest || !makeRoom(segment, slot)) {
        grow(segment, met);
        slot = search(segment);
      }
      wanted.number = size + 1;
      write(segment, slot, wanted);
      segment.size += 1;
      size += 1;
      return size - 1;
    },
  };
}
