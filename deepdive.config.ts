import { defineConfig } from '@deepdive/core';
import { childrensCentres } from '@deepdive/theme-childrens-centres';
import { contactReferralAssessment } from '@deepdive/theme-contact-referral-assessment';
import { ilacs2019, ilacs2024 } from '@deepdive/theme-ilacs';
import { jtai } from '@deepdive/theme-jtai';
import { mentalHealth } from '@deepdive/theme-mental-health';
import { neglect } from '@deepdive/theme-neglect';
import { singleInspection2014, singleInspection2015 } from '@deepdive/theme-single-inspection';
import { troubledFamilies } from '@deepdive/theme-troubled-families';

/** The themes this checkout works with: the only file outside packages/themes that imports one. */
export default defineConfig({
  themes: [
    childrensCentres,
    contactReferralAssessment,
    ilacs2019,
    ilacs2024,
    jtai,
    mentalHealth,
    neglect,
    singleInspection2014,
    singleInspection2015,
    troubledFamilies,
  ],
  packages: {
    'childrens-centres': '@deepdive/theme-childrens-centres',
    'contact-referral-assessment': '@deepdive/theme-contact-referral-assessment',
    ilacs: '@deepdive/theme-ilacs',
    jtai: '@deepdive/theme-jtai',
    'mental-health': '@deepdive/theme-mental-health',
    neglect: '@deepdive/theme-neglect',
    'single-inspection': '@deepdive/theme-single-inspection',
    'troubled-families': '@deepdive/theme-troubled-families',
  },
  demo: {
    theme: 'neglect',
    notified: '2017-05-02',
    stages: [
      { stage: 'shortlisted', count: 20, stratify: ['gender'] },
      { stage: 'tracked', count: 6 },
    ],
  },
});
