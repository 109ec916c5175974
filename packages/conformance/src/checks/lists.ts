import type { ConformanceCheck } from '../conformance-check.js';

/** Rows can be told apart by whom they are about. */
export const keyed: ConformanceCheck = {
  id: 'keyed',
  says: 'Each list has a key that must be filled in',
  find: ({ theme }) =>
    theme.lists.flatMap(({ id, key, fields }) => {
      const field = fields.find((each) => each.id === key);
      if (field?.type === 'id' && field.strength === 'must') return [];
      return [
        {
          place: `lists/${id}/fields/${key}`,
          says: "A key is an identifier that must be filled: state it with `id('…')`, or point `key` at such a field.",
        },
      ];
    }),
};

/** Headers lead to one field wherever they stand. */
export const headersUnambiguous: ConformanceCheck = {
  id: 'headersUnambiguous',
  says: 'A header that a field is also known by is not the label of another field of its list',
  find: ({ theme }) =>
    theme.lists.flatMap(({ id, fields }) =>
      fields.flatMap((field) =>
        field.aliases
          .filter((alias) =>
            fields.some((other) => other !== field && [other.label, ...other.aliases].includes(alias)),
          )
          .map((alias) => ({
            place: `lists/${id}/fields/${field.id}`,
            says: `The header "${alias}" also leads to another field. Take it off one of them: a column must lead to one field.`,
          })),
      ),
    ),
};

/** What a list leaves out of its base is explained. */
export const derivationExplained: ConformanceCheck = {
  id: 'derivationExplained',
  says: 'A derived list that leaves something out says why',
  find: ({ theme }) =>
    theme.lists
      .filter(({ because }) => because !== null && because.trim().split(/\s+/).length < 3)
      .map(({ id }) => ({
        place: `lists/${id}/because`,
        says: 'Say in a sentence why the list differs from the one it is derived from, with the place that makes it so.',
      })),
};
