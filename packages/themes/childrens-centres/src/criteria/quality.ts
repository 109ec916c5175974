import { under } from './graded.js';

/** The quality and impact of practice and services: the descriptors after paragraph 127 of the handbook. */
export const qualityCriteria = {
  outstanding: under(127, 'outstanding', {
    impactOnAlmostAll:
      'Services are excellent: they make a marked difference to almost all of the targeted families, and the centre never lets up in seeking out those who need it most',
    parentsAttendCourses:
      'Almost all target parents found to need better parenting skills attend parenting courses, and data show improved lives for the vast majority of their families',
    exceptionalReadiness:
      "By the centre's data almost all young children in its early years provision, or in other provision formally linked to it, get ready for school exceptionally well, and gaps in attainment close fast",
    skillsInspired:
      "The centre builds on target individuals' own skills and interests to great effect and inspires them to develop markedly",
    exemplaryPartnership: 'Work with partners and the integration of services are a model for others',
    practiceInnovative:
      "Practice is highly effective and breaks new ground; practitioners reflect, learn from today's research and theory and do much to keep the centre improving",
  }),
  good: under(127, 'good', {
    inequalitiesReduced:
      'Planning, observation, tracking and assessment of progress work well and are plainly aimed at better outcomes and less inequality for a majority of young children and targeted families',
    targetChildrenProgress:
      'Tracking shows good progress from their own starting points for a large majority of children from target groups, in personal, social and emotional development, physical development, and communication and language, so that most children are where their age would lead one to expect when school starts',
    parentingCoursesCompleted:
      'Of the targeted families in the area found to need better parenting skills, a large majority complete suitable courses, and tracking shows the good that did to family life',
    responsibilitiesUnderstood:
      'Almost all adults whom the centre supports come to understand well their part in the well-being of their children and in keeping the family safe; by the data, early help and targeted work to intervene and prevent, of the centre or of partners, do children marked good',
    adultsLearnAndWork:
      'Most adults found to need help towards a firmer income and a better chance of work have access to high-quality learning, training, qualifications and advice; a large majority of adults who take up a course complete it, and tracking shows gains in literacy, numeracy, language, qualifications or skills for work',
    healthTargetsMet:
      'Almost all of its health targets are met, through services of the centre or of its partners',
    earlyYearsSupported:
      'Support, advice and training by the centre are making linked early years provision in the area better',
    helpedInTime:
      'Professionals cooperate and share data and information so well that assessment is robust, and a large majority of families in target groups get the help they need in good time, specialist services included',
    recordsKeptWell:
      'Assessments of need, case files and records are kept to a high standard and current, and show what targeted families think and want and what other professionals do',
    hubForCommunity:
      'The community meets at the centre; a majority of parents from target groups actively help to shape activities, and volunteer, form support networks of their own and bring ideas; achievements are often celebrated, and people encouraged to build on them',
    balancedServices:
      'Universal and targeted services are in the right balance: they engage a large majority of families in the area and add much to their personal development and well-being',
  }),
  requiresImprovement: under(127, 'requiresImprovement', {
    qualityNotYetGood: 'Practice and services fall short of what describes a good centre',
  }),
  inadequate: under(127, 'inadequate', {
    impactNotTracked:
      'The centre neither tracks nor monitors how good its services are and what they achieve, and does not say well enough which outcomes it means to reach',
    parentingNotImproved:
      'Parenting skills do not get better for at least a minority of adults from targeted families, or the adults who would gain most are not identified, or both',
    noHubForCommunity:
      'The centre does not help formally linked early years provision in the area to improve, or is no effective hub for families with young children, or both',
    childrenNotProtected:
      'Intervention and prevention do not work: target children are not protected and their well-being, readiness for school and healthier lives among it, is not secured',
    partnershipsTooWeak:
      'Work with partners is not established enough for assessments that tell accurately and precisely what targeted families need, or that show what services achieve',
    practicePoor:
      'Practice is poor and uneven; planning, observation and assessment do not show how services are adapted to engage target families and improve their outcomes',
  }),
} as const;
