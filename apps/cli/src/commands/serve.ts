import { resolve } from 'node:path';
import type { Host } from '../host.js';
import { wholeNumberOption } from '../options/numbers.js';
import { chosenReadings } from '../outcomes/chosen-readings.js';
import { refusal } from '../refusal.js';
import type { ExitStatus, Session } from '../session.js';
import { refOf } from '../theme-parts.js';

/** The options of `deepdive serve`. */
export interface ServeOptions {
  readonly port: string;
}

/** Settles when the program is asked to stop. */
function askedToStop({ stop }: Host): Promise<void> {
  return new Promise((done) => {
    if (stop) {
      if (stop.aborted) done();
      else stop.addEventListener('abort', () => done(), { once: true });
      return;
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** `deepdive serve`: an inspection in the web app, until the program is stopped. */
export async function serve(session: Session, file: string, options: ServeOptions): Promise<ExitStatus> {
  const { host } = session;
  const port = wholeNumberOption('--port', options.port, 0);
  const { registry, settings } = await session.themes();
  const { openSqliteStore } = await import('@deepdive/workspace/sqlite');
  const { serveApp } = await import('@deepdive/web/node');
  const store = await openSqliteStore(resolve(host.cwd, file), { program: 'deepdive serve' });
  try {
    const { address, stop } = await serveApp({
      themes: registry.themes,
      store,
      settledReadings: Object.fromEntries(
        registry.themes.map((theme) => [refOf(theme), chosenReadings(theme, settings, undefined)]),
      ),
      port,
      onFault: (reference, name) => session.note(`Something went wrong (reference ${reference}): ${name}.`),
    });
    if (session.json) session.printJson({ address, file });
    else session.print(address);
    session.note(
      `Open the address above in your browser: it works once. ${file} holds the record. Stop with Ctrl+C.`,
    );
    await askedToStop(host);
    await stop();
    return 0;
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw refusal({
      code: 'port-taken',
      says: `Another program listens on port ${port}.`,
      expected: 'a free port; without --port one is found',
    });
  } finally {
    await store.close();
  }
}
