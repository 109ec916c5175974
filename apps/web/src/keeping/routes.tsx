import { counted } from '@deepdive/core';
import { readInspectionFile, trailFault, writeInspectionFile } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, download, fileTypes, goTo, notFound } from '../answer.js';
import { begun } from '../begun.js';
import type { Asked, Env } from '../here.js';
import { Choices, type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Table } from '../page/table.js';
import { readPosted } from '../posted.js';

/** Entries shown. */
const most = 200;

async function recordPage(c: Asked) {
  const here = c.get('here');
  const { salt, records, entries } = await here.store.snapshot();
  const fault = trailFault(entries, { salt, records, anchors: [here.head] });
  const shown = [...entries].reverse().slice(0, most);
  return answer(
    c,
    { title: 'The record' },
    <>
      <h1>The record</h1>
      <p class={fault ? 'note red' : 'note green'}>
        {fault
          ? `Entry ${fault.number} is not as it was written: ${fault.because}. Take the last backup.`
          : `Every entry is as it was written: ${counted(entries.length, 'entry', 'entries')}.`}
      </p>
      <Facts
        of={[
          ['Ends at entry', here.head.number],
          ['Seal', <span class="digest">{here.head.seal}</span>],
          ['Files kept', (await here.store.files()).length],
        ]}
      />
      <p>
        Write down the number and the seal where the record cannot be reached, such as on a printed report:
        whoever cuts the record off or writes it anew cannot come to the same seal.
      </p>
      <p>
        <a href="/storage">Where it is kept, and how to delete it</a>
      </p>
      <h2>Save the inspection as a file</h2>
      <p>One file with everything in it, to keep as a backup or to open elsewhere.</p>
      <Form here={here} action="/record/save" stays>
        <Line
          name="passphrase"
          label="Passphrase, if the file is to be locked"
          hint="Nobody can open the file without it, and nobody can find it out for you"
        />
        <button type="submit">Save the inspection</button>
      </Form>
      <h2>What was done</h2>
      <Table
        id="entries"
        caption={`Entries, the newest first${entries.length > most ? `; the last ${most} of ${entries.length}` : ''}`}
        columns={[{ title: 'Entry', numeric: true }, 'When (UTC)', 'Who', 'What', 'Seal']}
        rows={shown.map(({ number, at, by, action, kind, version, seal }) => [
          number,
          at.slice(0, 19).replace('T', ' '),
          by,
          `${kind}: ${action}, version ${version}`,
          <span class="digest">{seal.slice(0, 16)}</span>,
        ])}
      />
    </>,
  );
}

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
        <Line name="passphrase" label="Passphrase, if it is locked" errors={errors} />
        <button type="submit">Open</button>
      </Form>
    </>,
  );
}

function storagePage(c: Asked, errors: Errors = {}) {
  const here = c.get('here');
  return answer(
    c,
    { title: 'Where it is kept', errors, back: ['/record', 'the record'] },
    <>
      <h1>Where it is kept</h1>
      {here.home === 'browser' ? (
        <>
          <p>
            In this browser alone, on this device. Nothing was uploaded, and nothing can be: the pages are not
            let to send anything anywhere.
          </p>
          <p class="note red">
            A browser may delete it: when its data are cleared, in a private window as soon as that is closed,
            or when the device runs out of room. Save the inspection as a file whenever you have done
            something you would not do twice.
          </p>
        </>
      ) : (
        <p>
          In the file that <code>deepdive serve</code> was started with, on this machine. Whoever can read
          that file can read everything in it. To delete the inspection, stop the program and delete the file.
        </p>
      )}
      {here.forget ? (
        <Form here={here} action="/storage/delete">
          <Choices
            name="sure"
            label="Delete everything from this browser"
            hint="It cannot be brought back but from a file you saved"
            several
            errors={errors}
            chosen={[]}
            choices={[{ value: 'yes', label: 'I have saved what I want to keep' }]}
          />
          <button type="submit" class="grave">
            Delete everything
          </button>
        </Form>
      ) : null}
    </>,
  );
}

/** The record itself: what was done, whether it is as it was written, and the file it is taken away in. */
export function keepingRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/record', (c) => (begun(c) ? recordPage(c) : goTo(c, '/')));
  routes.post('/record/save', async (c) => {
    const { store } = c.get('here');
    const passphrase = (await readPosted(c, c.get('here'))).text('passphrase');
    const bytes = await writeInspectionFile(store, passphrase === '' ? undefined : passphrase);
    return download(c, 'inspection.deepdive-inspection', fileTypes.inspection, bytes);
  });
  routes.get('/storage', (c) => storagePage(c));
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
