import { isIsoDate } from '../calendar/index.js';
import type { Action, ActionNote, StandingSaid } from './action.js';
import type { ActionPart } from './action-plan.js';
import type { ActionPlanManifest } from './action-plan-manifest.js';
import { stateOnDay } from './action-state.js';
import { type DueContext, type DueReading, readDue } from './due.js';
import { itemsListed, type PartOfRow } from './listed-actions.js';
import { filledCell, hasWords, type PlanCell, type PlanRow, textIn } from './plan-row.js';
import type { PlanPlace } from './plan-sections.js';
import type { PlanReadingOptions } from './read-plan.js';
import type { ReadingOf } from './reading-of.js';
import { type StandingRead, standingOfPercent, standingReader } from './standing-in-words.js';

/** What is known of the whole plan when one of its actions is read. */
export interface WholePlan {
  readonly earliestOn: DueContext['earliestOn'];
  /** The name of each lead by spelling. */
  readonly leads: ReadonlyMap<string, string>;
}

/** Reads the actions of one plan. */
export class ActionReader {
  private readonly plan: ActionPlanManifest;
  private readonly options: PlanReadingOptions;
  private readonly whole: WholePlan;
  private readonly context: DueContext;
  private readonly standingOf: (text: string) => StandingRead | null;

  constructor(plan: ActionPlanManifest, options: PlanReadingOptions, whole: WholePlan) {
    this.plan = plan;
    this.options = options;
    this.whole = whole;
    this.context = { readDate: options.readDate, earliestOn: whole.earliestOn };
    const status = plan.actions.fields.find(({ id }) => id === 'status');
    this.standingOf = standingReader(status?.codes ?? null, plan.statuses);
  }

  /** One action, with the reference, issue and section that its place in the plan gives it. */
  read(
    row: PlanRow,
    part: PartOfRow | null,
    joined: readonly PlanRow[],
    placed: ReturnType<PlanPlace['action']>,
  ): Action {
    const said = this.standingsIn(row);
    const milestone = this.timeIn(row, 'dueOn', said);
    const completion = this.timeIn(row, 'completionOn', said);
    const completed = this.timeIn(row, 'completedOn', said);
    const cellOf = (part: ActionPart): readonly string[] => {
      const cell = filledCell(row, part);
      return cell === null ? [] : [cell.cell];
    };
    const unread = (
      [
        ['status', !said.some(({ part }) => part === 'status')],
        ['percentComplete', !said.some(({ part }) => part === 'percentComplete')],
        ['completionOn', completion.kind === 'unreadable'],
        ['completedOn', completed.kind === 'unreadable'],
      ] as const
    ).flatMap(([part, isUnread]) => {
      const cell = filledCell(row, part);
      return cell !== null && isUnread ? [{ part, cell: cell.cell }] : [];
    });
    const action = textIn(row, 'action');
    const { state, due, daysOverdue, because, notes } = stateOnDay(
      {
        hasAction: hasWords(action),
        milestone,
        completion,
        completed,
        standings: said,
        unread,
        plansCompletion: ['completionOn', 'completedOn'].some((part) => this.options.columns.includes(part)),
        cellOf,
      },
      this.options.asOf,
      this.options.dueBy ?? 'completion',
    );
    return {
      sheet: row.sheet,
      row: row.row,
      part,
      joinedRows: joined.map((each) => each.row),
      ...placed,
      action,
      lead: this.leadOf(row),
      milestone,
      completion: completed.kind === 'blank' ? completion : completed,
      due,
      standings: said,
      state,
      daysOverdue,
      because,
      notes: [
        ...notes,
        ...this.furtherNotes(row, joined, placed.reference, {
          dueOn: milestone,
          completionOn: completion,
          completedOn: completed,
        }),
      ],
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([part, { cell, raw }]) => [part, { cell, raw }]),
      ),
    };
  }

  /** A time; in a column of dates words such as "Action completed" may stand in its place, with a date or without. */
  private timeIn(row: PlanRow, part: ActionPart, said: readonly StandingSaid[]): DueReading {
    const blank = readDue(null, null, this.context);
    const cell = filledCell(row, part);
    if (cell === null) return blank;
    const { raw, value } = cell;
    const time = readDue(raw, typeof value === 'string' && isIsoDate(value) ? value : null, this.context);
    return time.on === null && said.some((each) => each.part === part) ? blank : time;
  }

  private standingsIn(row: PlanRow): readonly StandingSaid[] {
    const read = (part: ActionPart, by: (cell: PlanCell) => StandingRead | null): readonly StandingSaid[] => {
      const cell = filledCell(row, part);
      const found = cell === null ? null : by(cell);
      return cell && found ? [{ part, cell: cell.cell, raw: cell.raw, ...found }] : [];
    };
    const inWords = ({ raw }: PlanCell): StandingRead | null => this.standingOf(raw);
    const inDate = (cell: PlanCell): StandingRead | null => {
      const isDate = typeof cell.value === 'string' && isIsoDate(cell.value);
      return isDate || setsTime.test(cell.raw) ? null : endsOnly(inWords(cell));
    };
    return [
      ...read('status', (cell) => inWords(cell) ?? this.byStandardised(cell)),
      ...read('progress', inWords),
      ...read('percentComplete', percentIn),
      ...read('dueOn', inDate),
      ...read('completionOn', inDate),
      ...read('completedOn', inDate),
    ];
  }

  /** The code that the standardising of the status column took a spelling for. */
  private byStandardised({ value }: PlanCell): StandingRead | null {
    const standing = typeof value === 'string' ? this.plan.statuses[value] : undefined;
    return standing === undefined ? null : { standing, confidence: 'likely' };
  }

  private leadOf(row: PlanRow): ReadingOf<string> {
    const raw = textIn(row, 'lead') ?? textIn(row, 'leadManager');
    if (raw === null) return { raw, value: null, confidence: 'unknown' };
    const value = this.whole.leads.get(raw) ?? raw;
    return { raw, value, confidence: value === raw ? 'sure' : 'likely' };
  }

  private furtherNotes(
    row: PlanRow,
    joined: readonly PlanRow[],
    reference: ReadingOf<string>,
    times: Readonly<Partial<Record<ActionPart, DueReading>>>,
  ): readonly ActionNote[] {
    const notes: ActionNote[] = [];
    const at = (part: string): readonly string[] => {
      const cell = row.cells[part];
      return cell === undefined ? [] : [cell.cell];
    };
    for (const { id, label, strength } of this.plan.actions.fields) {
      if (strength !== 'must' || !this.options.columns.includes(id) || filledCell(row, id) !== null) continue;
      notes.push({ id: 'requiredBlank', says: `“${label}” is blank`, cells: [] });
    }
    if (reference.raw !== null && (reference.confidence === 'carried' || reference.value === null)) {
      notes.push({
        id: 'referenceUnread',
        says: 'its reference is none that fits here',
        cells: at('reference'),
      });
    } else if (reference.confidence === 'likely') {
      notes.push({
        id: 'readAs',
        says: `its reference was read as ${reference.value}`,
        cells: at('reference'),
      });
    }
    for (const [part, { says, kind }] of Object.entries(times)) {
      if (says === null || kind === 'unreadable') continue;
      notes.push({ id: 'readAs', says: `its time was ${says}`, cells: at(part) });
    }
    const several = itemsListed(row.cells.action);
    if (several > 1) {
      const says = `its cell lists ${several} actions, with one date and one status: counted as one`;
      notes.push({ id: 'severalActions', says, cells: at('action') });
    }
    if (joined.length > 0) {
      const says = `its action stands in row ${joined.map((each) => each.row).join(', ')}`;
      notes.push({ id: 'joinedRows', says, cells: [] });
    }
    return notes;
  }
}

/** Words that set a time rather than say that it was met: "Complete by July". */
const setsTime = /\b(?:by|before|in)\b/i;

/** In a column of dates only words that end an action say how it stands: "Action completed". */
const endsOnly = (said: StandingRead | null): StandingRead | null =>
  said?.standing === 'complete' || said?.standing === 'withdrawn' ? said : null;

/** A share of a whole up to 1, or per cent. */
function percentIn({ raw, value }: PlanCell): StandingRead | null {
  const [, digits] = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(raw.trim()) ?? [];
  const number = typeof value === 'number' ? value : digits === undefined ? Number.NaN : Number(digits);
  if (Number.isNaN(number)) return null;
  const isShare = !raw.includes('%') && number <= 1;
  return standingOfPercent(isShare ? number * 100 : number, raw.includes('%') ? 'sure' : 'likely');
}
