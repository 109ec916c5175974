import type { Content } from './node.js';

/** What is wrong with a field, by the field's name. */
export type Errors = Readonly<Record<string, string>>;

interface Asked {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly errors?: Errors | undefined;
}

const describedBy = (name: string, hint: unknown, error: unknown): string | undefined =>
  [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter((id) => id !== '').join(' ') || undefined;

function Around({ name, label, hint, errors, children }: Asked & { readonly children?: Content }) {
  const error = errors?.[name];
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {hint ? (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <ErrorText name={name} error={error} />
      {children}
    </div>
  );
}

function ErrorText({ name, error }: { readonly name: string; readonly error: string | undefined }) {
  return error ? (
    <span class="error" id={`${name}-error`}>
      Error: {error}
    </span>
  ) : null;
}

/** A line to write in. */
export function Line(
  asked: Asked & { readonly type?: 'text' | 'date' | 'number'; readonly spelled?: boolean },
) {
  const { name, hint, value, errors, type = 'text', spelled = true } = asked;
  const error = errors?.[name];
  return (
    <Around {...asked}>
      <input
        type={type}
        id={name}
        name={name}
        value={value ?? ''}
        autocomplete="off"
        spellcheck={spelled ? undefined : false}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Around>
  );
}

/** Room for several lines. */
export function Paragraph(asked: Asked & { readonly rows?: number }) {
  const { name, hint, value, errors, rows = 4 } = asked;
  const error = errors?.[name];
  return (
    <Around {...asked}>
      <textarea
        id={name}
        name={name}
        rows={rows}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      >
        {value ?? ''}
      </textarea>
    </Around>
  );
}

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of many, in a list that opens. */
export function Select(asked: Asked & { readonly choices: readonly Choice[]; readonly none?: string }) {
  const { name, hint, value, errors, choices, none } = asked;
  const error = errors?.[name];
  return (
    <Around {...asked}>
      <select
        id={name}
        name={name}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** One or several of a few, all in sight. The first has the field's name as its id, so that a summary can lead to it. */
export function Choices({
  name,
  label,
  hint,
  errors,
  choices,
  chosen,
  several = false,
  inline = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly errors?: Errors | undefined;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  readonly inline?: boolean;
}) {
  const error = errors?.[name];
  return (
    <fieldset class={error ? 'field wrong' : 'field'} aria-describedby={describedBy(name, hint, error)}>
      <legend>{label}</legend>
      {hint ? (
        <span class="hint" id={`${name}-hint`}>
          {hint}
        </span>
      ) : null}
      <ErrorText name={name} error={error} />
      <div class={inline ? 'inline' : undefined}>
        {choices.map((choice, at) => {
          const id = at === 0 ? name : `${name}-${at + 1}`;
          return (
            <div class="choice">
              <input
                type={several ? 'checkbox' : 'radio'}
                id={id}
                name={name}
                value={choice.value}
                checked={chosen.includes(choice.value)}
              />
              <label for={id}>
                {choice.label}
                {choice.hint ? <span class="small"> {choice.hint}</span> : null}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One or several files. */
export function Files({ name, label, hint, errors, single = false }: Asked & { readonly single?: boolean }) {
  const error = errors?.[name];
  return (
    <Around name={name} label={label} hint={hint} errors={errors}>
      <input
        type="file"
        id={name}
        name={name}
        multiple={!single}
        accept=".xlsx,.xlsm,.csv,.tsv,.txt,.ods,.zip"
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? 'true' : undefined}
      />
    </Around>
  );
}

/** All errors of a page, each leading to its field. */
export function ErrorSummary({ errors }: { readonly errors: Errors }) {
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="summary-title" tabindex={-1}>
      <h2 id="summary-title">There is a problem</h2>
      <ul class="plain">
        {all.map(([name, error]) => (
          <li>
            <a href={`#${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
