/** Two-digit years are completed to at most ten years after the inspection: an expected birth, a planned review. */
const yearsAhead = 10;

/** The latest year that a two-digit year may mean in lists of an inspection. */
export const latestYearFor = (inspectedOn: string): number => Number(inspectedOn.slice(0, 4)) + yearsAhead;
