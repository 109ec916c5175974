import {
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
import { Assumed } from '../assumptions/assumed.js';
import { Bars } from '../charts/bars.js';
import type { Here } from '../here.js';
import { Figures, Table, Tag } from '../page/table.js';
import { Wording } from './statement-page.js';
import { type HeldStatement, type Statements, wordsOf } from './statements.js';

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
  held,
  theme,
  number,
}: {
  readonly result: MeasureResult;
  readonly held: HeldStatement | undefined;
  readonly theme: ThemeManifest;
  readonly number: number;
}) {
  const { id, title, says, computable, because, openRows, groups, source } = result;
  return (
    <>
      <h3>{title}</h3>
      {held ? <Wording held={held} result={result} theme={theme} /> : null}
      <p>
        {wordsOf(held) === null ? (
          <strong>{measureInWords(result, theme)}</strong>
        ) : (
          `From the lists: ${measureInWords(result, theme)}`
        )}
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
      <p>
        <a href={`/measures/${id}`}>
          {wordsOf(held) === null ? 'Word this statement' : 'Change the words'}
          <span class="small">: {title}</span>
        </a>
      </p>
    </>
  );
}

/** How many of the statements the lists tell, in part or not, and how many a person worded. */
function Told({
  results,
  statements,
}: {
  readonly results: readonly MeasureResult[];
  readonly statements: Statements;
}) {
  const of = (is: (result: MeasureResult) => boolean): number => results.filter(is).length;
  const isGiven = ({ computable, notGiven }: MeasureResult): boolean =>
    computable !== 'not' && notGiven.length === 0;
  const worded = of(({ id }) => wordsOf(statements.get(id)) !== null);
  return (
    <Figures
      of={[
        ['Told by the lists', of((each) => isGiven(each) && each.computable !== 'partly'), 'green'],
        ['Told in part', of((each) => isGiven(each) && each.computable === 'partly')],
        [
          'Lists not handed over',
          of((each) => each.computable !== 'not' && each.notGiven.length > 0),
          'amber',
        ],
        ['Told by no list', of(({ computable }) => computable === 'not')],
        ['Worded by a person', worded],
      ]}
    />
  );
}

/** The numbers a publication asks for, under the headings they are printed under. */
export function MeasuresPage({
  here,
  results,
  statements,
  theme,
}: {
  readonly here: Here;
  readonly results: readonly MeasureResult[];
  readonly statements: Statements;
  readonly theme: ThemeManifest;
}) {
  const sections = [...new Set(results.map(({ section }) => section))];
  const assumed = new Set(results.flatMap(({ assumes }) => assumes));
  const assumptions = theme.assumptions.filter(({ id }) => assumed.has(id));
  return (
    <>
      <Told results={results} statements={statements} />
      {sections.map((section) => (
        <>
          <h2>{section ?? 'Measures'}</h2>
          {results.map((result, at) =>
            result.section === section ? (
              <OneMeasure result={result} held={statements.get(result.id)} theme={theme} number={at + 1} />
            ) : null,
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
          <Assumed here={here} of={assumptions} />
        </>
      )}
    </>
  );
}
