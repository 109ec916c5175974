import type { AcrossRule, ThemeManifest } from '@deepdive/core';
import type { Days } from './person.js';
import { type PreparedList, preparedList } from './prepared-list.js';

type Counting = AcrossRule & { readonly kind: 'countedIn'; readonly id: string };
type Needing = AcrossRule & { readonly kind: 'alsoOn'; readonly id: string };

/** A theme made ready for filling its lists: what its rules across lists ask for, by what they ask it of. */
export interface PreparedTheme {
  readonly theme: ThemeManifest;
  readonly days: Days;
  readonly lists: ReadonlyMap<string, PreparedList>;
  /** The lists in the order of the theme. */
  readonly inOrder: readonly PreparedList[];
  /** Fields that have one value for each person. */
  readonly shared: ReadonlySet<string>;
  readonly counting: readonly Counting[];
  readonly needing: readonly Needing[];
  /** Fields that the rules across lists read, besides the one that says whom a row is about. */
  readonly readAcross: ReadonlySet<string>;
  /** Lists on which everyone of their pool stands: those from which households are put together. */
  readonly everyones: ReadonlySet<string>;
  /** Lists that hold a set number of rows, or that a stage of selection hands over. */
  readonly handedOver: ReadonlySet<string>;
}

function fieldsReadBy(rule: AcrossRule): readonly string[] {
  switch (rule.kind) {
    case 'same':
      return [rule.field];
    case 'alsoOn':
      return [];
    case 'countedIn':
      return [rule.field, rule.on];
  }
}

/** Makes a theme ready for filling. */
export function preparedTheme(theme: ThemeManifest, days: Days): PreparedTheme {
  const isHandedOver = (id: string): boolean => theme.selection.some((stage) => stage.handedOverIn === id);
  const inOrder = theme.lists.map((list) => preparedList(list, days));
  return {
    theme,
    days,
    inOrder,
    lists: new Map(inOrder.map((each) => [each.list.id, each])),
    shared: new Set(theme.across.flatMap((rule) => (rule.kind === 'same' ? [rule.field] : []))),
    counting: theme.across.filter((rule) => rule.kind === 'countedIn'),
    needing: theme.across.filter((rule) => rule.kind === 'alsoOn'),
    readAcross: new Set(theme.across.flatMap(fieldsReadBy)),
    everyones: new Set(
      theme.outcomePlan ? [theme.outcomePlan.households.members, theme.outcomePlan.households.families] : [],
    ),
    handedOver: new Set(
      theme.lists.filter((list) => list.rows !== null || isHandedOver(list.id)).map((list) => list.id),
    ),
  };
}
