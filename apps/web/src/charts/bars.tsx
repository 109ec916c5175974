import { type NumberRange, numberRangeInWords } from '@deepdive/core';
import { Table } from '../page/table.js';

/** One bar: what it stands for, how long it is, and what is told of it. */
export interface Bar {
  readonly label: string;
  /** `null` where it cannot be told. */
  readonly value: NumberRange | null;
  /** The figure in words. */
  readonly says: string;
}

/** A bar of exactly so many. */
export const exactly = (label: string, count: number): Bar => ({
  label,
  value: { least: count, most: count },
  says: numberRangeInWords({ least: count, most: count }),
});

/** What the bars show in one sentence: the longest, the shortest and those that cannot be told. */
export function barsInWords(bars: readonly Bar[]): string {
  const told = bars.flatMap((bar) => (bar.value === null ? [] : [{ ...bar, value: bar.value }]));
  const untold = bars.length - told.length;
  const [first] = told;
  if (first === undefined) return 'None of them can be told.';
  const longest = told.reduce((one, other) => (other.value.most > one.value.most ? other : one));
  const shortest = told.reduce((one, other) => (other.value.most < one.value.most ? other : one));
  const alike = longest.value.most === shortest.value.most;
  return [
    alike && told.length > 1
      ? `All are alike: ${first.says}.`
      : told.length === 1
        ? `“${first.label}”: ${first.says}.`
        : `Most: “${longest.label}”, ${longest.says}. Least: “${shortest.label}”, ${shortest.says}.`,
    ...(untold === 0 ? [] : [`${untold} cannot be told.`]),
  ].join(' ');
}

const long = 200;

/** The bar itself: solid as far as is certain, paler as far as blanks leave open. */
function BarPicture({ value, most }: { readonly value: NumberRange | null; readonly most: number }) {
  if (value === null || most <= 0 || value.most <= 0) return null;
  const lengthOf = (count: number): number => Math.round((10 * long * Math.max(0, count)) / most) / 10;
  return (
    <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${long} 9`}>
      <rect x="0" y="1" width={lengthOf(value.most)} height="7" fill="#a9c3d0" />
      <rect x="0" y="1" width={lengthOf(value.least)} height="7" fill="#16495f" />
    </svg>
  );
}

/** A chart of bars: a sentence, and a table in whose cells the bars stand under their figures. */
export function Bars({
  id,
  title,
  of,
  bars,
  figure = 'Figure',
}: {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What each bar stands for. */
  readonly of: string;
  readonly bars: readonly Bar[];
  readonly figure?: string;
}) {
  if (bars.length === 0) return null;
  const most = Math.max(0, ...bars.map(({ value }) => value?.most ?? 0));
  const isOpen = bars.some(({ value }) => value !== null && value.least !== value.most);
  return (
    <>
      <p>
        {barsInWords(bars)}
        {isOpen ? ' A paler end of a bar is what blanks leave open.' : ''}
      </p>
      <Table
        id={id}
        caption={title}
        columns={[of, figure]}
        rows={bars.map(({ label, value, says }) => [
          label,
          <>
            {says}
            <BarPicture value={value} most={most} />
          </>,
        ])}
      />
    </>
  );
}
