import { daysBetween, type IsoDate } from '../calendar/index.js';
import { dayInWords } from '../timeline/date-in-words.js';
import type { ActionNote, ActionNoteId, ActionState, StandingSaid } from './action.js';
import type { ActionPart } from './action-plan.js';
import type { DueReading } from './due.js';
import type { ActionStanding } from './standing.js';

/** Which of two printed dates decides whether an action is late. */
export type DueBy = 'completion' | 'milestone';

/** What the cells of an action were read as. */
export interface ActionFacts {
  readonly hasAction: boolean;
  readonly milestone: DueReading;
  /** The date of completion that may be planned or past. */
  readonly completion: DueReading;
  /** The date on which it was really completed. */
  readonly completed: DueReading;
  readonly standings: readonly StandingSaid[];
  /** Filled cells that should say how the action stands and could not be read. */
  readonly unread: readonly { readonly part: ActionPart; readonly cell: string }[];
  /** Whether the plan has a column for a date of completion at all. */
  readonly plansCompletion: boolean;
  readonly cellOf: (part: ActionPart) => readonly string[];
}

/** The state of an action on a day, and why. */
export interface StateOnDay {
  readonly state: ActionState;
  readonly due: DueReading;
  readonly daysOverdue: number | null;
  readonly because: readonly ActionNote[];
  readonly notes: readonly ActionNote[];
}

const unfinished: readonly ActionStanding[] = ['notStarted', 'underWay', 'onTrack', 'atRisk', 'offTrack'];
const isUnfinished = ({ standing }: StandingSaid): boolean => unfinished.includes(standing);
const cellsOf = (said: readonly StandingSaid[]): readonly string[] => said.map(({ cell }) => cell);
const note = (id: ActionNoteId, says: string, cells: readonly string[]): ActionNote => ({ id, says, cells });

const isBefore = (on: IsoDate | null, day: IsoDate): on is IsoDate => on !== null && on < day;

function dueOf({ milestone, completion }: ActionFacts, isComplete: boolean, dueBy: DueBy): DueReading {
  // A date of completion that nothing says was reached is the planned one.
  const planned = isComplete || completion.on === null ? null : completion;
  if (dueBy === 'completion') return planned ?? milestone;
  return milestone.kind === 'blank' ? (planned ?? milestone) : milestone;
}

function contradictions(facts: ActionFacts, asOf: IsoDate): readonly ActionNote[] {
  const { standings, completion, completed, cellOf } = facts;
  const complete = standings.filter(({ standing }) => standing === 'complete');
  const going = standings.filter(isUnfinished);
  const onTrack = standings.filter(({ standing }) => standing === 'onTrack');
  const behind = standings.filter(({ standing }) => standing === 'offTrack');
  const found: ActionNote[] = [];
  if (complete.length > 0 && going.length > 0) {
    const cells = cellsOf([...complete, ...going]);
    found.push(note('completeYetNot', 'one cell says complete, another that it is still going on', cells));
  }
  if (completed.on !== null && completed.on <= asOf && going.length > 0 && complete.length === 0) {
    const cells = [...cellOf('completedOn'), ...cellsOf(going)];
    found.push(
      note(
        'completeYetNot',
        'it has a date on which it was completed, yet another cell says it is going on',
        cells,
      ),
    );
  }
  const saysWhen = [completion, completed].filter(({ kind }) => kind !== 'blank');
  const inDatesPlace = complete.some(({ part }) => ['dueOn', 'completionOn', 'completedOn'].includes(part));
  if (complete.length > 0 && saysWhen.length === 0 && facts.plansCompletion && !inDatesPlace) {
    found.push(
      note('completeWithoutDate', 'it is said to be complete, with no date of completion', cellsOf(complete)),
    );
  }
  const doneOn = completed.on ?? (complete.length > 0 ? completion.on : null);
  if (doneOn !== null && doneOn > asOf) {
    const cells = [...cellOf('completionOn'), ...cellOf('completedOn')];
    found.push(
      note('completedInFuture', `it is said to be complete, on a day after ${dayInWords(asOf)}`, cells),
    );
  }
  if (onTrack.length > 0 && behind.length > 0) {
    const cells = cellsOf([...onTrack, ...behind]);
    found.push(note('statusesDisagree', 'one cell says on target, another that it is behind', cells));
  }
  return found;
}

/** What cannot be read, where it decides: first what stands before everything else, then what only a date would tell. */
function unreadable(facts: ActionFacts): readonly ActionNote[] {
  const found: ActionNote[] = facts.unread.map(({ cell }) =>
    note('cellUnreadable', 'what the cell says about how the action stands cannot be read', [cell]),
  );
  if (!facts.hasAction)
    found.push(note('actionMissing', 'no action is stated in words', facts.cellOf('action')));
  return found;
}

function untold(
  { milestone, completion, standings, cellOf }: ActionFacts,
  due: DueReading,
  asOf: IsoDate,
): readonly ActionNote[] {
  if (standings.length === 0 && completion.on !== null && completion.on <= asOf) {
    const says =
      'a date of completion has come, and nothing says whether the action was completed or was to be';
    return [note('completionUntold', says, cellOf('completionOn'))];
  }
  if (due.kind !== 'unreadable') return [];
  const cells = due === milestone ? cellOf('dueOn') : cellOf('completionOn');
  return [note('cellUnreadable', due.says ?? 'the time by which it is due cannot be read', cells)];
}

/** What there is to know of an action that is not late: a milestone that has passed, a time that nobody set. */
function furtherNotes(
  { milestone, cellOf }: ActionFacts,
  due: DueReading,
  asOf: IsoDate,
): readonly ActionNote[] {
  if (due !== milestone && isBefore(milestone.on, asOf)) {
    return [
      note(
        'milestonePassed',
        `the milestone ${dayInWords(milestone.on)} has passed; completion is planned ${due.on === null ? 'for no day' : `by ${dayInWords(due.on)}`}`,
        cellOf('dueOn'),
      ),
    ];
  }
  switch (due.kind) {
    case 'blank':
      return [note('noDate', 'no date says by when', [])];
    case 'notSet':
      return [note('noDate', 'the date is still to be set', cellOf('dueOn'))];
    case 'ongoing':
      return [note('noDate', 'it is ongoing, with no day on which it would be late', cellOf('dueOn'))];
    case 'immediate':
      return [note('noDate', 'it is due at once, and no date says since when', cellOf('dueOn'))];
    default:
      return [];
  }
}

/**
 * The one state an action is in on a day. What cannot be read stands before what contradicts itself, that before what is
 * done, that before what is late. Once overdue, an action is overdue on every later day until its cells change.
 */
export function stateOnDay(facts: ActionFacts, asOf: IsoDate, dueBy: DueBy): StateOnDay {
  const { standings, completed } = facts;
  const isSaidComplete = standings.some(({ standing }) => standing === 'complete');
  const isComplete = isSaidComplete || (completed.on !== null && completed.on <= asOf);
  const due = dueOf(facts, isSaidComplete || completed.on !== null, dueBy);
  const lateBy = !isComplete && isBefore(due.on, asOf) ? daysBetween(due.on, asOf) : null;
  const is = (
    state: ActionState,
    because: readonly ActionNote[],
    notes: readonly ActionNote[] = [],
  ): StateOnDay => ({
    state,
    due,
    daysOverdue: state === 'overdue' || state === 'contradictory' ? lateBy : null,
    because,
    notes,
  });
  const unread = unreadable(facts);
  if (unread.length > 0) return is('unreadable', unread);
  const contradictory = contradictions(facts, asOf);
  if (contradictory.length > 0) return is('contradictory', contradictory);
  const withdrawn = standings.filter(({ standing }) => standing === 'withdrawn');
  if (withdrawn.length > 0) return is('withdrawn', []);
  if (isComplete) return is('complete', []);
  const open = untold(facts, due, asOf);
  if (open.length > 0) return is('unreadable', open);
  if (lateBy !== null) {
    const cells = due === facts.milestone ? facts.cellOf('dueOn') : facts.cellOf('completionOn');
    const onTrack = standings.filter(({ standing }) => standing === 'onTrack');
    // What was on target when the plan was written is late all the same once its day has passed.
    const stillOnTarget =
      onTrack.length > 0
        ? [note('onTargetPastDue', 'it still says that it is on target', cellsOf(onTrack))]
        : [];
    return is('overdue', [
      note('overdue', `it was due by ${dayInWords(due.on ?? asOf)}`, cells),
      ...stillOnTarget,
    ]);
  }
  return is('open', [], furtherNotes(facts, due, asOf));
}
