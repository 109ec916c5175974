// Runs in a worker of its own, so that no file can hold up or take down whoever serves pages.
import { parentPort, workerData } from 'node:worker_threads';
import type { ThemeManifest } from '@deepdive/core';
import { answerWork } from '../desk/answer-work.js';
import type { ToDesk } from '../desk/desk-messages.js';
import { workbookDesk } from '../desk/workbook-desk.js';

const { themes } = workerData as { readonly themes: readonly ThemeManifest[] };
const carryOut = answerWork(workbookDesk(), themes, (message) => parentPort?.postMessage(message));
parentPort?.on('message', (message: ToDesk) => void carryOut(message));
