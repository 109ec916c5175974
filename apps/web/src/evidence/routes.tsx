import { Hono } from 'hono';
import type { Env } from '../here.js';

export function evidenceRoutes(): Hono<Env> {
  return new Hono<Env>();
}
