import { themeConformance } from '@deepdive/conformance';
import { childrensCentres } from '../src/index.js';

themeConformance(childrensCentres);
