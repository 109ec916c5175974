import { type Covered, nowhere, where } from '../../../../../tooling/coverage/table.js';

/** The council's report, CSD18021: what it says of children and family centres. */
export const councilPlaces: Readonly<Record<string, Covered>> = {
  'para 4.1': where('Duties under the Act', 'guidance/councilFigures'),
  'para 4.2': where('The core purpose', 'guidance/councilFigures'),
  'para 4.3': where('Universal and targeted services', 'guidance/councilFigures'),
  'para 4.4': where('Six centres of 18', 'guidance/councilFigures'),
  'para 4.5': where('Areas of the centres', 'guidance/councilFigures'),
  'para 4.6': where('Registrations', 'guidance/councilFigures', 'measures/councilRegistrations'),
  'para 4.7': where('Visits', 'guidance/councilFigures', 'measures/councilVisits'),
  // Two paragraphs have this number in our copy.
  'para 4.8': where(
    'Individuals; targeted and universal',
    'guidance/councilFigures',
    'measures/councilIndividuals',
    'measures/councilTargetedShare',
  ),
  'para 8.6': where('When the centres were last inspected', 'guidance/councilFigures'),
  'footnote 1': where('Which indices of deprivation', 'guidance/councilFigures'),
  'sections 1 to 3, 5 to 7, 9 and 10, and the rest of 8': nowhere(
    'Early intervention, parenting courses, troubled families, audit',
    'They are not about children and family centres, or not about inspecting them.',
  ),
};
