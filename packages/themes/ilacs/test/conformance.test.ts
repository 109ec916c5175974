import { themeConformance } from '@deepdive/conformance';
import { ilacs2019, ilacs2024 } from '../src/index.js';

themeConformance(ilacs2019, { source: new URL('../src/index.ts', import.meta.url) });
themeConformance(ilacs2024, { source: new URL('../src/index.ts', import.meta.url) });
