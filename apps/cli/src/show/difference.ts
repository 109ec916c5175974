import type { PlainValue, ThemeChange, ThemeDifference } from '@deepdive/core';
import { type Layout, wrapped } from '../terminal/layout.js';
import { counted, inWords } from '../terminal/words.js';

/** A value in a line: words where it is words, else as the manifest holds it. */
function valueInWords(value: PlainValue): string {
  if (value === null) return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return `“${value}”`;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) {
    return value.length === 0 ? 'none' : value.join(', ');
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
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

function changeInWords(change: ThemeChange, shown: string): string {
  const thing = inWords(change.thing);
  const source = sourceInWords(change.source);
  switch (change.kind) {
    case 'added':
      return `+ ${thing} ${shown}: ${change.title}${source}`;
    case 'removed':
      return `- ${thing} ${shown}: ${change.title}${source}`;
    case 'moved':
      return `> ${thing} ${shown}: from ${placeInWords(change.before)} to ${placeInWords(change.after)}${source}`;
    case 'changed':
      return `~ ${thing} ${shown}, ${inWords(change.property ?? '')}: ${valueInWords(change.before)} → ${valueInWords(change.after)}${source}`;
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
