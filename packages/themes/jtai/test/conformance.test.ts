import { themeConformance } from '@deepdive/conformance';
import { jtai } from '../src/index.js';

themeConformance(jtai);
