import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** What lets a browser in. */
export interface Keys {
  /** Stands in the address that is printed, and works once. */
  readonly token: string;
  /** What the browser holds from then on. */
  readonly session: string;
  /** The addresses the app answers to, such as `127.0.0.1:4310`. */
  readonly hosts: readonly string[];
}

const cookie = 'deepdive';

const equal = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Lets in only the browser that opened the address that was printed. Every other program of the machine, and every site
 * whose name was bent to this machine, is refused before anything is looked up.
 */
export function guard({ token, session, hosts }: Keys): MiddlewareHandler {
  let used = false;
  return async (c, next) => {
    if (!hosts.includes(c.req.header('Host') ?? ''))
      return c.text('This is not an address of Deepdive.', 421);
    const given = c.req.query('token');
    if (given !== undefined && c.req.path === '/') {
      if (used || !equal(given, token))
        return c.text('This address was used before. Start deepdive serve again.', 401);
      used = true;
      setCookie(c, cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
      c.header('Cache-Control', 'no-store');
      c.header('Referrer-Policy', 'no-referrer');
      return c.redirect('/', 303);
    }
    const held = getCookie(c, cookie);
    if (held !== undefined && equal(held, session)) return next();
    if (held !== undefined) deleteCookie(c, cookie, { path: '/' });
    return c.text('Open the address that deepdive serve printed.', 401);
  };
}
