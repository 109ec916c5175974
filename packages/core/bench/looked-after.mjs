// Invented rows of looked-after children: twenty fields, so many of them with one fault planted.

const ethnicities =
  'WBRI,WIRI,WIRT,WOTH,WROM,MWBC,MWBA,MWAS,MOTH,AIND,APKN,ABAN,AOTH,BCRB,BAFR,BOTH,CHNE,OOTH,REFU,NOBT';
const placements = 'U1,U2,U3,U4,U5,U6,A3,A4,A5,A6,H5,K1,K2,P1,P2,P3,R1,R2,R3,R5,S1,T0,T1,T2,T3,T4,Z1';

export const codes = {
  gender: ['Male', 'Female', 'Unknown', 'Other'],
  ethnicity: ethnicities.split(','),
  disabled: ['Yes', 'No'],
  reason: 'S,P,L,T,U,B'.split(','),
  status: ['C1', 'C2', 'D1', 'E1', 'J1', 'J2', 'J3', 'L1', 'L2', 'L3', 'V2', 'V3', 'V4'],
  placement: placements.split(','),
  need: ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8'],
};

/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number} day */
const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const firstBirth = Date.UTC(2006, 0, 1) / 86_400_000;
const today = Date.UTC(2023, 2, 15) / 86_400_000;

/**
 * @typedef {{
 *   childId: string, upn: string, gender: string, ethnicity: string, bornOn: string, age: number, disabled: string,
 *   startedOn: string, endedOn: string | null, reason: string | null, worker: string, unaccompanied: boolean, team: string,
 *   score: number, reviewedOn: string, status: string, notes: string | null, placement: string, isInside: boolean,
 *   need: string,
 * }} LookedAfter
 */

/**
 * One fault for each sort of thing that can be wrong with a row.
 *
 * @type {((row: LookedAfter) => LookedAfter)[]}
 */
const faults = [
  (row) => ({ ...row, gender: 'M' }),
  (row) => ({ ...row, ethnicity: 'XXXX' }),
  (row) => ({ ...row, startedOn: isoOf(Date.parse(row.bornOn) / 86_400_000 - 10) }),
  (row) => ({ ...row, reason: row.endedOn === null ? 'S' : null }),
  (row) => ({ ...row, childId: '' }),
  (row) => ({ ...row, placement: 'ZZ' }),
];

/**
 * So many rows, of which about `badRate` have a fault. Every row has its keys in the same order.
 *
 * @param {number} count
 * @param {number} badRate
 * @returns {LookedAfter[]}
 */
export function rows(count, badRate) {
  const random = seeded(7);
  /** @type {<T>(from: readonly T[]) => T} */
  const pick = (from) => /** @type {never} */ (from[Math.floor(random() * from.length)]);
  /** @param {number} limit */
  const below = (limit) => Math.floor(random() * limit);
  return Array.from({ length: count }, (_, at) => {
    const born = firstBirth + below(6200);
    const started = born + 200 + below(1500);
    const ended = random() < 0.4 ? started + below(900) : null;
    const row = {
      childId: `EX-${String(at + 1).padStart(9, '0')}`,
      upn: `H${String(100000000000 + Math.floor(random() * 9e11)).slice(0, 12)}`,
      gender: pick(codes.gender),
      ethnicity: pick(codes.ethnicity),
      bornOn: isoOf(born),
      age: Math.max(0, Math.floor((today - born) / 365.25)),
      disabled: random() < 0.1 ? 'Yes' : 'No',
      startedOn: isoOf(started),
      endedOn: ended === null ? null : isoOf(ended),
      reason: ended === null ? null : pick(codes.reason),
      worker: `Worker ${below(500)}`,
      unaccompanied: random() < 0.05,
      team: `Team ${below(50)}`,
      score: Math.round(random() * 1e4) / 100,
      reviewedOn: isoOf(started + below(300)),
      status: pick(codes.status),
      notes: random() < 0.1 ? `Note & <text> “${below(1e6)}” é` : null,
      placement: pick(codes.placement),
      isInside: random() < 0.7,
      need: pick(codes.need),
    };
    return random() < badRate ? pick(faults)(row) : row;
  });
}
