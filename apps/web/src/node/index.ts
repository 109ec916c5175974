export { type Served, type ServeOptions, serveApp } from './serve-app.js';
