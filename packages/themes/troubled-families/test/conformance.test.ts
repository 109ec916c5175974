import { themeConformance } from '@deepdive/conformance';
import { troubledFamilies } from '../src/index.js';

themeConformance(troubledFamilies);
