import type { Here } from '../here.js';
import { ErrorSummary, type Errors } from './fields.js';
import type { Content } from './node.js';
import { scriptPath } from './script.js';
import { stylesheetPath } from './stylesheet.js';

/** What frames a page. */
export interface PageProps {
  readonly here: Here;
  readonly title: string;
  readonly errors?: Errors | undefined;
  /** What was just done. */
  readonly done?: string | undefined;
  /** Where the page belongs: a link back to it. */
  readonly back?: readonly [href: string, says: string] | undefined;
  /** After how many seconds the page comes anew where no script keeps it up to date. */
  readonly anewAfter?: number | undefined;
  /** Where the page leads by itself. */
  readonly leadsTo?: string | undefined;
  readonly children?: Content;
}

interface MenuItem {
  readonly href: string;
  readonly says: string;
}

/** The same places in the same order on every page; only those that the theme of the inspection has. */
function menuOf({ theme }: Here): readonly MenuItem[] {
  const item = (is: boolean, href: string, says: string): readonly MenuItem[] => (is ? [{ href, says }] : []);
  return [
    { href: '/', says: 'Inspection' },
    ...item((theme?.lists.length ?? 0) > 0, '/lists', 'Lists'),
    ...item((theme?.timeline.length ?? 0) > 0, '/timeline', 'Timeline'),
    ...item(theme !== null, '/meetings', 'Meetings'),
    ...item((theme?.requests.length ?? 0) > 0, '/requests', 'Requests'),
    ...item((theme?.selection.length ?? 0) > 0, '/selection', 'Selection'),
    ...item((theme?.outcomePlan ?? null) !== null, '/families', 'Families'),
    ...item((theme?.measures.length ?? 0) > 0, '/measures', 'Measures'),
    ...item(theme !== null, '/evidence', 'Evidence'),
    ...item(theme !== null, '/notes', 'Notes'),
    ...item((theme?.judgements.length ?? 0) > 0, '/judgements', 'Judgements'),
    ...item(theme !== null, '/plan', 'Action plan'),
    ...item(theme !== null, '/report', 'Report'),
    ...item(theme !== null, '/record', 'Record'),
    { href: '/themes', says: 'Themes' },
    { href: '/help', says: 'Help' },
  ];
}

const isCurrent = (path: string, href: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);

/** A whole page. */
export function Page({ here, title, errors = {}, done, back, anewAfter, leadsTo, children }: PageProps) {
  const wrong = Object.keys(errors).length > 0;
  const { inspection, theme, head } = here;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${wrong ? 'Error: ' : ''}${title} – Deepdive`}</title>
        <link rel="stylesheet" href={stylesheetPath} />
        <script type="module" src={scriptPath} />
        {anewAfter === undefined ? null : (
          <noscript>
            <meta http-equiv="refresh" content={String(anewAfter)} />
          </noscript>
        )}
        {leadsTo === undefined ? null : <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <div class="top">
            <div class="inner">
              <p>
                <a href="/">Deepdive</a>
              </p>
            </div>
          </div>
          <nav class="menu" aria-label="Places">
            <div class="inner">
              <ul>
                {menuOf(here).map(({ href, says }) => (
                  <li>
                    <a href={href} aria-current={isCurrent(here.path, href) ? 'page' : undefined}>
                      {says}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          <div class="inner">
            {back ? (
              <a class="crumb" href={back[0]}>
                Back to {back[1]}
              </a>
            ) : null}
            <ErrorSummary errors={errors} />
            {done ? (
              <div class="done" role="status">
                <p>{done}</p>
              </div>
            ) : null}
            <p id="progress" role="status" class="lead noprint" />
            {children}
          </div>
        </main>
        <footer class="foot">
          <div class="inner">
            {inspection && theme ? (
              <p>
                {theme.title}
                {inspection.area === '' ? '' : `, ${inspection.area}`}. It may hold information about
                children: handle it as your authority’s rules say.
              </p>
            ) : null}
            <p>
              Record at entry {head.number}, seal <span class="digest">{head.seal.slice(0, 16)}</span>.
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}
