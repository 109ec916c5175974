import { placesOf } from '@deepdive/conformance';
import { createRegistry } from '@deepdive/core';
import config from '../../deepdive.config.js';

/** The places of every edition of every theme as they are now. */
export const placesNow: ReadonlyMap<string, readonly string[]> = new Map(
  createRegistry(config.themes).themes.map((theme) => [`${theme.id}@${theme.edition}`, placesOf(theme)]),
);
