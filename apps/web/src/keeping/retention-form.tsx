import { addDays, dayInWords, type IsoDate } from '@deepdive/core';
import type { Here } from '../here.js';
import { type Errors, Line } from '../page/fields.js';
import { Form } from '../page/form.js';
import type { Posted } from '../posted.js';
import type { Retention } from '../record/retention.js';
import { dayWritten } from '../start/dates.js';

/** What is written of how long the inspection is kept. */
export interface WrittenRetention {
  readonly keptUntil: string;
  readonly keptBecause: string;
}

/** The fields as they were sent. */
export const retentionIn = (posted: Posted): WrittenRetention => ({
  keptUntil: posted.text('keptUntil'),
  keptBecause: posted.text('keptBecause'),
});

/** Asks until when the inspection is kept, and why. */
export function RetentionFields({
  written,
  errors,
  optional,
}: {
  readonly written: Partial<WrittenRetention>;
  readonly errors: Errors;
  readonly optional: boolean;
}) {
  return (
    <>
      <Line
        name="keptUntil"
        type="date"
        label={optional ? 'Keep it until, if that is settled' : 'Keep it until'}
        hint="The last day on which it may be kept, for example 5/1/2032. You are reminded of it; nothing is deleted by itself."
        errors={errors}
        value={written.keptUntil}
      />
      <Line
        name="keptBecause"
        label={optional ? 'Why until then?' : 'Why?'}
        hint="For example, the rule of your authority’s retention schedule"
        errors={errors}
        value={written.keptBecause}
      />
    </>
  );
}

/** The form of a retention date alone. */
export function RetentionForm({
  here,
  seen,
  written,
  errors,
}: {
  readonly here: Here;
  readonly seen: number;
  readonly written: WrittenRetention;
  readonly errors: Errors;
}) {
  return (
    <Form here={here} action="/storage" seen={seen}>
      <RetentionFields written={written} errors={errors} optional={false} />
      <button type="submit">Set the date</button>
    </Form>
  );
}

/** What a written retention date comes to: one with its reason, nothing at all, or errors. */
export function retentionFrom(
  { keptUntil, keptBecause }: WrittenRetention,
  inspectedOn: IsoDate | null,
): { readonly retention: Pick<Retention, 'until' | 'because'> | null } | { readonly errors: Errors } {
  if (keptUntil === '' && keptBecause === '') return { retention: null };
  const until = dayWritten(keptUntil);
  const errors: Record<string, string> = {};
  if (keptUntil === '') errors.keptUntil = 'Enter until when it is kept';
  else if (until === null) errors.keptUntil = 'Enter a date that exists, such as 5/1/2032';
  else if (inspectedOn !== null && until <= inspectedOn)
    errors.keptUntil = `Enter a date after the inspection, ${dayInWords(addDays(inspectedOn, 1))} or later`;
  if (keptBecause === '') errors.keptBecause = 'Say why it is kept until then';
  if (until === null || Object.keys(errors).length > 0) return { errors };
  return { retention: { until, because: keptBecause } };
}
