import { counted } from '@deepdive/core';
import { digest } from '@deepdive/workspace';
import { Hono } from 'hono';
import { answer, goTo } from '../answer.js';
import type { Begun } from '../begun.js';
import { whenBegun, whenFound } from '../begun-page.js';
import { conflict } from '../conflict.js';
import { criteriaOf } from '../evidence/criteria.js';
import type { Asked, Env } from '../here.js';
import { type Errors, Line, Select } from '../page/fields.js';
import { Form } from '../page/form.js';
import { readPosted } from '../posted.js';
import { type HeldNote, type Note, notesIn } from '../record/notes.js';
import { casesOf } from '../record/selections.js';
import { commitTo } from '../recording.js';
import { today } from '../timeline/today.js';
import { aboutInWords, aboutKey, type Notable } from './about.js';
import { NoteForm, noteFrom, type WrittenNote, writtenIn } from './note-form.js';
import { NoteText } from './notes-about.js';

/** Notes on one page. */
const perPage = 50;

/** What can be written about now, and what an older note is about though it is chosen no longer. */
async function notableAt(at: Begun): Promise<Notable> {
  return {
    cases: await casesOf(at.here.store, at.theme),
    criteria: criteriaOf(at),
    lists: at.theme.lists,
  };
}

/** Whether a note holds every word that is looked for, in what it says, what it is about or who wrote it. */
function holds({ note }: HeldNote, words: readonly string[], lists: Notable['lists']): boolean {
  const text = `${note.says} ${aboutInWords(note.about, lists)} ${note.by}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function Notes({ of, notable }: { readonly of: readonly HeldNote[]; readonly notable: Notable }) {
  return (
    <ul class="plain notes">
      {of.map((held) => (
        <li class="note">
          <h3>{aboutInWords(held.note.about, notable.lists)}</h3>
          <NoteText held={held} />
        </li>
      ))}
    </ul>
  );
}

/** Words are sent rather than put into the address: they may name a child. */
function Search({
  here,
  sought,
  errors = {},
}: Pick<Begun, 'here'> & { readonly sought: string; readonly errors?: Errors }) {
  return (
    <Form here={here} action="/notes/search" says="Searching…">
      <Line name="words" label="Words to look for" errors={errors} value={sought} spelled={false} />
      <button type="submit" class="second">
        Search
      </button>
    </Form>
  );
}

async function overview(c: Asked, at: Begun, errors: Errors = {}) {
  const { here } = at;
  const notable = await notableAt(at);
  const notes = await notesIn(here.store);
  const about = c.req.query('about') ?? '';
  const wanted = notes.filter(({ note }) => about === '' || aboutKey(note.about, here.salt) === about);
  const pages = Math.max(1, Math.ceil(wanted.length / perPage));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(c.req.query('page') ?? 1)) || 1));
  const used = new Map(
    notes.map(({ note }) => [aboutKey(note.about, here.salt), aboutInWords(note.about, notable.lists)]),
  );
  return answer(
    c,
    { title: 'Notes', errors },
    <>
      <h1>Notes</h1>
      <p class="lead">What somebody wants to remember. A note is no evidence and is weighed nowhere.</p>
      <p>
        <a class="button" href="/notes/new">
          Write a note
        </a>
      </p>
      {notes.length === 0 ? (
        <p>Nothing is noted yet.</p>
      ) : (
        <>
          <Search here={here} sought="" errors={errors} />
          <form method="get" action="/notes" class="filter">
            <Select
              name="about"
              label="About"
              value={about}
              none="Everything"
              choices={[...used]
                .map(([value, label]) => ({ value, label }))
                .sort((a, b) => (a.label < b.label ? -1 : 1))}
            />
            <button type="submit" class="second">
              Show
            </button>
          </form>
          <h2>
            {counted(wanted.length, 'note')}, the newest first
            {pages === 1 ? '' : `: page ${page} of ${pages}`}
          </h2>
          <Notes of={wanted.slice((page - 1) * perPage, page * perPage)} notable={notable} />
          {page < pages ? (
            <p>
              <a href={`/notes?about=${encodeURIComponent(about)}&page=${page + 1}`}>Older notes</a>
            </p>
          ) : null}
        </>
      )}
    </>,
  );
}

async function search(c: Asked, at: Begun) {
  const { here } = at;
  const sought = (await readPosted(c, here)).text('words');
  if (sought === '') return overview(c, at, { words: 'Enter the words to look for' });
  const notable = await notableAt(at);
  const words = sought.toLowerCase().split(/\s+/);
  const found = (await notesIn(here.store)).filter((each) => holds(each, words, notable.lists));
  return answer(
    c,
    { title: 'Notes found', back: ['/notes', 'all notes'] },
    <>
      <h1>Notes found</h1>
      <Search here={here} sought={sought} />
      <h2>
        {found.length === 0
          ? 'No note holds all of these words'
          : `${counted(found.length, 'note')}, the newest first`}
      </h2>
      {found.length > perPage ? <p>The first {perPage} are shown: add a word to find fewer.</p> : null}
      <Notes of={found.slice(0, perPage)} notable={notable} />
    </>,
  );
}

function newPage(c: Asked, at: Begun, notable: Notable, written: WrittenNote, errors: Errors = {}) {
  return answer(
    c,
    { title: 'Write a note', errors, back: ['/notes', 'notes'] },
    <>
      <h1>Write a note</h1>
      <NoteForm
        here={at.here}
        action="/notes/new"
        seen={0}
        written={written}
        errors={errors}
        notable={notable}
      />
    </>,
  );
}

async function keepNote(c: Asked, at: Begun) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const notable = await notableAt(at);
  const written = writtenIn(posted);
  const stated = noteFrom(written, notable, here.salt);
  if ('errors' in stated) return newPage(c, at, notable, written, stated.errors);
  await commitTo(here, posted, {
    kind: 'note',
    id: digest(`note ${posted.requestId}`).slice(0, 16),
    seen: 0,
    value: { ...stated.note, by: here.person, at: here.now(), changed: null } satisfies Note,
    action: 'noted',
  });
  return goTo(c, `/notes?about=${encodeURIComponent(written.about)}&done=saved`);
}

/** What a note can be about, with what it is about already. */
const notableFor = (notable: Notable, { note: { about } }: HeldNote): Notable =>
  about.kind === 'child' && !notable.cases.some(({ child }) => child === about.child)
    ? { ...notable, cases: [...notable.cases, { ref: '', child: about.child, stage: '' }] }
    : notable;

async function onePage(c: Asked, at: Begun, held: HeldNote, given?: WrittenNote, errors: Errors = {}) {
  const { here } = at;
  const { says, about, notedOn, by, at: when } = held.note;
  return answer(
    c,
    { title: 'Change a note', errors, back: ['/notes', 'notes'] },
    <>
      <h1>Change a note</h1>
      <p>
        Written by {by}, {when.slice(0, 16).replace('T', ' ')} UTC.
      </p>
      <NoteForm
        here={here}
        action={`/notes/${held.id}`}
        seen={held.version}
        written={given ?? { says, about: aboutKey(about, here.salt), notedOn }}
        errors={errors}
        notable={notableFor(await notableAt(at), held)}
      />
    </>,
  );
}

async function changeNote(c: Asked, at: Begun, held: HeldNote) {
  const { here } = at;
  const posted = await readPosted(c, here);
  const written = writtenIn(posted);
  const stated = noteFrom(written, notableFor(await notableAt(at), held), here.salt);
  if ('errors' in stated) return onePage(c, at, held, written, stated.errors);
  const { by, at: when } = held.note;
  const changed = { by: here.person, at: here.now() };
  const committed = await commitTo(here, posted, {
    kind: 'note',
    id: held.id,
    seen: posted.seen,
    value: { ...stated.note, by, at: when, changed } satisfies Note,
    action: 'changed',
  });
  if (committed.outcome === 'conflict')
    return conflict(c, 'The note', `/notes/${held.id}`, <p class="lines">{written.says}</p>);
  return goTo(c, `/notes?about=${encodeURIComponent(written.about)}&done=saved`);
}

/** Notes of people against the inspection, a child, a list or a criterion. */
export function notesRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const ofOne = (show: (c: Asked, at: Begun, held: HeldNote) => Response | Promise<Response>) =>
    whenFound(
      async ({ here }, c) => (await notesIn(here.store)).find(({ id }) => id === c.req.param('id')),
      show,
    );
  routes.get(
    '/notes',
    whenBegun((c, at) => overview(c, at)),
  );
  // Who loads the page of a search again, or keeps its address, has no words with it.
  routes.get('/notes/search', (c) => goTo(c, '/notes'));
  routes.post('/notes/search', whenBegun(search));
  routes.get(
    '/notes/new',
    whenBegun(async (c, at) => {
      const about = c.req.query('about') ?? 'inspection';
      return newPage(c, at, await notableAt(at), { says: '', about, notedOn: today(at.here) });
    }),
  );
  routes.post('/notes/new', whenBegun(keepNote));
  routes.get(
    '/notes/:id',
    ofOne((c, at, held) => onePage(c, at, held)),
  );
  routes.post('/notes/:id', ofOne(changeNote));
  return routes;
}
