import { type AssumptionManifest, citation } from '@deepdive/core';
import type { Here } from '../here.js';
import { Choices, type Errors, Paragraph } from '../page/fields.js';
import { Form } from '../page/form.js';
import { Facts } from '../page/table.js';
import type { HeldReading } from './readings.js';

/** What was written in the form of one assumption. */
export interface WrittenReading {
  readonly assumption: string;
  readonly reading: string;
  readonly because: string;
}

/** The name of a field of one assumption, so that fields of several on a page are told apart. */
export const readingField = (name: 'reading' | 'because', assumption: string): string =>
  `${name}-${assumption}`;

function OneAssumption({
  here,
  stated,
  held,
  written,
  errors,
}: {
  readonly here: Here;
  readonly stated: AssumptionManifest;
  readonly held: HeldReading | undefined;
  readonly written: WrittenReading | null;
  readonly errors: Errors;
}) {
  const { id, says, choices, chosen, because, source } = stated;
  const reading = written?.reading ?? held?.chosen.reading ?? chosen;
  return (
    <>
      <h2>{says}</h2>
      <Facts
        of={[
          ['The theme’s own reading', choices[chosen] ?? chosen],
          ['Why', because],
          ['Source', citation(source)],
          ...(held === undefined
            ? []
            : [
                [
                  'Chosen here',
                  `${choices[held.chosen.reading] ?? held.chosen.reading}. ${held.chosen.because} (${held.chosen.by}, ${held.chosen.at.slice(0, 10)})`,
                ] as const,
              ]),
        ]}
      />
      <Form here={here} action={`/families/assumptions/${id}`} seen={held?.version ?? 0}>
        <Choices
          name={readingField('reading', id)}
          label="Read as"
          errors={errors}
          chosen={[reading]}
          choices={Object.entries(choices).map(([value, words]) => ({
            value,
            label: words,
            ...(value === chosen ? { hint: '(the theme’s own)' } : {}),
          }))}
        />
        <Paragraph
          name={readingField('because', id)}
          label="Why?"
          hint="It is kept with your name, and stands beside every result"
          rows={2}
          errors={errors}
          value={written?.because ?? held?.chosen.because ?? ''}
        />
        <button type="submit" class="second">
          Read it so
        </button>
      </Form>
    </>
  );
}

/** What the text leaves open about families, and how it is read here. */
export function ReadingsPage({
  here,
  open,
  held,
  written,
  errors,
}: {
  readonly here: Here;
  readonly open: readonly AssumptionManifest[];
  readonly held: ReadonlyMap<string, HeldReading>;
  readonly written: WrittenReading | null;
  readonly errors: Errors;
}) {
  if (open.length === 0) return <p>The text leaves no reading open that changes what is told of families.</p>;
  return (
    <>
      <p class="lead">
        Where the text can be read in several ways, the choice is yours. Every family is told anew with it.
      </p>
      {open.map((stated) => (
        <OneAssumption
          here={here}
          stated={stated}
          held={held.get(stated.id)}
          written={written?.assumption === stated.id ? written : null}
          errors={errors}
        />
      ))}
    </>
  );
}
