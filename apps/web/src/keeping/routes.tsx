import { digest, readInspectionFile, verifyStore, writeInspectionFile } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import type { Begun } from '../begun.js';
import { whenBegun } from '../begun-page.js';
import { conflict } from '../conflict.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import { readPosted } from '../posted.js';
import type { Backup } from '../record/backups.js';
import { commitTo } from '../recording.js';
import { recordPage } from './record-page.js';
import { recordRetention } from './record-retention.js';
import { retentionFrom, retentionIn } from './retention-form.js';
import { storagePage } from './storage-page.js';

/** Fewer letters are guessed by trying them all. */
const shortestPassphrase = 12;

function openPage(c: Asked, errors: Errors = {}) {
  return answer(
    c,
    { title: 'Open an inspection', errors, back: ['/', 'the beginning'] },
    <>
      <h1>Open an inspection that was saved</h1>
      <Form here={c.get('here')} action="/open" files says="Opening…">
        <div class={errors.file ? 'field wrong' : 'field'}>
          <label for="file">The file</label>
          {errors.file ? (
            <span class="error" id="file-error">
              Error: {errors.file}
            </span>
          ) : null}
          <input
            type="file"
            id="file"
            name="file"
            aria-describedby={errors.file ? 'file-error' : undefined}
          />
        </div>
        <Line name="passphrase" label="Passphrase, if it is locked" errors={errors} spelled={false} />
        <button type="submit">Open</button>
      </Form>
    </>,
  );
}

/** Saves everything as one file, and records that it was. */
async function saveInspection(c: Asked) {
  const here = c.get('here');
  const posted = await readPosted(c, here);
  const passphrase = posted.text('passphrase');
  if (passphrase !== '' && passphrase.length < shortestPassphrase) {
    return recordPage(c, { passphrase: `Use ${shortestPassphrase} letters or more, such as three words` });
  }
  // A file that could not be opened again is no backup, so none is recorded.
  const fault = await verifyStore(here.store);
  if (fault) {
    return recordPage(c, { passphrase: 'Not saved: a file of it could not be opened again' }, fault);
  }
  // The entry of the saving itself is in the file too, so that what is brought back knows of it.
  const entry = here.head.number + 1;
  const backup: Backup = { entry, locked: passphrase !== '', by: here.person, at: here.now() };
  // The name of the request must not follow from the passphrase: it stands in the trail, where it could be guessed from.
  const requestId = digest(`save ${here.head.seal}`).slice(0, 32);
  await commitTo(
    here,
    { ...posted, requestId },
    {
      kind: 'backup',
      id: requestId.slice(0, 16),
      seen: 0,
      value: backup,
      action: 'saved as a file',
    },
  );
  const bytes = await writeInspectionFile(here.store, passphrase === '' ? undefined : passphrase);
  return download(c, 'inspection.deepdive-inspection', fileTypes.inspection, bytes);
}

async function setRetention(c: Asked, at: Begun) {
  const { here, inspection } = at;
  const posted = await readPosted(c, here);
  const written = retentionIn(posted);
  const stated = retentionFrom(written, inspection.inspectedOn);
  if ('errors' in stated) return storagePage(c, stated.errors, written);
  if (stated.retention === null) {
    return storagePage(c, { keptUntil: 'Enter until when it is kept' }, written);
  }
  const committed = await recordRetention(here, posted, stated.retention, { seen: posted.seen });
  if (committed.outcome === 'conflict') {
    return conflict(c, 'The retention date', '/storage', <p>{written.keptBecause}</p>);
  }
  return goTo(c, '/storage?done=saved');
}

/** The record itself: what was done, whether it is as it was written, and the file it is taken away in. */
export function keepingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get(
    '/record',
    whenBegun((c) => recordPage(c)),
  );
  routes.post('/record/save', whenBegun(saveInspection));
  routes.get('/storage', (c) => storagePage(c));
  routes.post('/storage', whenBegun(setRetention));
  routes.post('/storage/delete', async (c) => {
    const here = c.get('here');
    const posted = await readPosted(c, here);
    if (!here.forget) return notFound(c);
    if (posted.text('sure') === '')
      return storagePage(c, { sure: 'Say that you have saved what you want to keep' });
    await here.forget();
    return goTo(c, '/');
  });
  routes.get('/open', (c) => (c.get('here').inspection ? goTo(c, '/') : openPage(c)));
  routes.post('/open', async (c) => {
    const here = c.get('here');
    const posted = await readPosted(c, here);
    const [file] = await posted.files('file');
    if (!file) return openPage(c, { file: 'Choose the file of the inspection' });
    const passphrase = posted.text('passphrase');
    try {
      await readInspectionFile(here.store, file.bytes, passphrase === '' ? undefined : passphrase);
      return goTo(c, '/');
    } catch (error) {
      if (!(error instanceof Error) || !['InspectionFileError', 'StoreError'].includes(error.name))
        throw error;
      return openPage(c, { file: error.message });
    }
  });
  return routes;
}
