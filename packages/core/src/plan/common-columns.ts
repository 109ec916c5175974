import { codeSet } from '../code-set.js';
import { code, date, id, number, text } from '../field.js';
import { convention } from '../publication.js';
import type { ActionStanding } from './standing.js';

const source = convention(
  'columns as councils keep them; no publication prints the columns of an action plan',
);

/** The colours and words by which plans say how an action stands. Green is "on target": it is never read as complete. */
const actionStatus = codeSet(
  'actionStatus',
  'Status of an action',
  {
    N: ['Not started', 'Not yet started', 'Not begun', 'To do', 'Pending', 'White'],
    P: ['In progress', 'Under way', 'Ongoing', 'On-going', 'Started', 'Partly complete', 'Active'],
    G: ['Green', 'On target', 'On track', 'On schedule', 'As planned', 'Progressing as planned'],
    A: ['Amber', 'At risk', 'Slipping', 'Some slippage', 'Minor delay', 'Yellow', 'Orange'],
    R: [
      'Red',
      'Off target',
      'Off track',
      'Not on target',
      'Not on track',
      'Behind schedule',
      'Delayed',
      'Overdue',
    ],
    C: [
      'Complete',
      'Completed',
      'Action completed',
      'Blue',
      'B',
      'Done',
      'Achieved',
      'Closed',
      'Implemented',
    ],
    W: ['Withdrawn', 'Cancelled', 'Superseded', 'No longer required', 'No longer needed', 'Grey'],
  },
  source,
);

/** What each of the common codes means for an action. */
export const commonStatuses: Readonly<Record<string, ActionStanding>> = Object.freeze({
  N: 'notStarted',
  P: 'underWay',
  G: 'onTrack',
  A: 'atRisk',
  R: 'offTrack',
  C: 'complete',
  W: 'withdrawn',
});

/**
 * The columns that action plans commonly have, with the headers under which they are known. A theme whose publication
 * prints others states its own.
 *
 * @example
 * ```ts
 * import { commonActionFields } from '@deepdive/core';
 *
 * console.log(Object.values(commonActionFields).filter(({ strength }) => strength === 'must').map(({ label }) => label));
 * // [ 'Action', 'Lead officer', 'Milestone date' ]
 * ```
 */
export const commonActionFields = Object.freeze({
  reference: id('Ref no.', {
    source,
    strength: 'should',
    aliases: ['Ref', 'Reference', 'No.', 'Number', 'Item', 'Item no', 'Action no', 'Action ref', 'ID', '#'],
  }),
  section: text('Section', {
    source,
    strength: 'may',
    aliases: ['Theme', 'Priority', 'Priority area', 'Workstream', 'Objective', 'Area for action', 'Key area'],
  }),
  issue: text('Issue or recommendation', {
    source,
    aliases: [
      'Issue',
      'Issues',
      'Recommendation',
      'Recommendations',
      'Issue/recommendation',
      'Area for improvement',
      'Finding',
      'Inspection finding',
      'What needs to improve',
    ],
  }),
  area: text('Area of responsibility', {
    source,
    strength: 'may',
    aliases: ['Service', 'Service area', 'Team', 'Agency', 'Organisation'],
  }),
  action: text('Action', {
    source,
    strength: 'must',
    aliases: [
      'Actions',
      'Action to be taken',
      'Actions to be taken',
      'Action required',
      'Actions required',
      'Planned action',
      'Proposed action',
      'What we will do',
      'What will we do',
      'Task',
    ],
  }),
  leadManager: text('Lead manager', {
    source,
    strength: 'may',
    aliases: [
      'Accountable officer',
      'Accountable',
      'Responsible manager',
      'Senior responsible officer',
      'SRO',
      'Sponsor',
    ],
  }),
  lead: text('Lead officer', {
    source,
    strength: 'must',
    aliases: [
      'Lead',
      'Leads',
      'Lead person',
      'Owner',
      'Action owner',
      'Responsible',
      'Responsible officer',
      'Officer responsible',
      'Person responsible',
      'Responsibility',
      'By whom',
      'Who',
    ],
  }),
  dueOn: date('Milestone date', {
    source,
    strength: 'must',
    hint: 'a day, or a month where no day is set',
    aliases: [
      'Milestone',
      'Milestones',
      'Timescale',
      'Timescales',
      'Timeframe',
      'Deadline',
      'Due',
      'Due date',
      'Date due',
      'By when',
      'When',
      'Target date',
      'Target completion date',
      'To be completed by',
      'Complete by',
    ],
  }),
  progress: text('Progress against action', {
    source,
    aliases: [
      'Progress',
      'Progress to date',
      'Progress update',
      'Update',
      'Commentary',
      'Comments',
      'Latest position',
    ],
  }),
  status: code('Status (RAG)', actionStatus, {
    source,
    aliases: ['Status', 'RAG', 'RAG status', 'RAG rating', 'Risk/RAG', 'BRAG', 'Rating', 'Current status'],
  }),
  percentComplete: number('% complete', {
    source,
    strength: 'may',
    least: 0,
    aliases: ['Percent complete', 'Percentage complete', 'Complete (%)'],
  }),
  completionOn: date('Completion date', {
    source,
    strength: 'may',
    aliases: ['Completion', 'Date of completion'],
  }),
  completedOn: date('Date completed', {
    source,
    strength: 'may',
    aliases: ['Completed', 'Completed on', 'Actual completion date', 'Date closed'],
  }),
  evidence: text('Evidence of impact', {
    source,
    strength: 'may',
    aliases: [
      'Evidence',
      'Impact',
      'Outcome',
      'Outcomes',
      'Success measure',
      'Success measures',
      'Success criteria',
    ],
  }),
});
