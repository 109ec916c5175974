import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** The gender of a child or an adopter. */
export const gender = statedCodes(
  'gender',
  'Gender',
  [
    ['a) Male', ['Male', 'M', 'Boy', '1']],
    ['b) Female', ['Female', 'F', 'Girl', '2']],
    [
      'c) Not stated/recorded',
      ['Not stated, not recorded or unborn', 'Not stated', 'Not recorded', 'Not known', 'Unborn', '0', 'U'],
    ],
    ['d) Neither', ['Neither', 'Indeterminate', 'Non-binary', '9']],
  ],
  source,
);

/**
 * The ethnicity of a child or an adopter. The template prints the letter s twice. `A1` to `E4` are what a widely used case
 * system calls the codes, as a public tool maps them.
 */
export const ethnicity = statedCodes(
  'ethnicity',
  'Ethnicity',
  [
    ['a) WBRI', ['White British', 'A1']],
    ['b) WIRI', ['White Irish', 'A2']],
    ['c) WIRT', ['Traveller of Irish heritage', 'Irish Traveller', 'White Irish Traveller', 'A4']],
    ['d) WOTH', ['Any other White background', 'White other', 'A3']],
    ['e) WROM', ['Gypsy or Roma', 'Gypsy', 'Roma', 'A5']],
    ['f) MWBC', ['White and Black Caribbean', 'Mixed White and Black Caribbean', 'B1']],
    ['g) MWBA', ['White and Black African', 'Mixed White and Black African', 'B2']],
    ['h) MWAS', ['White and Asian', 'Mixed White and Asian', 'B3']],
    ['i) MOTH', ['Any other Mixed background', 'Mixed other', 'B4']],
    ['j) AIND', ['Indian', 'Asian or Asian British Indian', 'C1']],
    ['k) APKN', ['Pakistani', 'Asian or Asian British Pakistani', 'C2']],
    ['l) ABAN', ['Bangladeshi', 'Asian or Asian British Bangladeshi', 'C3']],
    ['m) AOTH', ['Any other Asian background', 'Asian other', 'C4']],
    ['n) BCRB', ['Caribbean', 'Black Caribbean', 'Black or Black British Caribbean', 'D1']],
    ['o) BAFR', ['African', 'Black African', 'Black or Black British African', 'D2']],
    ['p) BOTH', ['Any other Black background', 'Black other', 'D3']],
    ['q) CHNE', ['Chinese', 'E1']],
    ['r) OOTH', ['Any other ethnic group', 'Other ethnic group', 'E2']],
    ['s) REFU', ['Refused', 'Declined to say', 'E3']],
    [
      's) NOBT',
      ['Information not yet obtained', 'Not obtained', 'Not known', 'Not stated', 'Unknown', 'Unborn', 'E4'],
    ],
  ],
  source,
);

/** Yes, no, or not known: what the template asks about disability, about being seen and about return interviews. */
export const yesNoUnknown = statedCodes(
  'yesNoUnknown',
  'Yes, no or unknown',
  [
    ['a) Yes', ['Yes', 'Y', 'True', '1']],
    ['b) No', ['No', 'N', 'False', '0', 'No disability']],
    // Both begin like "No", and mean that nobody knows.
    ['c) Unknown', ['Unknown', 'Not known', 'Not obtained', 'Information not yet obtained', 'NOBT']],
  ],
  source,
);
