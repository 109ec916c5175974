import { Hono } from 'hono';
import type { Env } from '../here.js';

export function keepingRoutes(): Hono<Env> {
  return new Hono<Env>();
}
