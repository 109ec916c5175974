export { createApp } from './app.js';
export type { Desk, HandedOver, Reading, RowsRead } from './desk/desk.js';
export { type Draft, type Drafts, draftsInMemory } from './desk/drafts.js';
export { workbookDesk } from './desk/workbook-desk.js';
export type { AppOptions } from './options.js';
