import {
  assumptionInWords,
  capitalised,
  citation,
  comparedWithPrinted,
  counted,
  figuresInWords,
  type MeasureResult,
  measureInWords,
  printedFigureInWords,
  type ThemeManifest,
} from '@deepdive/core';
import { Bars } from '../charts/bars.js';
import { Table, Tag } from '../page/table.js';

function Printed({ result, id }: { readonly result: MeasureResult; readonly id: string }) {
  const compared = comparedWithPrinted(result);
  if (compared.length === 0) return null;
  return (
    <Table
      id={id}
      caption={`Printed figures: ${result.title}`}
      columns={['Printed for', 'Printed', 'From the lists', 'Together']}
      rows={compared.map(({ label, when, printed, computed, agrees }) => [
        capitalised([label, when].filter((each) => each !== null).join(', ') || 'as a whole'),
        printedFigureInWords(printed),
        computed === null ? 'Not in the lists' : figuresInWords(computed),
        agrees === null ? (
          'Cannot be told'
        ) : agrees ? (
          <Tag tone="green">Agrees</Tag>
        ) : (
          <Tag tone="amber">Differs</Tag>
        ),
      ])}
    />
  );
}

function OneMeasure({
  result,
  theme,
  number,
}: {
  readonly result: MeasureResult;
  readonly theme: ThemeManifest;
  readonly number: number;
}) {
  const { title, says, computable, because, openRows, groups, source } = result;
  return (
    <>
      <h3>{title}</h3>
      <p>
        <strong>{measureInWords(result, theme)}</strong>
      </p>
      <p>{says}</p>
      {computable === 'partly' ? <p>In part only: {because}</p> : null}
      {openRows === 0 ? null : <p>{counted(openRows, 'row')} may belong or not: a blank leaves it open.</p>}
      {groups === null ? null : (
        <Bars
          id={`measure-${number}`}
          title={title}
          of="Group"
          bars={groups.map((group) => ({
            label: group.label,
            value: group.value,
            says: figuresInWords(group),
          }))}
        />
      )}
      <Printed result={result} id={`printed-${number}`} />
      <p class="source">{citation(source)}</p>
    </>
  );
}

/** The numbers a publication asks for, under the headings they are printed under. */
export function MeasuresPage({
  results,
  theme,
}: {
  readonly results: readonly MeasureResult[];
  readonly theme: ThemeManifest;
}) {
  const sections = [...new Set(results.map(({ section }) => section))];
  const assumed = new Set(results.flatMap(({ assumes }) => assumes));
  const assumptions = theme.assumptions.filter(({ id }) => assumed.has(id));
  return (
    <>
      {sections.map((section) => (
        <>
          <h2>{section ?? 'Measures'}</h2>
          {results.map((result, at) =>
            result.section === section ? <OneMeasure result={result} theme={theme} number={at + 1} /> : null,
          )}
        </>
      ))}
      {theme.proportions === null ? null : (
        <>
          <h2>Proportions in words</h2>
          <Table
            id="proportions"
            caption="What the publication calls a proportion"
            columns={['Words', 'Proportion']}
            rows={theme.proportions.bands.map(({ from, to, words }) => [words, `${from}% to ${to}%`])}
          />
          <p class="source">{citation(theme.proportions.source)}</p>
        </>
      )}
      {assumptions.length === 0 ? null : (
        <>
          <h2>Assumptions</h2>
          <ul>
            {assumptions.map((each) => (
              <li>{assumptionInWords(each)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
