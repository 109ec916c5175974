import { counted, type ThemeManifest } from '@deepdive/core';
import { Hono } from 'hono';
import { answer, notFound } from '../answer.js';
import type { Env } from '../here.js';
import type { Content } from '../page/node.js';
import { Facts } from '../page/table.js';
import { refOf } from '../themes/find-theme.js';
import { partsOf } from '../themes/parts.js';
import { ActionPlanPart } from './action-plan-part.js';
import { GuidancePart, JudgementsPart, MeasuresPart, ProportionsPart } from './judging-parts.js';
import { OutcomesPart } from './outcomes-part.js';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/** The parts that are told in full here, in the order of work after those that the theme's own pages tell. */
function partsInFull(theme: ThemeManifest): readonly Part[] {
  const part = (is: boolean, id: string, title: string, content: Content): readonly Part[] =>
    is ? [{ id, title, content }] : [];
  return [
    ...part(theme.judgements.length > 0, 'judgements', 'Judgements', <JudgementsPart theme={theme} />),
    ...part(theme.proportions !== null, 'proportions', 'Proportions', <ProportionsPart theme={theme} />),
    ...part(theme.measures.length > 0, 'measures', 'Measures', <MeasuresPart theme={theme} />),
    ...part(theme.outcomePlan !== null, 'outcomes', 'Outcomes', <OutcomesPart theme={theme} />),
    ...part(theme.actionPlan !== null, 'action-plan', 'Action plan', <ActionPlanPart theme={theme} />),
    ...part(theme.guidance.length > 0, 'guidance', 'Guidance', <GuidancePart theme={theme} />),
  ];
}

/** Every part of a theme, each once; what the text leaves open stands last. */
function allParts(theme: ThemeManifest, base: string): readonly Part[] {
  const full = partsInFull(theme);
  const own = partsOf(theme)
    .filter(({ id }) => !full.some((each) => each.id === id))
    .map(({ id, title, content }): Part => ({ id, title, content: content(theme, base) }));
  const isLast = ({ id }: Part): boolean => id === 'assumptions';
  return [...own.filter((each) => !isLast(each)), ...full, ...own.filter(isLast)];
}

/** A theme's reference on one page: all it states, from its manifest alone, to be read, searched and printed. */
export function referenceRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/themes/:theme/reference', (c) => {
    const theme = c.get('here').themes.find((each) => refOf(each) === c.req.param('theme'));
    if (!theme) return notFound(c);
    const base = `/themes/${refOf(theme)}`;
    const parts = allParts(theme, base);
    const { publication, ages } = theme;
    return answer(
      c,
      { title: `Reference: ${theme.title}`, back: [base, theme.title] },
      <>
        <h1>Reference: {theme.title}</h1>
        <p class="lead">
          Labels, codes, numbers and dates are as printed; sentences are in our own words. Every fact names
          its place.
        </p>
        <Facts
          of={[
            ['Theme', refOf(theme)],
            [
              'Publication',
              `${publication.publisher} ${publication.number}, ${publication.title} (${publication.published})`,
            ],
            ['Builds on', theme.extends.length === 0 ? 'No other' : theme.extends.join(', ')],
            ['Ages', ages === null ? 'All' : `${ages.from} to ${ages.to}`],
            ['Holds', counted(parts.length, 'part')],
          ]}
        />
        <nav aria-label="Parts of the reference">
          <ul>
            {parts.map(({ id, title }) => (
              <li>
                <a class="crumb" href={`#part-${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {parts.map(({ id, title, content }) => (
          <section aria-labelledby={`part-${id}`}>
            <h2 id={`part-${id}`}>{title}</h2>
            {content}
          </section>
        ))}
      </>,
    );
  });
  return routes;
}
