import { themeConformance } from '@deepdive/conformance';
import { troubledFamilies } from '../src/index.js';

themeConformance(troubledFamilies, { source: new URL('../src/index.ts', import.meta.url) });
