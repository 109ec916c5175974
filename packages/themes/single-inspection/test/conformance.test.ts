import { themeConformance } from '@deepdive/conformance';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';

themeConformance(singleInspection2014);
themeConformance(singleInspection2015);
