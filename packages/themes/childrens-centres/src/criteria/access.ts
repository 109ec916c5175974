import { under } from './graded.js';

/** Access to services by young children and families: the descriptors after paragraph 125 of the handbook. */
export const accessCriteria = {
  outstanding: under(125, 'outstanding', {
    accessTargetsMet:
      'Very demanding targets for access and participation, in provision that fits what is needed closely, are met or passed, or evidence shows them being met ever better over time, or both',
    everyFamilyKnown:
      'The centre and its partners share information so well that all or almost all families with young children are known and the target groups identified; provision is planned from it and carefully targeted',
  }),
  good: under(125, 'good', {
    mostFamiliesKnown:
      'Partners share information and data to effect, which shows that most families with young children in the reach area are known, and the target groups identified',
    targetFamiliesRegistered:
      'Of the families in target groups in the area, a large majority are registered and can get information, advice and guidance on early childhood services: through the centre, through partners or through outreach',
    needsMatchedToServices:
      'Needs are found, and families matched to the services they need, specialist ones included, by effective use of consultation, referrals, outreach, universal services, observation, assessment and discussion',
    participationMonitored:
      'Systems that watch over access, attendance and participation work well, and show which targeted families do not take part regularly',
    targetFamiliesEngaged:
      'Through the ways in which services are promoted and families drawn in, above all families unlikely to come by themselves, the large majority of target groups reach the centre and engage with services that matter to them',
    outreachSustainsInvolvement:
      'Outreach helps families in target groups to reach services and keep to them, so that the large majority stay engaged until their needs have been met to effect',
    freeEntitlementTakenUp:
      'Most children of targeted families take up their free early education, at the centre itself or in high-quality provision elsewhere that it helps them to find',
    assessedAtTwo:
      'Where the centre has the assessment at age two, it shows which children most need early intervention, and the centre, families and other agencies see that most of these children can get the help they need',
  }),
  requiresImprovement: under(125, 'requiresImprovement', {
    accessNotYetGood: 'Access falls short of what describes a good centre',
  }),
  inadequate: under(125, 'inadequate', {
    targetFamiliesNotIdentified:
      'Data are not robust enough to tell which families or groups should be targeted, or partners do not share data for that purpose, or both',
    needsNotIdentified:
      'What data, observation, outreach and assessment tell is too little, or too poorly used, to find what families need accurately and in enough detail',
    familiesNotPrioritised:
      'The centre does not know how many families engage regularly; it does not prioritise families enough or does not reach some key target groups, so that of those targeted and most in need only a minority engage',
    servicesHardToReach:
      'Services lie too far apart, run seldom or at awkward times and do not fit: target families find them hard to reach, and participation is poor or uneven',
  }),
} as const;
