import { type AssumptionManifest, capitalised, citation, listed, sentence } from '@deepdive/core';
import type { Here } from '../here.js';
import { Choices, type Errors, Paragraph } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Content } from '../page/node.js';
import { Facts, Table } from '../page/table.js';
import type { ChosenReading, HeldReading } from './readings.js';

/** What was written in the form of one assumption. */
export interface WrittenReading {
  readonly reading: string;
  readonly because: string;
}

/** One assumption with all that is known of it. */
export interface StatedAssumption {
  readonly stated: AssumptionManifest;
  readonly held: HeldReading | undefined;
  /** Whether results follow whichever reading is chosen. */
  readonly followed: boolean;
  /** What rests on it, in phrases. */
  readonly bearsOn: readonly string[];
}

const readingInWords = ({ choices }: AssumptionManifest, reading: string): string =>
  capitalised(sentence(choices[reading] ?? reading));

/** Whether what Deepdive works out changes with the choice. */
const followsInWords = (followed: boolean): string =>
  followed
    ? 'Yes: every result is told anew with it.'
    : 'No: what is worked out follows the theme’s own reading. Another choice is kept and stands beside what it touches.';

/** The reading in use, whoever chose it. */
function readingInUse({ stated, held }: StatedAssumption): string {
  return readingInWords(stated, held?.chosen.reading ?? stated.chosen);
}

/** What a theme says of something it leaves open, and how it is read here. */
export function AssumptionFacts({ assumption }: { readonly assumption: StatedAssumption }) {
  const { stated, held, followed, bearsOn } = assumption;
  const { choices, chosen, because, source } = stated;
  const others = Object.keys(choices).filter((each) => each !== (held?.chosen.reading ?? chosen));
  const facts: readonly (readonly [string, Content])[] = [
    ['Read here as', <strong>{readingInUse(assumption)}</strong>],
    ...(held === undefined
      ? [['Chosen by', 'The theme'] as const, ['Why', capitalised(sentence(because))] as const]
      : [
          ['Chosen by', `${held.chosen.by}, ${held.chosen.at.slice(0, 10)}`] as const,
          ['Why', sentence(held.chosen.because)] as const,
          [
            'The theme’s own reading',
            `${readingInWords(stated, chosen)} ${capitalised(sentence(because))}`,
          ] as const,
        ]),
    [
      'Other readings',
      others.length === 0 ? (
        'None'
      ) : (
        <ul class="plain">
          {others.map((each) => (
            <li>{readingInWords(stated, each)}</li>
          ))}
        </ul>
      ),
    ],
    ['Results follow the choice', followsInWords(followed)],
    ...(bearsOn.length === 0 ? [] : [['Rests on it', listed(bearsOn)] as const]),
    ['Source', citation(source)],
  ];
  return <Facts of={facts} />;
}

function Before({
  stated,
  before,
}: {
  readonly stated: AssumptionManifest;
  readonly before: readonly ChosenReading[];
}) {
  return before.length === 0 ? null : (
    <Table
      id="before"
      caption="What was chosen before, the first first"
      columns={['Read as', 'Why', 'By', 'When']}
      rows={before.map(({ reading, because, by, at }) => [
        readingInWords(stated, reading),
        because,
        by,
        at.slice(0, 10),
      ])}
    />
  );
}

/** One assumption: what is open, how it is read, and another choice. */
export function AssumptionPage({
  here,
  assumption,
  written,
  errors,
}: {
  readonly here: Here;
  readonly assumption: StatedAssumption;
  readonly written: WrittenReading | null;
  readonly errors: Errors;
}) {
  const { stated, held } = assumption;
  const { id, choices, chosen } = stated;
  return (
    <>
      <AssumptionFacts assumption={assumption} />
      <Before stated={stated} before={held?.before ?? []} />
      <h2>Choose how it is read</h2>
      <Form here={here} action={`/assumptions/${id}`} seen={held?.version ?? 0}>
        <Choices
          name="reading"
          label="Read as"
          errors={errors}
          chosen={[written?.reading ?? held?.chosen.reading ?? chosen]}
          choices={Object.entries(choices).map(([value, words]) => ({
            value,
            label: words,
            ...(value === chosen ? { hint: '(the theme’s own)' } : {}),
          }))}
        />
        <Paragraph
          name="because"
          label="Why?"
          hint="It is kept with your name, and stands beside every result it touches"
          rows={3}
          errors={errors}
          value={written?.because ?? ''}
        />
        <button type="submit">Read it so</button>
      </Form>
    </>
  );
}
