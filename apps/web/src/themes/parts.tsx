import { citation, counted, type ThemeManifest } from '@deepdive/core';
import type { Content } from '../page/node.js';
import { Table } from '../page/table.js';
import { Requests, Selection, Timeline } from './course-parts.js';
import { Assumptions, Criteria, Judgements, Tool } from './judging-parts.js';
import { Lists } from './lists-part.js';

/** A part of a theme: its address, its name, how much it holds and its page. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
  readonly content: (theme: ThemeManifest, base: string) => Content;
}

/** The parts that a theme has, in the order of work. */
export function partsOf(theme: ThemeManifest): readonly Part[] {
  const part = (
    id: string,
    title: string,
    count: number,
    one: string,
    content: Part['content'],
    many?: string,
  ): readonly Part[] => (count === 0 ? [] : [{ id, title, holds: counted(count, one, many), content }]);
  const requests = theme.requests.length + theme.caseDocuments.length;
  return [
    ...part('timeline', 'Timeline', theme.timeline.length, 'milestone', (of) => <Timeline theme={of} />),
    ...part('lists', 'Lists', theme.lists.length, 'list', (of, base) => <Lists theme={of} base={base} />),
    ...part('selection', 'Case selection', theme.selection.length, 'stage', (of) => <Selection theme={of} />),
    ...part(
      'criteria',
      'Criteria',
      theme.criteria.length,
      'criterion',
      (of) => <Criteria theme={of} />,
      'criteria',
    ),
    ...part('requests', 'Requests', requests, 'request', (of) => <Requests theme={of} />),
    ...part('tool', 'Tracking tool', theme.tool?.questions.length ?? 0, 'question', (of) => (
      <Tool theme={of} />
    )),
    ...part('judgements', 'Judgements', theme.judgements.length, 'judgement', (of) => (
      <Judgements theme={of} />
    )),
    ...part('measures', 'Measures', theme.measures.length, 'measure', (of) => (
      <Table
        id="measures"
        caption="The numbers that are asked for about the area"
        columns={['Measure', 'What it counts', 'Source']}
        rows={of.measures.map(({ title, says, source }) => [title, says, citation(source)])}
      />
    )),
    ...part('outcomes', 'Outcomes', theme.outcomes.length, 'indicator', (of) => (
      <Table
        id="outcomes"
        caption="The indicators of problems"
        columns={['Indicator', 'What it says', 'Source']}
        rows={of.outcomes.map(({ code, says, source }) => [code, says, citation(source)])}
      />
    )),
    ...part('assumptions', 'Assumptions', theme.assumptions.length, 'assumption', (of) => (
      <Assumptions theme={of} />
    )),
  ];
}
