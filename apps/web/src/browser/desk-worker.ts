// A second service worker, for reading and writing workbooks alone: it has a thread of its own, so that the one that
// makes the pages goes on making them meanwhile. It serves no page; work is sent to it through a port.
import {
  checkWorkbooks,
  readMapping,
  readWorkbooks,
  writeAnnotated,
  writeTemplate,
} from '@deepdive/workbook/bytes';
import { answerWork } from '../desk/answer-work.js';
import type { ToDesk } from '../desk/desk-messages.js';
import { deskOf } from '../desk/desk-of.js';

/** What this file needs of the scope it runs in. */
interface WorkerScope {
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  readonly ports: readonly MessagePort[];
  readonly waitUntil: (work: Promise<unknown>) => void;
}

const scope = self as unknown as WorkerScope;
const desk = deskOf({ checkWorkbooks, readMapping, readWorkbooks, writeAnnotated, writeTemplate }, false);

/** Carries out the one piece of work that a port brings; settles when it is done or called off before it came. */
function carriedOut(port: MessagePort): Promise<void> {
  return new Promise((done) => {
    const carryOut = answerWork(desk, [], (message) => port.postMessage(message));
    port.onmessage = ({ data }: MessageEvent<ToDesk>) => {
      if (data.work === null) void carryOut(data).then(done);
      else void carryOut(data).finally(done);
    };
    port.postMessage('here');
  });
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  // As long as an event is waited for the browser does not stop the worker.
  if (port) event.waitUntil(carriedOut(port));
});
