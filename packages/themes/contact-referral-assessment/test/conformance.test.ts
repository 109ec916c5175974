import { themeConformance } from '@deepdive/conformance';
import { contactReferralAssessment } from '../src/index.js';

themeConformance(contactReferralAssessment, { source: new URL('../src/index.ts', import.meta.url) });
