/** How an action stands by what its own row says, as against by the calendar. */
export type ActionStanding =
  | 'notStarted'
  | 'underWay'
  /** Going as planned: "on target", green. */
  | 'onTrack'
  /** Slipping, or likely to: amber. */
  | 'atRisk'
  /** Behind what was planned: red. */
  | 'offTrack'
  | 'complete'
  /** Given up, replaced or no longer needed. */
  | 'withdrawn';
