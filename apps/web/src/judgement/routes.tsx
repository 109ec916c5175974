import { Hono } from 'hono';
import type { Env } from '../here.js';

export function judgementRoutes(): Hono<Env> {
  return new Hono<Env>();
}
