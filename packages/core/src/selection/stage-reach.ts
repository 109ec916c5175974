import { fieldsRead } from '../expression/node.js';
import type { Meaning } from '../field.js';
import type { FieldManifest, ListManifest, StageManifest, ThemeManifest } from '../manifest.js';
import { selectionError } from './selection-errors.js';

/** A list or an earlier stage from which a stage learns about children; it populates where the stage itself names it. */
export type Part =
  | { readonly kind: 'list'; readonly id: string; readonly list: ListManifest; readonly populates: boolean }
  | {
      readonly kind: 'stage';
      readonly id: string;
      readonly stage: StageManifest;
      readonly populates: boolean;
    };

/** The meanings of the fields from which an age can be told. */
export type AgeMeaning = Extract<Meaning, 'bornOn' | 'expectedOn' | 'age'>;

/** What a stage can know of a child. */
export interface Reach {
  /** `id@edition`. */
  readonly theme: string;
  readonly stage: StageManifest;
  /** In printed order; an earlier stage is followed by what it drew from. */
  readonly parts: readonly Part[];
  /** Every field of the parts, by id. */
  readonly fields: ReadonlyMap<string, FieldManifest>;
  /** The fields from which an age can be told, in the order of the parts. */
  readonly ages: Readonly<Record<AgeMeaning, readonly string[]>>;
}

const refOf = (theme: ThemeManifest): string => `${theme.id}@${theme.edition}`;

function findStage(theme: ThemeManifest, id: string): StageManifest {
  const stage = theme.selection.find((each) => each.id === id);
  if (stage) return stage;
  throw selectionError({
    code: 'stage-unknown',
    place: `${refOf(theme)}/selection`,
    found: id,
    known: theme.selection.map((each) => each.id),
  });
}

function partsOf(
  theme: ThemeManifest,
  stage: StageManifest,
  named: ReadonlySet<string>,
  seen: Set<string>,
): readonly Part[] {
  return stage.from.flatMap((id): readonly Part[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const list = theme.lists.find((each) => each.id === id);
    const populates = named.has(id);
    if (list) return [{ kind: 'list', id, list, populates }];
    const earlier = findStage(theme, id);
    return [{ kind: 'stage', id, stage: earlier, populates }, ...partsOf(theme, earlier, named, seen)];
  });
}

/** The lists and earlier stages of a stage, with their fields. Throws `stage-unknown`. */
export function reachOf(theme: ThemeManifest, stageId: string): Reach {
  const stage = findStage(theme, stageId);
  const parts = partsOf(theme, stage, new Set(stage.from), new Set([stageId]));
  const fields = new Map<string, FieldManifest>();
  for (const part of parts) {
    for (const field of part.kind === 'list' ? part.list.fields : part.stage.asks) {
      if (!fields.has(field.id)) fields.set(field.id, field);
    }
  }
  const meaning = (meant: AgeMeaning): readonly string[] =>
    [...fields.values()].filter((field) => field.meaning === meant).map((field) => field.id);
  const ages = { bornOn: meaning('bornOn'), expectedOn: meaning('expectedOn'), age: meaning('age') };
  return { theme: refOf(theme), stage, parts, fields, ages };
}

/** The fields from which an age can be told: date of birth, expected date of birth, stated age. */
export function ageFields({ ages }: Reach): readonly string[] {
  return [...ages.bornOn, ...ages.expectedOn, ...ages.age];
}

/** The fields that decide who is eligible and how the draw is stratified, in order of id. */
export function fieldsOfStage(reach: Reach, strata: readonly string[] = []): readonly string[] {
  const read = new Set([
    ...(reach.stage.ages ? ageFields(reach) : []),
    ...reach.stage.eligible.flatMap((each) => fieldsRead(each.expect)),
    ...strata,
  ]);
  return [...read].sort();
}
