export { createApp } from './app.js';
export type { Desk, HandedOver, Reading, RowsRead } from './desk/desk.js';
export { type Draft, type Drafts, draftsInMemory } from './desk/drafts.js';
export { workbookDesk } from './desk/workbook-desk.js';
export { type AskedFor, type Job, type Jobs, type JobsOptions, jobsInMemory } from './jobs/jobs.js';
export type { Answered } from './jobs/kept-answer.js';
export type { Progress, Watch } from './jobs/watch.js';
export type { AppOptions, SettledReadings } from './options.js';
