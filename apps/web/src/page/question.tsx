import type { FieldManifest } from '@deepdive/core';
import { Choices, type Errors, Line, Select } from './fields.js';

/** The control that a field is answered with. */
export function Question({
  field,
  value,
  errors,
}: {
  readonly field: FieldManifest;
  readonly value: string;
  readonly errors: Errors;
}) {
  const asked = { name: field.id, label: field.label, hint: field.hint ?? undefined, errors };
  switch (field.type) {
    case 'yesNo':
      return (
        <Choices
          {...asked}
          inline
          chosen={[value]}
          choices={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      );
    case 'code':
      return (
        <Select
          {...asked}
          value={value}
          none="Not answered"
          choices={(field.codes?.codes ?? []).map(({ code, label }) => ({ value: code, label }))}
        />
      );
    case 'date':
      return <Line {...asked} type="date" value={value} />;
    case 'wholeNumber':
    case 'number':
      return <Line {...asked} type="number" value={value} />;
    case 'id':
    case 'text':
      return <Line {...asked} value={value} />;
  }
}
