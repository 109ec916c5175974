import { type Criterion, criterion } from '@deepdive/core';
import { at } from './publications.js';

const para26 = at.para(26);

// Footnote 12 explains whom the line above ESN 39 and 40 means, though its mark stands in ESN 39.
const leadersAndManagers = (summary: string): Criterion =>
  criterion(summary, at.place('para 26 and footnote 12'), 'Leaders and managers');

/** ESN 23 to 41: what inspectors evaluate in this deep dive (paragraph 26). */
export const criteria = {
  23: criterion(
    'Professionals and support staff are well trained, sure of themselves and know their subject. They can talk with children about how they feel, so that they notice who may need support with mental health, support where that is right, and know where to find advice and where to refer a child who needs it. Meant are early help, social work, family support, police, health, school and youth offending team staff, and others like them.',
    at.place('para 26 and footnote 8'),
  ),
  24: criterion(
    'Agencies share information effectively and recognise children with signs of mental ill health together. They step in so that the child gets the right help at the right time, and keep checking what the help changes, so that needs are met.',
    para26,
  ),
  25: criterion(
    'Children living with mental ill health who are at risk of harm because of it, or at risk of abuse, neglect or exploitation, get the right help and, where that is right, protection, since thresholds for support, protection and intervention are applied rightly. Meant are the thresholds for early help, for being in need, for child protection and for becoming looked after, and those for intervention and support with mental health.',
    at.place('para 26 and footnote 10'),
  ),
  26: criterion(
    'Mental ill health weighs less on children because they and their families can reach enough local services, specialist therapeutic help among them, which leave the child safer and feeling better.',
    para26,
  ),
  27: criterion(
    "Every professional puts the child with mental ill health at the centre. Risks and needs are assessed well and as a whole, and answered. Assessments see the child's mental ill health beside the child's own story, the history of the family and the systems around them; they weigh what is strong as well as risks, concerns and needs, those in the family and those beyond it among peers, at school or in the neighbourhood. The child's views are plainly on record and the work with the family turns on them.",
    at.place('para 26 and footnote 11'),
  ),
  28: criterion(
    "Planning for children is complete and joined up. It covers all the child's needs, those of mental health included, and plans are reviewed regularly.",
    para26,
  ),
  29: criterion(
    'Professionals who support children with mental ill health have their part in multi-agency plans for care and treatment: health and care staff, and community and voluntary organisations commissioned to provide mental health services for children.',
    para26,
  ),
  30: criterion(
    "All professionals know how what parents and carers do bears on the child. They assess strengths and risks in the parenting, the wider family and the world around the child. They see when parents need support to meet the needs of a child with mental ill health, and when a change in what parents or carers do, or risks around the child, call for another approach. The time allowed for change follows the child's needs, and progress is watched closely.",
    para26,
  ),
  31: criterion(
    'Families and carers get timely support, so that they can help the child with mental ill health safely. Foster families and the staff of residential placements are included.',
    para26,
  ),
  32: criterion(
    'Professionals question one another where good practice calls for it, with the help of reflective supervision and, where that is right, clinical supervision.',
    para26,
  ),
  33: criterion(
    'Children and families feel that they have been heard, and the help and support they get is better for it.',
    para26,
  ),
  34: criterion(
    'The police and their partners recognise children living with mental ill health and refer them to the right services and professionals. The police can draw on specialist advice and support, so that children get a timely and effective assessment of their mental health.',
    para26,
  ),
  35: criterion(
    'What the police decide is right and rests on a full understanding of risk and needs, also when a child is suspected of a criminal offence.',
    para26,
  ),
  36: criterion(
    'Youth offending services and their partners assess children who have mental ill health rightly and answer their needs. They can draw on specialist advice and support and have a clear way to refer to the services that matter, also where the child is vulnerable or presents a high risk of serious harm to others.',
    para26,
  ),
  37: criterion(
    "Schools have ways to notice children who have mental ill health or whose mental health may be getting worse. They refer in good time to early help, to specialist mental health services and, where that is right, to children's social care; children are supported in school, from outside, or both, so that their needs are met.",
    para26,
  ),
  38: criterion(
    'Schools play their part in inter-agency work so that outcomes improve for children with mental health needs who are in need, on a child protection plan or in care, and in a coordinated inter-agency plan for the range of their risks and needs.',
    para26,
  ),
  39: leadersAndManagers(
    'They know and understand the mental health needs of the children in their area. Commissioning and evaluation are effective for it, early help included: needs are met, and help and support for children and families get better. Meant are, among others, leaders and managers of health, the police and the local authority.',
  ),
  40: leadersAndManagers(
    "They see what makes children's mental health needs hard to respond to. They give practitioners effective support, training and challenge, and see to it that services keep improving.",
  ),
  41: criterion(
    'It is clear what support staff are there for and answer for; the training and support they get fits their needs and makes the service better.',
    para26,
  ),
} as const;
