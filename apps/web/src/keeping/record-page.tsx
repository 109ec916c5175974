import { counted } from '@deepdive/core';
import { fewestDigits, type TrailFault, type TrailHead, trailFault, verifyStore } from '@deepdive/workspace';
import { answer } from '../answer.js';
import type { Asked } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts, Table } from '../page/table.js';

/** Entries shown. */
const most = 200;

/** The head that a report printed, as somebody wrote it down; `null` where nobody did. */
interface WrittenHead {
  readonly number: string;
  readonly seal: string;
}

const isSeal = new RegExp(`^[0-9a-f]{${fewestDigits},64}$`);

function headFrom(written: WrittenHead): { readonly head: TrailHead } | { readonly errors: Errors } {
  const number = Number(written.number);
  const seal = written.seal.replaceAll(/\s/g, '').toLowerCase();
  const errors = {
    ...(Number.isSafeInteger(number) && number > 0
      ? {}
      : { number: 'Enter the number of the entry as it is printed, such as 17' }),
    ...(isSeal.test(seal)
      ? {}
      : { seal: `Enter the seal as it is printed: ${fewestDigits} digits and letters from a to f, or more` }),
  };
  return Object.keys(errors).length > 0 ? { errors } : { head: { number, seal } };
}

function Verdict({ fault, fits }: { readonly fault: TrailFault | null; readonly fits: string }) {
  return (
    <p class={fault ? 'note red' : 'note green'}>
      {fault
        ? `Entry ${fault.number} is not as it was written: ${fault.because}. Take the last backup.`
        : fits}
    </p>
  );
}

function HeldAgainst({ written, errors }: { readonly written: WrittenHead | null; readonly errors: Errors }) {
  return (
    <>
      <h2>Hold it against a report</h2>
      <p>
        Every page and every printed report ends with the entry at which the record stood, and its seal.
        Whoever cuts the record off or writes it anew cannot come to the same seal.
      </p>
      <form method="get" action="/record" class="filter">
        <Line name="number" label="Entry, as printed" value={written?.number} errors={errors} />
        <Line name="seal" label="Seal, as printed" value={written?.seal} errors={errors} spelled={false} />
        <button type="submit" class="second">
          Compare
        </button>
      </form>
    </>
  );
}

/** Whether the record is as it was written, what was done by whom, and the file it is taken away in. */
export async function recordPage(c: Asked, notSaved: Errors = {}, found: TrailFault | null = null) {
  const here = c.get('here');
  const written =
    c.req.method === 'GET' && c.req.query('seal') !== undefined
      ? { number: c.req.query('number') ?? '', seal: c.req.query('seal') ?? '' }
      : null;
  const printed = written && headFrom(written);
  const errors = printed && 'errors' in printed ? printed.errors : notSaved;
  const { salt, records, entries } = await here.store.snapshot();
  const fault = trailFault(entries, { salt, records, anchors: [here.head] });
  const shown = [...entries].reverse().slice(0, most);
  return answer(
    c,
    { title: 'The record', errors },
    <>
      <h1>The record</h1>
      {printed && 'head' in printed ? (
        <Verdict
          fault={await verifyStore(here.store, [printed.head])}
          fits={`Entry ${printed.head.number} bears the seal of the report, and everything up to entry ${here.head.number} is as it was written, files included.`}
        />
      ) : (
        <Verdict
          fault={found ?? fault}
          fits={`Every entry is as it was written: ${counted(entries.length, 'entry', 'entries')}.`}
        />
      )}
      <Facts
        of={[
          ['Ends at entry', here.head.number],
          ['Seal', <span class="digest">{here.head.seal}</span>],
          ['Files kept', (await here.store.files()).length],
        ]}
      />
      <p>
        <a href="/storage">Where it is kept, for how long, and how to delete it</a>
      </p>
      <HeldAgainst written={written} errors={errors} />
      <h2>Save the inspection as a file</h2>
      <p>One file with everything in it, to keep as a backup or to open elsewhere.</p>
      <Form here={here} action="/record/save" stays>
        <Line
          name="passphrase"
          label="Passphrase, if the file is to be locked"
          hint="Three words or more. Nobody can open the file without it, and nobody can find it out for you."
          errors={errors}
          spelled={false}
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
          <span class="digest">{seal.slice(0, fewestDigits)}</span>,
        ])}
      />
    </>,
  );
}
