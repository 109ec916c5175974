import type { ChosenChild, PersonalChoice } from './record.js';
import type { StratumGroup } from './strata.js';

/** The fewest substitutes that are named, where that many are left. */
const leastSubstitutes = 5;

function ordinal(place: number): string {
  const tens = place % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${suffix}`;
}

/** One stratum with its children in the order of the draw. */
export interface DrawnStratum extends StratumGroup {
  readonly order: readonly string[];
  readonly places: number;
  readonly chosen: ReadonlySet<string>;
}

/** Fills the places of a stratum: those whom a person included, then the next in the order of the draw. */
export function drawStratum(
  group: StratumGroup,
  order: readonly string[],
  places: number,
  included: ReadonlySet<string>,
): DrawnStratum {
  const already = order.filter((child) => included.has(child));
  const drawn = order.filter((child) => !included.has(child)).slice(0, places - already.length);
  return { ...group, order, places, chosen: new Set([...already, ...drawn]) };
}

function placeInWords({ order, label }: DrawnStratum, place: number): string {
  return `${ordinal(place)} of ${order.length}${label === '' ? '' : ` in stratum ${label}`}`;
}

const chosenFrom = (
  stratum: DrawnStratum,
  child: string,
  how: ChosenChild['how'],
  words: string,
): ChosenChild => {
  const place = stratum.order.indexOf(child) + 1;
  return { child, because: `${words}${placeInWords(stratum, place)}`, how, stratum: stratum.values, place };
};

/** Who is chosen and why: those whom a person included as given, then stratum by stratum in the order of the draw. */
export function chooseChildren(
  strata: readonly DrawnStratum[],
  include: readonly PersonalChoice[],
  despite: ReadonlyMap<string, string>,
): readonly ChosenChild[] {
  const included = include.flatMap(({ child, because }) =>
    strata
      .filter(({ order }) => order.includes(child))
      .map((stratum) => {
        const against = despite.get(child);
        const though = against === undefined ? '' : ` (the draw would have left this child out: ${against})`;
        return chosenFrom(stratum, child, 'included', `included by a person: ${because}${though}; `);
      }),
  );
  const byPerson = new Set(include.map(({ child }) => child));
  const drawn = strata.flatMap((stratum) =>
    stratum.order
      .filter((child) => stratum.chosen.has(child) && !byPerson.has(child))
      .map((child) => chosenFrom(stratum, child, 'drawn', 'drawn ')),
  );
  return [...included, ...drawn];
}

/** The next children in the draw as a whole, and for each stratum that was drawn from at least one, where one is left. */
export function chooseSubstitutes(
  strata: readonly DrawnStratum[],
  overall: readonly string[],
  count: number,
): readonly ChosenChild[] {
  const stratumOf = new Map(
    strata.flatMap((stratum) => stratum.order.map((child) => [child, stratum] as const)),
  );
  const waiting = overall.filter((child) => !stratumOf.get(child)?.chosen.has(child));
  const next = waiting.slice(0, Math.max(count, leastSubstitutes));
  const served = new Set(next.map((child) => stratumOf.get(child)));
  const unserved = strata
    .filter((stratum) => stratum.places > 0 && !served.has(stratum))
    .flatMap(({ order, chosen }) => order.filter((child) => !chosen.has(child)).slice(0, 1));
  return [...next, ...unserved].flatMap((child) => {
    const stratum = stratumOf.get(child);
    return stratum ? [chosenFrom(stratum, child, 'substitute', 'next in the draw: ')] : [];
  });
}
