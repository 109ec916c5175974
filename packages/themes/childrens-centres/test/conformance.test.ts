import { themeConformance } from '@deepdive/conformance';
import { childrensCentres } from '../src/index.js';

themeConformance(childrensCentres, { source: new URL('../src/index.ts', import.meta.url) });
