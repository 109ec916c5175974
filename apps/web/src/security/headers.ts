import type { MiddlewareHandler } from 'hono';
import type { AppOptions } from '../options.js';

/** What a page may do: show itself, run the app's one script, send its own forms. Nothing else, and nothing elsewhere. */
const policyOf = (home: AppOptions['home']): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    `connect-src ${home === 'browser' ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Headers on every answer, errors and downloads too. Nothing is kept by a browser but the look, which holds no data. */
export function securityHeaders(home: AppOptions['home']): MiddlewareHandler {
  const policy = policyOf(home);
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('X-Frame-Options', 'DENY');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cross-Origin-Opener-Policy', 'same-origin');
    c.header('Cross-Origin-Resource-Policy', 'same-origin');
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  };
}
