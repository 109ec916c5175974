import { themeConformance } from '@deepdive/conformance';
import { jtai } from '../src/index.js';

themeConformance(jtai, { source: new URL('../src/index.ts', import.meta.url) });
