import type { Child } from 'hono/jsx';

/** Markup, or a text that is shown as it is. */
export type Content = Child;
