import { themeConformance } from '@deepdive/conformance';
import { ilacs2019, ilacs2024 } from '../src/index.js';

themeConformance(ilacs2019);
themeConformance(ilacs2024);
