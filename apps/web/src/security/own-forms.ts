import type { MiddlewareHandler } from 'hono';

const safe = new Set(['GET', 'HEAD']);

/**
 * Lets through only what a page of this app sends: a browser that says where a request comes from must say that it comes
 * from here. The token in each form is looked at as well, where the form is read.
 */
export const ownPagesOnly: MiddlewareHandler = async (c, next) => {
  if (safe.has(c.req.method)) return next();
  const site = c.req.header('Sec-Fetch-Site');
  const origin = c.req.header('Origin');
  const foreign =
    (site !== undefined && site !== 'same-origin') ||
    (origin !== undefined && origin !== new URL(c.req.url).origin);
  if (foreign) return c.text('This was sent from another site, so nothing was done.', 403);
  return next();
};
