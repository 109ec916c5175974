import { themeConformance } from '@deepdive/conformance';
import { mentalHealth } from '../src/index.js';

themeConformance(mentalHealth, { source: new URL('../src/index.ts', import.meta.url) });
