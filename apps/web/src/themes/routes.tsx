import { Hono } from 'hono';
import { answer, notFound } from '../answer.js';
import type { Env } from '../here.js';
import { NotesAbout } from '../notes/notes-about.js';
import { Facts } from '../page/table.js';
import { notesIn } from '../record/notes.js';
import { refOf } from './find-theme.js';
import { ListPart } from './lists-part.js';
import { partsOf } from './parts.js';
import { listName } from './words.js';

/** The themes that are registered, and what each states: reference pages from the manifest alone. */
export function themesRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/themes', (c) => {
    const { themes } = c.get('here');
    return answer(
      c,
      { title: 'Themes' },
      <>
        <h1>Themes</h1>
        {themes.length === 0 ? (
          <p>No theme is registered.</p>
        ) : (
          <ul class="cards">
            {themes.map((theme) => (
              <li>
                <h2>
                  <a href={`/themes/${refOf(theme)}`}>{theme.title}</a>
                </h2>
                <p>
                  {theme.publication.publisher} {theme.publication.number}, edition {theme.edition}
                </p>
                <p class="small">
                  {partsOf(theme)
                    .map(({ holds }) => holds)
                    .join(', ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </>,
    );
  });
  routes.get('/themes/:theme', (c) => {
    const theme = c.get('here').themes.find((each) => refOf(each) === c.req.param('theme'));
    if (!theme) return notFound(c);
    const { publication, ages } = theme;
    return answer(
      c,
      { title: theme.title, back: ['/themes', 'all themes'] },
      <>
        <h1>{theme.title}</h1>
        <Facts
          of={[
            ['Publication', `${publication.publisher} ${publication.number}, ${publication.title}`],
            ['Published', publication.published],
            ['Theme', refOf(theme)],
            ['Builds on', theme.extends.length === 0 ? 'No other' : theme.extends.join(', ')],
            ['Ages', ages === null ? 'All' : `${ages.from} to ${ages.to}`],
          ]}
        />
        <h2>What it states</h2>
        <p>
          Labels, codes, numbers and dates are as printed; sentences are in our own words. Every fact names
          its place. <a href={`/themes/${refOf(theme)}/reference`}>All of it on one page</a>.
        </p>
        <ul>
          {partsOf(theme).map(({ id, title, holds }) => (
            <li>
              <a href={`/themes/${refOf(theme)}/${id}`}>{title}</a>: {holds}
            </li>
          ))}
        </ul>
      </>,
    );
  });
  routes.get('/themes/:theme/:part', (c) => {
    const theme = c.get('here').themes.find((each) => refOf(each) === c.req.param('theme'));
    const part = theme && partsOf(theme).find(({ id }) => id === c.req.param('part'));
    if (!theme || !part) return notFound(c);
    const base = `/themes/${refOf(theme)}`;
    return answer(
      c,
      { title: `${part.title}: ${theme.title}`, back: [base, theme.title] },
      <>
        <h1>{part.title}</h1>
        {part.content(theme, base)}
        {part.id === 'assumptions' && c.get('here').theme === theme ? (
          <p>
            <a href="/assumptions">How they are read in this inspection, and how to choose another reading</a>
          </p>
        ) : null}
      </>,
    );
  });
  routes.get('/themes/:theme/lists/:list', async (c) => {
    const here = c.get('here');
    const theme = here.themes.find((each) => refOf(each) === c.req.param('theme'));
    const list = theme?.lists.find(({ id }) => id === c.req.param('list'));
    if (!theme || !list) return notFound(c);
    return answer(
      c,
      { title: `${listName(list)}: ${theme.title}`, back: [`/themes/${refOf(theme)}/lists`, 'the lists'] },
      <>
        <h1>{listName(list)}</h1>
        <ListPart list={list} />
        {here.theme === theme ? (
          <NotesAbout
            about={{ kind: 'list', list: list.id }}
            notes={await notesIn(here.store)}
            salt={here.salt}
          />
        ) : null}
      </>,
    );
  });
  return routes;
}
