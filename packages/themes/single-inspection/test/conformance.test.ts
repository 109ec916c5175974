import { themeConformance } from '@deepdive/conformance';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';

themeConformance(singleInspection2014, { source: new URL('../src/index.ts', import.meta.url) });
themeConformance(singleInspection2015, { source: new URL('../src/index.ts', import.meta.url) });
