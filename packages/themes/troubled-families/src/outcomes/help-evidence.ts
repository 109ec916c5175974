import {
  type Columns,
  type Condition,
  type GatheredRows,
  type OutcomeNode,
  sinceEngaged,
} from '@deepdive/core';
import type { lists } from '../lists.js';
import { children } from '../people.js';
import { type Identified, rows, yearTo } from './words.js';

type Episodes = (typeof lists)['careEpisodes']['fields'];
type Services = (typeof lists)['services']['fields'];
type CodeOf<F> = F extends { readonly codes: { readonly codes: readonly (infer C)[] } | null }
  ? C extends { readonly code: infer Each extends string }
    ? Each
    : never
  : never;
type Need = CodeOf<(typeof lists)['needs']['fields']['need']>;
type Service = CodeOf<Services['service']>;

/** A problem of children that professionals have identified. */
export const needOfChild = (need: Need) => rows('needs', (row) => row.need.is(need)).by(children);

/** The same at some time in the 12 months up to engagement. */
export const childLastYear =
  (need: Need, says: string): Identified =>
  (at) =>
    needOfChild(need).exists(yearTo(at), `${says}, in the last 12 months`);

/** Episodes of early help and social care. */
export const episodes = (where: (row: Columns<Episodes>) => Condition): GatheredRows<Episodes> =>
  rows('careEpisodes', where);

/** A service that members of the household are engaged with. */
export const serviceOf = (service: Service): GatheredRows<Services> =>
  rows('services', (row) => row.service.is(service));

/** A service that somebody was engaged with at some time since engagement of the family. */
export const engagedWith = (service: Service, says: string): OutcomeNode =>
  serviceOf(service).exists(sinceEngaged, says);
