import { themeConformance } from '@deepdive/conformance';
import { contactReferralAssessment } from '../src/index.js';

themeConformance(contactReferralAssessment);
