import { themeConformance } from '@deepdive/conformance';
import { mentalHealth } from '../src/index.js';

themeConformance(mentalHealth);
