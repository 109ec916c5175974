import { Hono } from 'hono';
import type { Env } from '../here.js';

export function helpRoutes(): Hono<Env> {
  return new Hono<Env>();
}
