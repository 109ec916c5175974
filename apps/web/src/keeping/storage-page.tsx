import { counted, dayInWords } from '@deepdive/core';
import { answer } from '../answer.js';
import type { Asked, Here } from '../here.js';
import { Choices, type Errors } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Table } from '../page/table.js';
import { type Backup, backupsIn } from '../record/backups.js';
import { type Retention, retentionIn } from '../record/retention.js';
import { today } from '../timeline/today.js';
import { contentsOf } from './contents.js';
import { RetentionForm, type WrittenRetention } from './retention-form.js';
import { RetentionNotice } from './retention-notice.js';

// What is said of the home itself stands in sections of their own: everything else is the same in every home.

function Where({ here }: { readonly here: Here }) {
  return here.home === 'browser' ? (
    <>
      <p>
        In this browser alone, on this device. Nothing was uploaded, and nothing can be: the pages are not let
        to send anything anywhere.
      </p>
      <p class="note red">
        A browser may delete it: when its data are cleared, in a private window as soon as that is closed, or
        when the device runs out of room. Save the inspection as a file whenever you have done something you
        would not do twice.
      </p>
    </>
  ) : (
    <p>
      In the file that <code>deepdive serve</code> was started with, on this machine. Whoever can read that
      file can read everything in it.
    </p>
  );
}

function HowLong({
  here,
  retention,
  version,
  written,
  errors,
}: {
  readonly here: Here;
  readonly retention: Retention | null;
  readonly version: number;
  readonly written: WrittenRetention | null;
  readonly errors: Errors;
}) {
  return (
    <>
      <h2>How long it is kept</h2>
      {retention === null ? (
        <p>No retention date is set yet.</p>
      ) : (
        <Facts
          of={[
            ['Kept until', dayInWords(retention.until)],
            ['Why', retention.because],
            ['Set by', `${retention.by}, ${retention.at.slice(0, 10)}`],
            ...retention.before.map(
              ({ until, because, by }) => ['Before', `${dayInWords(until)}: ${because} (${by})`] as const,
            ),
          ]}
        />
      )}
      <RetentionForm
        here={here}
        seen={version}
        written={written ?? { keptUntil: retention?.until ?? '', keptBecause: '' }}
        errors={errors}
      />
    </>
  );
}

/** What was saved as a file, and what of the record is in none. */
function Saved({ here, backups }: { readonly here: Here; readonly backups: readonly Backup[] }) {
  const [newest] = backups;
  const since = here.head.number - (newest?.entry ?? 0);
  return (
    <>
      <h2>What was saved as a file</h2>
      <p class={since === 0 ? 'note green' : 'note amber'}>
        {newest === undefined
          ? 'It was never saved as a file: once it is deleted here, it is gone.'
          : since === 0
            ? 'All of it is in a file that was saved.'
            : `${counted(since, 'entry', 'entries')} of the record came after it was last saved as a file.`}
      </p>
      {backups.length === 0 ? null : (
        <Table
          id="backups"
          caption="Files with the whole inspection, the newest first"
          columns={['When (UTC)', 'Who', { title: 'Up to entry', numeric: true }, 'Locked']}
          rows={backups.map(({ at, by, entry, locked }) => [
            at.slice(0, 16).replace('T', ' '),
            by,
            entry,
            locked ? 'With a passphrase' : 'No: whoever has the file can read it',
          ])}
        />
      )}
      <p>
        <a href="/record">Save the inspection as a file</a>. Sheets, lists and calendars that were downloaded
        one by one are not counted here: look for them where your browser saves files.
      </p>
    </>
  );
}

async function Deletion({ here, errors }: { readonly here: Here; readonly errors: Errors }) {
  const contents = contentsOf(await here.store.snapshot(), (await here.store.files()).length);
  return (
    <>
      <h2>Delete it for good</h2>
      {contents.length === 0 ? (
        <p>Nothing is recorded yet.</p>
      ) : (
        <Table
          id="contents"
          caption="What is deleted"
          columns={['What', { title: 'How many', numeric: true }]}
          rows={contents.map(([name, count]) => [name, count])}
        />
      )}
      <p>
        Checks of lists that were not submitted go with it. What you saved or downloaded stays where you put
        it: delete that too if nothing may be kept.
      </p>
      <section data-home={here.home}>
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
        ) : (
          <p>
            To delete it, stop the program and delete the file, with any file of the same name that ends in{' '}
            <code>-wal</code> or <code>-shm</code>. Empty the bin after that, and remember copies that your
            machine makes by itself.
          </p>
        )}
      </section>
      <h2>Bring it back</h2>
      <section data-home={here.home}>
        <p>
          {here.home === 'browser'
            ? 'Once everything is deleted, or in another browser, open the file you saved: the first page leads there.'
            : 'Start the program with a new file, and open the file you saved: the first page leads there.'}{' '}
          It comes back with all it held, its trail included.
        </p>
      </section>
    </>
  );
}

/** Where the inspection is kept and for how long, what was saved of it, and how it is deleted. */
export async function storagePage(c: Asked, errors: Errors = {}, written: WrittenRetention | null = null) {
  const here = c.get('here');
  const held = await retentionIn(here.store);
  return answer(
    c,
    { title: 'Where it is kept', errors, back: ['/record', 'the record'] },
    <>
      <h1>Where it is kept, and for how long</h1>
      <RetentionNotice retention={held?.retention ?? null} on={today(here)} />
      <section data-home={here.home}>
        <Where here={here} />
      </section>
      {here.inspection === null ? null : (
        <>
          <HowLong
            here={here}
            retention={held?.retention ?? null}
            version={held?.version ?? 0}
            written={written}
            errors={errors}
          />
          <Saved here={here} backups={await backupsIn(here.store)} />
        </>
      )}
      <Deletion here={here} errors={errors} />
    </>,
  );
}
