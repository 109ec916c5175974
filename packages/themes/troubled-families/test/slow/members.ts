import { aged, is, type People } from './family.js';
import { every } from './truth.js';

const withParenting = is('hasParentingResponsibilities', true);

export const child = aged(0, 17);
export const adult = aged(18, 150);
export const parent: People = (member, day) => every(adult(member, day), withParenting(member));
export const pupil: People = is('schoolStage', 'primary', 'secondary');
