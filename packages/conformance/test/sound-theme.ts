import {
  type Citations,
  cite,
  code,
  codeSet,
  criterion,
  date,
  defineTheme,
  id,
  list,
  type Publication,
  type ThemeManifest,
  text,
  themeManifest,
} from '@deepdive/core';

const publication: Publication = {
  number: 'EX-200',
  title: 'Looking into visits',
  publisher: 'Invented Inspectorate',
  published: '2020-01',
  edition: '2020',
};
/** Cites the invented publication. */
export const at: Citations = cite(publication);

const outcomes = codeSet('outcome', 'Outcome', { seen: 'Seen', missed: 'Not seen' }, at.para(6));

const visits = list({
  number: 1,
  title: 'Visits',
  population: 'Children who were visited',
  window: { months: 6 },
  key: 'childId',
  eventOn: 'visitedOn',
  source: at.para(4),
  fields: {
    childId: id('Child unique ID', { meaning: 'person', source: at.para(5) }),
    visitedOn: date('Date of visit', { strength: 'must', source: at.para(5) }),
    recordedOn: date('Date of record', { source: at.para(5) }),
    outcome: code('Outcome', outcomes, { source: at.para(6) }),
    note: text('Note', { strength: 'may', source: at.para(6) }),
  },
  rules: (row) => ({
    recordedAfterVisit: {
      says: 'A visit is recorded on or after the day it took place',
      expect: row.recordedOn.isOnOrAfter(row.visitedOn),
      fix: 'Look up both dates in the record.',
      passes: { visitedOn: '2017-03-01', recordedOn: '2017-03-02' },
      fails: { visitedOn: '2017-03-02', recordedOn: '2017-03-01' },
    },
  }),
});

/** A small theme that keeps everything. */
export const soundTheme = defineTheme({
  id: 'visits',
  title: 'Looking into visits',
  publication,
  criteria: {
    1: criterion('Children are visited', at.para(8)),
    2: criterion('Visits are recorded', at.para(9)),
  },
  lists: { visits },
  selection: {
    chosen: {
      says: 'The inspector chooses five children',
      by: 'inspector',
      count: 5,
      from: ['visits'],
      source: at.para(10),
    },
  },
  timelineAnchor: { notifiedOn: 'Tuesday', dayOneAfter: 1, source: at.para(11) },
  timeline: {
    listGiven: {
      says: 'The authority gives the list',
      by: 'localAuthority',
      due: { week: 1, weekday: 'Wednesday', day: 1 },
      provides: ['visits'],
      source: at.para(12),
    },
    childrenChosen: {
      says: 'The inspector chooses',
      by: 'inspector',
      due: { week: 1, weekday: 'Thursday', day: 2 },
      provides: ['chosen'],
      source: at.para(13),
      assumes: ['order'],
    },
  },
  tool: {
    title: 'Tool',
    header: ['Inspector'],
    questions: {
      visited: { asks: 'Was the child visited in time?', esn: [1], section: 'Visits' },
      recorded: { asks: 'Was the visit recorded?', esn: [2], section: 'Visits' },
    },
    source: at.para(14),
  },
  assumptions: {
    order: {
      says: 'The text does not say in which order children are chosen.',
      choices: { chance: 'by chance' },
      chosen: 'chance',
      because: 'chance treats all alike',
      source: at.para(10),
    },
  },
});

/** The plain text of the invented publication. */
export const soundText = 'Child unique ID\nDate of visit\nDate of record\nOutcome\nNote';

/** The sound theme as a manifest in which something was changed. */
export function broken(change: (theme: Mutable<ThemeManifest>) => void): ThemeManifest {
  const copy = JSON.parse(JSON.stringify(themeManifest(soundTheme))) as Mutable<ThemeManifest>;
  change(copy);
  return copy;
}

/** A deep copy that a test may change. */
export type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
