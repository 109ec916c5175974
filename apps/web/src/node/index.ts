export { writeBrowserFolder } from './browser-folder.js';
export { type Served, type ServeOptions, serveApp } from './serve-app.js';
