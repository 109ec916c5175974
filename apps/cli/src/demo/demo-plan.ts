import type { DemoPlan, IsoDate, ThemeManifest } from '@deepdive/core';
import { dateOption } from '../options/dates.js';
import { wholeNumberOption } from '../options/numbers.js';
import { refusal } from '../refusal.js';
import type { Session } from '../session.js';
import { requireLists, requireStage } from '../theme-parts.js';

/** The options of `deepdive demo`. */
export interface DemoOptions {
  readonly theme?: string;
  readonly notified?: string;
  readonly children?: string;
}

/** A worked example with nothing left open. */
export interface Demo {
  readonly theme: ThemeManifest;
  /** The day of notification, with a time where one is planned. */
  readonly notified: string;
  readonly inspectedOn: IsoDate;
  readonly children: number;
  readonly stages: NonNullable<DemoPlan['stages']>;
}

const childrenUnlessPlanned = 400;

/**
 * The worked example that the configuration plans, or that the options name. With another theme or day than the planned
 * ones the rest of the plan does not hold: every stage is run, on the day of notification.
 *
 * @throws Refusal when neither says which theme on which day
 */
export async function demoPlan(session: Session, options: DemoOptions): Promise<Demo> {
  const { settings } = await session.themes();
  const planned = settings.demo;
  const name = options.theme ?? planned?.theme;
  const notified = options.notified ?? planned?.notified;
  if (name === undefined || notified === undefined) {
    throw refusal({
      code: 'option-missing',
      says: 'The configuration plans no worked example.',
      expected: '--theme THEME and --notified DATE, or a `demo` entry in the configuration',
    });
  }
  const theme = await session.theme(name);
  requireLists(theme);
  const plan = options.theme === undefined || options.theme === planned?.theme ? planned : undefined;
  const stages = plan?.stages ?? theme.selection.map(({ id }) => ({ stage: id }));
  for (const { stage } of stages) requireStage(theme, stage);
  const inspected = options.notified === undefined ? (plan?.inspected ?? notified) : notified;
  return {
    theme,
    notified,
    inspectedOn: dateOption('The day of inspection', inspected.slice(0, 10)),
    children:
      options.children === undefined
        ? (plan?.children ?? childrenUnlessPlanned)
        : wholeNumberOption('--children', options.children, 1),
    stages,
  };
}
