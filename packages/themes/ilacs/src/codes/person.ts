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
      ['Not stated, not recorded or unborn', 'Not stated', 'Not recorded', 'Not known', 'Unborn', '0'],
    ],
    ['d) Neither', ['Neither', 'Indeterminate', 'Non-binary', '9']],
  ],
  source,
);

/** The ethnicity of a child or an adopter. The template prints the letter s twice. */
export const ethnicity = statedCodes(
  'ethnicity',
  'Ethnicity',
  [
    ['a) WBRI', 'White British'],
    ['b) WIRI', 'White Irish'],
    ['c) WIRT', ['Traveller of Irish heritage', 'Irish Traveller', 'White Irish Traveller']],
    ['d) WOTH', ['Any other White background', 'White other']],
    ['e) WROM', ['Gypsy or Roma', 'Gypsy', 'Roma']],
    ['f) MWBC', 'White and Black Caribbean'],
    ['g) MWBA', 'White and Black African'],
    ['h) MWAS', 'White and Asian'],
    ['i) MOTH', ['Any other Mixed background', 'Mixed other']],
    ['j) AIND', ['Indian', 'Asian or Asian British Indian']],
    ['k) APKN', ['Pakistani', 'Asian or Asian British Pakistani']],
    ['l) ABAN', ['Bangladeshi', 'Asian or Asian British Bangladeshi']],
    ['m) AOTH', ['Any other Asian background', 'Asian other']],
    ['n) BCRB', ['Caribbean', 'Black Caribbean', 'Black or Black British Caribbean']],
    ['o) BAFR', ['African', 'Black African', 'Black or Black British African']],
    ['p) BOTH', ['Any other Black background', 'Black other']],
    ['q) CHNE', 'Chinese'],
    ['r) OOTH', ['Any other ethnic group', 'Other ethnic group']],
    ['s) REFU', ['Refused', 'Declined to say']],
    [
      's) NOBT',
      ['Information not yet obtained', 'Not obtained', 'Not known', 'Not stated', 'Unknown', 'Unborn'],
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
