import {
  type ReportCell,
  type ReportPart,
  type ReportSection,
  reportDocument,
  reportPage,
  reportSections,
  reportTitle,
} from '@deepdive/handouts';
import { Hono } from 'hono';
import { answer, download, fileTypes } from '../answer.js';

import { whenBegun } from '../begun-page.js';
import type { Env } from '../here.js';
import { Facts, Table } from '../page/table.js';
import { rowsInForce } from '../selection/rows-in-force.js';
import { reportOf } from './gathered.js';

/** A cell: several lines are a list without marks. */
function Cell({ cell }: { readonly cell: ReportCell }) {
  if (typeof cell === 'string' || cell.length === 0) return <>{cell}</>;
  return (
    <ul class="plain">
      {cell.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function Part({ part, id }: { readonly part: ReportPart; readonly id: string }) {
  switch (part.kind) {
    case 'text':
      return <p class={part.small ? 'small' : undefined}>{part.text}</p>;
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'facts':
      return <Facts of={part.of} />;
    case 'table':
      return (
        <Table
          id={id}
          caption={part.caption}
          columns={part.columns}
          rows={part.rows.map((row) => row.map((cell) => <Cell cell={cell} />))}
        />
      );
  }
}

function Section({ section: { id, title, parts } }: { readonly section: ReportSection }) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {parts.map((part, at) => (
        <Part part={part} id={`${id}-${at + 1}`} />
      ))}
    </>
  );
}

/** The report of the inspection: everything that was recorded on one page, to print and to take away. */
export function reportRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  const rows = rowsInForce();
  routes.get(
    '/report',
    whenBegun(async (c, at) => {
      const report = await reportOf(at, rows);
      const sections = reportSections(report);
      return answer(
        c,
        { title: 'Report' },
        <>
          <h1>{reportTitle(report)}</h1>
          <p>
            <a class="button" href="/report/report.docx">
              Download for Word
            </a>
            <a class="button second" href="/report/report.html">
              Download to print
            </a>
          </p>
          <nav class="noprint" aria-label="Contents">
            <ul class="plain">
              {sections.map(({ id, title }) => (
                <li>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
          {sections.map((section) => (
            <Section section={section} />
          ))}
        </>,
      );
    }),
  );
  routes.get(
    '/report/report.docx',
    whenBegun(async (c, at) =>
      download(c, 'report.docx', fileTypes.docx, await reportDocument(await reportOf(at, rows))),
    ),
  );
  routes.get(
    '/report/report.html',
    whenBegun(async (c, at) =>
      download(c, 'report.html', fileTypes.html, reportPage(await reportOf(at, rows))),
    ),
  );
  return routes;
}
