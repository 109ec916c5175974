import { under } from './graded.js';

/** The effectiveness of leadership, governance and management: the descriptors after paragraph 130 of the handbook. */
export const leadershipCriteria = {
  outstanding: under(130, 'outstanding', {
    excellencePursued:
      'Highly effective leaders, strong partnerships and a common drive for excellence in all the centre does have brought notable gains in access, practice, provision and outcomes, or have built on earlier outstanding performance',
    managementExemplary:
      'Self-evaluation, performance management, supervision and professional development are exemplary and astutely used to keep the centre, and the early years settings it supports, improving',
    diversityCelebrated:
      'Very sensitive, integrated and inclusive practice celebrates diversity and does an excellent job for harmony and integration in the community',
  }),
  good: under(130, 'good', {
    ambitiousMeasures:
      'The local authority, other agencies and the centre agree and use measures of outcome and performance that fit, are precise and stretch, drawn from a sound analysis of what targeted families need and with high hopes for them; a very large majority of the measures are met and lead to lasting, demonstrable gains, above all for target groups',
    governanceChallenges:
      'Governance is well embedded, challenges to effect and demonstrably keeps the centre improving',
    informationShared:
      'Service level agreements and other protocols, strategic and local, let the centre and its partners cooperate and share information well; leaders watch that nothing bars information or access, which adds to good or strongly improving outcomes for families most in need',
    safeguardingEmbedded:
      "A culture of safeguarding is embedded; robust policies, procedures and practice keep safeguarding and children's welfare foremost, and with its partners the centre succeeds in lowering the risk of harm",
    usersInvolved:
      'Parents and children are asked what they need and about changes; most centre users are fully involved in designing and developing services, help to decide on priorities, encourage other parents to come, and are consistently very satisfied',
    evaluationShapesServices:
      'Services and activities, those of partners too, are evaluated and improved to effect; parents, children and practitioners all take part, and what comes of it shapes services methodically and in good time',
    dataUsedWell:
      "Data and management information, consultations, concerns and complaints included, are well used to keep improving and to sustain high-quality provision that answers the community's diverse needs",
    performanceManaged:
      'Performance management and professional supervision are established and applied throughout; poor and middling performance is found and tackled quickly, and further training is secured',
    resourcesDeployed:
      'Money is well deployed through partnership, integrated services and new ideas; resources are used effectively and efficiently, so that targets are met and those most in need do better',
  }),
  requiresImprovement: under(130, 'requiresImprovement', {
    leadershipNotYetGood: 'Leadership, governance and management fall short of what describes a good centre',
  }),
  inadequate: under(130, 'inadequate', {
    legalDutiesUnmet: 'Leaders and governors do not meet their legal obligations',
    safeguardingPoor:
      'Safeguarding arrangements are poor; too little is made of prevention and of support centred on the family, so that some children and families in need may get no answer',
    measuresTooWeak:
      'Measures of performance and outcome miss some priorities, priorities are not well enough identified and measures ask too little, so that life chances of target groups do not catch up fast enough; data, those of key partners included, are too few to show whether targets are met',
    governanceWeak:
      'Governance is weak and challenges too little, or there is little sign of shared ambition and priorities, or both, so that services are not integrated for the range of local families, those most in need above all',
    partnershipsUndirected:
      'Work with partners has little strategic direction: some bars to working together and to sharing information remain, and needs may go unseen',
    monitoringNotShown:
      'Senior leaders cannot show convincingly that they monitor services and performance; there is little sign that parents are asked about priorities, and their views do not always count when things change',
    resourcesInsufficient:
      'Resources and services fall short of the priorities identified and are not made the most of, so that there is too little capacity for targeted young children and families',
  }),
} as const;
