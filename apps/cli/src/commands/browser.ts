import { join, resolve } from 'node:path';
import type { ExitStatus, Session } from '../session.js';

/** `deepdive browser`: the folder from which a host serves the web app to browsers, for the registered themes. */
export async function browser(session: Session, folder: string): Promise<ExitStatus> {
  const { registry } = await session.themes();
  const { writeBrowserFolder } = await import('@deepdive/web/node');
  const names = await writeBrowserFolder(resolve(session.host.cwd, folder), registry.manifest().themes);
  const files = names.map((name) => join(folder, name));
  if (session.json) session.printJson({ folder, files });
  else session.print(files.join('\n'));
  session.note(
    'Serve the folder at the top of an address, over https, with 404.html for what is not found. Nothing that is entered leaves the browser.',
  );
  return 0;
}
