import { counted, dueInWords, resolveTimeline, type ThemeManifest } from '@deepdive/core';
import type { Content } from '../page/node.js';
import { Table, Tag } from '../page/table.js';
import type { Inspection } from '../record/inspection.js';
import { refOf } from '../themes/find-theme.js';
import { listName } from '../themes/words.js';
import { whenInWords } from '../timeline/due.js';
import type { ListState } from './list-states.js';

/** When a list is due in this inspection; as the text states it where that gives no date. */
function dueOf(theme: ThemeManifest, inspection: Inspection, list: string): readonly string[] {
  const { milestones } = resolveTimeline(theme, inspection);
  return milestones
    .filter(({ provides }) => provides.includes(list))
    .map(({ id, due }) => {
      if (due !== null) return whenInWords(due);
      const stated = theme.timeline.find((each) => each.id === id);
      return stated?.asPrinted ?? dueInWords(stated?.due ?? null);
    });
}

function lacks({ submission, missing, mustFix, check }: ListState): Content {
  if (submission === null) return <Tag tone="grey">Not received</Tag>;
  if (missing.length === 0 && mustFix === 0) {
    return (
      <>
        <Tag tone="green">Nothing must be fixed</Tag>
        {check === 0 ? null : <> {counted(check, 'finding')} to look at</>}
      </>
    );
  }
  return (
    <>
      <Tag tone="red">Must be fixed: {mustFix}</Tag>
      {missing.length === 0 ? null : <> No column for {missing.join(', ')}.</>}
      {check === 0 ? null : <> {counted(check, 'finding')} to look at.</>}
    </>
  );
}

/** Every list: when it is due, what was received, and what it still lacks. */
export function ListStateTable({
  theme,
  inspection,
  states,
}: {
  readonly theme: ThemeManifest;
  readonly inspection: Inspection;
  readonly states: readonly ListState[];
}) {
  return (
    <Table
      id="list-states"
      caption="What is due, what was received, what is still lacking"
      columns={['List', 'Due', 'Received', { title: 'Rows', numeric: true }, 'Lacks']}
      rows={states.map((state) => [
        <a href={`/themes/${refOf(theme)}/lists/${state.list.id}`}>{listName(state.list)}</a>,
        dueOf(theme, inspection, state.list.id).join('; ') || 'No day stated',
        state.submission === null ? (
          'Not yet'
        ) : (
          <a href={`/lists/submissions/${state.submission.number}`}>Version {state.submission.number}</a>
        ),
        state.submission === null ? '' : state.rows,
        lacks(state),
      ])}
    />
  );
}
