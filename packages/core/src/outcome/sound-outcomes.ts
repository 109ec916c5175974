import { type DefinitionCode, definitionError } from '../definition-error.js';
import type { ConditionNode } from '../expression/node.js';
import { fieldsRead } from '../expression/node.js';
import type { Meaning } from '../field.js';
import type { List } from '../list.js';
import type { Source } from '../publication.js';
import type { Theme } from '../theme.js';
import type { OutcomeNode, PeopleNode, RowsNode, SustainedLength } from './node.js';
import type { Outcomes } from './outcomes.js';
import { fieldsReadOfRows, outcomesUnder, readsOf } from './walk.js';

/** Where something is looked for, and what stands there. */
interface Looking {
  readonly place: string;
  readonly source: Source;
}

const means = (list: List, meaning: Meaning): boolean =>
  Object.values(list.fields).some((field) => field.meaning === meaning);

/** Refuses names that nothing has. */
class Soundness {
  readonly #theme: Theme;
  readonly #outcomes: Outcomes;

  constructor(theme: Theme, outcomes: Outcomes) {
    this.#theme = theme;
    this.#outcomes = outcomes;
  }

  known(code: DefinitionCode, found: string, known: readonly string[], { place, source }: Looking): void {
    if (!known.includes(found)) throw definitionError({ code, place, found, known, source });
  }

  list(id: string, at: Looking): List {
    this.known('reference-unknown', id, Object.keys(this.#theme.lists), at);
    return this.#theme.lists[id] as List;
  }

  fields(list: string, found: readonly string[], at: Looking): void {
    const known = Object.keys(this.list(list, at).fields);
    for (const each of found) this.known('rule-reads-unknown-field', each, known, at);
  }

  meaning(id: string, wanted: readonly Meaning[], at: Looking): void {
    const list = this.list(id, at);
    if (wanted.some((meaning) => means(list, meaning))) return;
    throw definitionError({
      code: 'list-names-nobody',
      place: at.place,
      found: id,
      expected: `a list with a field whose meaning is ${wanted.join(' or ')}`,
      source: at.source,
    });
  }

  people({ where, ages }: PeopleNode, at: Looking): void {
    const { members } = this.#outcomes.households;
    if (where !== null) this.fields(members, fieldsRead(where), at);
    if (ages !== null) this.meaning(members, ['bornOn'], at);
  }

  rows(rows: RowsNode, at: Looking): void {
    const { list, people } = rows;
    this.fields(list, fieldsReadOfRows(rows), at);
    if (list !== this.#outcomes.households.families) this.meaning(list, ['person', 'family'], at);
    if (people === null) return;
    this.people(people, at);
    this.meaning(list, ['person'], at);
  }

  sustained(sustained: SustainedLength | null, at: Looking): void {
    if (sustained !== null && sustained.orShorter !== null) this.rows(sustained.orShorter, at);
  }

  #reading(node: Extract<OutcomeNode, { kind: 'reading' }>, at: Looking): void {
    const { assumptions } = this.#theme;
    this.known('assumption-unknown', node.assumption, Object.keys(assumptions), at);
    const { choices, chosen } = assumptions[node.assumption] ?? { choices: {}, chosen: '' };
    for (const each of Object.keys(node.readings)) {
      this.known('assumption-choice-unknown', each, Object.keys(choices), at);
    }
    this.known('assumption-choice-unknown', chosen, Object.keys(node.readings), at);
  }

  outcome(node: OutcomeNode, at: Looking): void {
    readsOf(node, {
      rows: (rows) => this.rows(rows, at),
      field: (list, field) => this.fields(list, [field], at),
      condition: (list: string, condition: ConditionNode) => this.fields(list, fieldsRead(condition), at),
      people: (people) => this.people(people, at),
      terms: () => {
        const { terms } = this.#outcomes.households;
        this.list(terms ?? 'terms', at);
      },
    });
    if (node.kind === 'reading') this.#reading(node, at);
    if (node.kind === 'judged') {
      const codes = Object.keys(this.#outcomes.indicators);
      if (node.indicator !== '') this.known('reference-unknown', node.indicator, codes, at);
      this.list(this.#outcomes.households.judgements?.list ?? 'judgements', at);
    }
    for (const each of outcomesUnder(node)) this.outcome(each, at);
  }

  households(at: Looking): void {
    const { families, engagedOn, members, terms, judgements } = this.#outcomes.households;
    this.fields(families, [engagedOn], at);
    this.meaning(members, ['person'], at);
    this.meaning(members, ['family'], at);
    if (terms !== null) {
      const { dates } = this.list(terms, at);
      if (dates?.kind !== 'spell') {
        throw definitionError({
          code: 'dates-unknown',
          place: at.place,
          found: terms,
          expected: 'a list whose rows last',
          source: at.source,
        });
      }
    }
    if (judgements === null) return;
    const { list, indicator, ground, met, author } = judgements;
    this.fields(list, [indicator, ground, met, author], at);
    this.meaning(list, ['person', 'family'], at);
  }
}

/** Refuses outcomes that name a list, field, assumption, problem or indicator that the theme does not have. */
export function requireSoundOutcomes(theme: Theme, ref: string): void {
  const { outcomes } = theme;
  if (outcomes === null) return;
  const sound = new Soundness(theme, outcomes);
  const place = `${ref}/outcomes`;
  sound.households({ place: `${place}/households`, source: outcomes.source });
  for (const [code, indicator] of Object.entries(outcomes.indicators)) {
    const at = { place: `${place}/${code}`, source: indicator.source };
    sound.known('reference-unknown', indicator.problem, Object.keys(outcomes.problems), at);
    sound.outcome(indicator.identified, { ...at, place: `${at.place}/identified` });
    sound.outcome(indicator.progress, { ...at, place: `${at.place}/progress` });
    sound.sustained(indicator.sustainedFor, { ...at, place: `${at.place}/sustainedFor` });
  }
  for (const [id, condition] of Object.entries(outcomes.claim)) {
    sound.outcome(condition.expect, { place: `${place}/claim/${id}`, source: condition.source });
  }
}
