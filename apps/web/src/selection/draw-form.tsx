import {
  capitalised,
  citation,
  idInWords,
  rangeInWords,
  type StageManifest,
  type ThemeManifest,
} from '@deepdive/core';
import type { Here } from '../here.js';
import { Choices, type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts } from '../page/table.js';
import type { HeldSelection } from '../record/selections.js';
import { strataLabel } from './stage-words.js';

/** What is written in the form of a draw. */
export interface WrittenDraw {
  readonly seed: string;
  readonly count: string;
  readonly stratify: readonly string[];
  readonly because: string;
}

/** What a stage says, who acts and how many. */
export function StageFacts({ stage }: { readonly stage: StageManifest }) {
  return (
    <>
      <p class="lead">{stage.says}</p>
      <Facts
        of={[
          ['Who chooses', capitalised(idInWords(stage.by))],
          ['How many', stage.count === null ? 'The text prints no number' : rangeInWords(stage.count)],
          ['Ages', stage.ages === null ? 'All' : `${stage.ages.from} to ${stage.ages.to}`],
          ['Source', citation(stage.source)],
        ]}
      />
    </>
  );
}

/** Asks what a draw starts from. */
export function DrawForm({
  here,
  theme,
  stage,
  written,
  errors,
  held,
}: {
  readonly here: Here;
  readonly theme: ThemeManifest;
  readonly stage: StageManifest;
  readonly written: WrittenDraw;
  readonly errors: Errors;
  readonly held: HeldSelection | null;
}) {
  const one = stage.count !== null && stage.count.min === stage.count.max;
  return (
    <Form here={here} action={`/selection/${stage.id}/draw`} seen={held?.version ?? 0} says="Drawing…">
      <Line
        name="seed"
        label="Seed"
        hint="Any number or text that was stated before anyone saw the lists, such as the day’s lottery numbers. The same seed gives the same children."
        errors={errors}
        value={written.seed}
      />
      {one ? null : (
        <Line
          name="count"
          type="number"
          label="How many children"
          hint={
            stage.count === null
              ? 'The text prints no number'
              : `${rangeInWords(stage.count)}, as the text says`
          }
          errors={errors}
          value={written.count}
        />
      )}
      {stage.strata.length === 0 ? null : (
        <Choices
          name="stratify"
          label="Spread the draw over"
          several
          errors={errors}
          chosen={written.stratify}
          choices={stage.strata.map((field) => ({ value: field, label: strataLabel(theme, field) }))}
        />
      )}
      {held ? (
        <Line
          name="because"
          label="Why is it drawn again?"
          hint="The earlier draw stays in the record with this reason"
          errors={errors}
          value={written.because}
        />
      ) : null}
      <button type="submit" class={held ? 'second' : undefined}>
        {held ? 'Draw again' : 'Propose children'}
      </button>
    </Form>
  );
}
