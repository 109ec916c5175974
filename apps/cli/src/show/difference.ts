import { counted, idInWords, type PlainValue, type ThemeChange, type ThemeDifference } from '@deepdive/core';
import { type Layout, wrapped } from '../terminal/layout.js';

const nameInWords = (name: string): string => idInWords(name);

/** A value in a line: words where it is words, names and values where it has parts. */
function valueInWords(value: PlainValue): string {
  if (value === null) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const plain = value.every((each) => typeof each === 'string');
    return value.length === 0 ? 'none' : value.map(plain ? String : valueInWords).join(plain ? ', ' : '; ');
  }
  return Object.entries(value)
    .map(([name, each]) => `${nameInWords(name)} ${valueInWords(each)}`)
    .join(', ');
}

const isParts = (value: PlainValue): value is Readonly<Record<string, PlainValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRowOfParts = (value: PlainValue): value is readonly Readonly<Record<string, PlainValue>>[] =>
  Array.isArray(value) && value.every(isParts);

/** What was and what is; of something with parts, only the parts that differ. */
function bothInWords(before: PlainValue, after: PlainValue): string {
  if (isRowOfParts(before) && isRowOfParts(after) && before.length === after.length) {
    return before
      .map((each, at) => ({ place: at + 1, words: bothInWords(each, after[at] ?? null) }))
      .filter(({ words: differing }) => differing !== '')
      .map(({ place, words: differing }) => `number ${place}: ${differing}`)
      .join('; ');
  }
  if (!isParts(before) || !isParts(after)) return `${valueInWords(before)} → ${valueInWords(after)}`;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => `${nameInWords(name)} ${bothInWords(before[name] ?? null, after[name] ?? null)}`)
    .join('; ');
}

function placeInWords(value: PlainValue): string {
  if (typeof value !== 'object' || value === null || !('place' in value)) return valueInWords(value);
  return `place ${value.place}${value.follows === null ? '' : ` after ${value.follows}`}`;
}

const sourceInWords = ({ before, after }: ThemeChange['source']): string => {
  const places = [
    ...new Set([before, after].flatMap((each) => (each ? [`${each.publication}, ${each.at}`] : []))),
  ];
  return places.length === 0 ? '' : ` [${places.join(' → ')}]`;
};

/** What people call the things whose names are ours. */
const words: Readonly<Partial<Record<ThemeChange['thing'], string>>> = {
  across: 'check across lists',
  asked: 'question asked',
  eligibility: 'condition',
  toolHeader: 'line at the top',
};

function changeInWords(change: ThemeChange, shown: string): string {
  const thing = words[change.thing] ?? idInWords(change.thing);
  const source = sourceInWords(change.source);
  switch (change.kind) {
    case 'added':
      return `+ ${thing} ${shown}: ${change.title}${source}`;
    case 'removed':
      return `- ${thing} ${shown}: ${change.title}${source}`;
    case 'moved':
      return `> ${thing} ${shown}: from ${placeInWords(change.before)} to ${placeInWords(change.after)}${source}`;
    case 'changed':
      return `~ ${[thing, shown].filter(Boolean).join(' ')}, ${idInWords(change.property ?? '')}: ${bothInWords(change.before, change.after)}${source}`;
  }
}

/** The heading a change stands under: its list, or else its part of the theme. */
function headingOf({ path }: ThemeChange): string {
  const [part = '', id = ''] = path.split('/');
  return part === 'lists' ? `${part}/${id}` : part;
}

/** What of a path is not yet said by the heading. */
function shownUnder(heading: string, path: string): string {
  return path === heading ? (path.split('/').at(-1) ?? path) : path.slice(heading.length + 1);
}

/** What differs, a line each under the part it belongs to. */
export function differenceInWords({ before, after, changes }: ThemeDifference, layout: Layout): string {
  if (changes.length === 0) return `${before} and ${after} state the same.`;
  const { title, good, bad, doubtful } = layout.paint;
  const painted: Readonly<Record<ThemeChange['kind'], (text: string) => string>> = {
    added: good,
    removed: bad,
    moved: doubtful,
    changed: doubtful,
  };
  const about: ThemeChange[] = changes.filter(({ thing }) => thing === 'theme');
  const rest = changes.filter(({ thing }) => thing !== 'theme');
  const headings = [...new Set(rest.map(headingOf))];
  const line = (change: ThemeChange, shown: string): string =>
    painted[change.kind](wrapped(changeInWords(change, shown), layout.width, '  '));
  return [
    title(`${before} → ${after}: ${counted(changes.length, 'difference')}`),
    ...about.map((change) => line(change, '')),
    ...headings.flatMap((heading) => [
      '',
      title(heading),
      ...rest
        .filter((change) => headingOf(change) === heading)
        .map((change) => line(change, shownUnder(heading, change.path))),
    ]),
  ].join('\n');
}
