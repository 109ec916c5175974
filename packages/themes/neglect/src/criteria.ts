import { criterion } from '@deepdive/core';
import { at } from './publications.js';

const para12 = at.para(12);

/** ESN 23 to 38: what inspectors evaluate in this deep dive beyond the framework's own criteria (paragraph 12). */
export const criteria = {
  23: criterion(
    'Risks to children living with neglect are prevented or lowered: the child and the family get effective help early and in time. The troubled families programme counts as such help.',
    at.place('para 12 and footnote 5'),
  ),
  24: criterion(
    'Thresholds are applied rightly, information is shared well and action comes in time, so that the children get the right help and protection. The thresholds meant are those for early help, for being in need, for child protection and for becoming looked after.',
    at.place('para 12 and footnote 7'),
  ),
  25: criterion(
    'Agencies recognise neglected children together, step in to lower the risk, and keep checking whether what they do works.',
    para12,
  ),
  26: criterion(
    'Families can reach enough local services to lessen what neglect does to the child, therapeutic help among them, so that the child is safer and feels better. Community and voluntary services may be part of this.',
    para12,
  ),
  27: criterion(
    'Professionals and support staff are well trained and sure of themselves. They know what neglect does to a child day by day and as it builds up over the years, see how to help and protect, and do so. Meant are early help, social work, family support, police, health, probation (National Probation Service and community rehabilitation company), youth offending team and school staff, and others like them.',
    at.place('para 12 and footnote 8'),
  ),
  28: criterion(
    "Every professional puts the neglected child at the centre. Risks and needs are assessed well and answered. Assessments weigh family history and the build-up of neglect and show what its different forms do to children. The child's views are on record and the work with the family turns on them.",
    para12,
  ),
  29: criterion(
    "Professionals know how what parents and carers do bears on the child, and assess strengths and risks in the parenting and the wider family. Where adults must change, the time for it is agreed, clear and set by the child's needs, and progress is watched closely.",
    para12,
  ),
  30: criterion(
    'Professionals question one another where good practice calls for it, and both challenge and support parents and carers whose poor parenting leads to neglect.',
    para12,
  ),
  31: criterion(
    'The approaches, tools and services used rest on evidence, lower the risks and meet the needs of the children.',
    para12,
  ),
  32: criterion(
    'Children and families feel listened to and understood, and the help they get is better for it.',
    para12,
  ),
  33: criterion(
    'The police and their partners recognise neglected children and see to their needs, and the police investigate neglect in families effectively.',
    para12,
  ),
  34: criterion(
    "Schools can tell which children are neglected or at risk of it, refer them in good time to early help or children's social care where that is right, and see that they are supported in school, from outside, or both.",
    para12,
  ),
  35: criterion(
    'Schools play their part in inter-agency work for neglected children, in coordinated early help and in the plans for children in need of help and protection, so that outcomes improve.',
    para12,
  ),
  // The mark of footnote 9 is missing from our text; the footnote stands below ESN 36 and 37, which alone speak of leaders and managers.
  36: criterion(
    'Leaders and managers know what life is like for the neglected children of their area and act on it, so that needs are met and services for children and families get better. Meant are those of the police, health, probation and the local authority.',
    at.place('para 12 and footnote 9'),
  ),
  37: criterion(
    'Leaders and managers of these agencies see what makes neglect hard to respond to, and give practitioners effective support, training and challenge.',
    at.place('para 12 and footnote 9'),
  ),
  38: criterion(
    'The local safeguarding children board follows, promotes, coordinates and evaluates what its statutory partners do for children at risk of neglect, and works well with the other multi-agency groups that answer for it.',
    para12,
  ),
} as const;
