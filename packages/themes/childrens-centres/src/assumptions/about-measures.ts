import type { Assumption } from '@deepdive/core';
import { council, handbook, subsidiary } from '../publications.js';

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`, 'inferred');
const rates = (number: number) => subsidiary.place(`para 23, rates, point ${number}`, 'inferred');

/** What the publications leave open about the figures of Annex B. */
const aboutAnnexB = {
  measurePeriod: {
    says: 'Over what time the figures of Annex B and the rates of adult learning are taken is not printed',
    choices: {
      lastYear:
        'What happens is counted over the twelve months up to the day, what lasts is counted on the day',
      schoolYear: 'Over the school year',
      sinceInspection: 'Since the last inspection',
    },
    chosen: 'lastYear',
    because: 'Twelve months hold every season, and are the same for every centre whenever it is inspected.',
    source: handbook.place('Annex B, data', 'inferred'),
  },
  yearsBegin: {
    says: 'When the years begin over which rates are to have improved is not printed',
    choices: {
      april: 'In April, as the years of local authorities',
      september: 'In September, as school years',
    },
    chosen: 'april',
    because:
      'Centres are run for local authorities. The profile, which is of the end of a school year, is shown by school years.',
    source: handbook.para(82, 'inferred'),
  },
  areaKnown: {
    says: 'All families in the area are asked for; a list can hold those who are known alone',
    choices: {
      known: 'Families known to the centre and its partners stand for all of them',
      estimated: 'A number from another source, such as live births, stands for all',
    },
    chosen: 'known',
    because:
      'Rows can be counted again by anybody. Where health services share births, the two come near each other.',
    source: point(1),
  },
  twoLists: {
    says: 'Some figures count from one list the part and from another the whole: families seen within a year, and families there on the day',
    choices: {
      asCounted:
        'Each is counted from its own list, so that people who left in between are in the part alone, and the share may pass 100 %',
      matched: 'Only people who stand on both lists count',
    },
    chosen: 'matched',
    because:
      'The text asks for a percentage of families or parents, so whoever is counted as a part must be one of the whole.',
    source: point(3),
  },
  sustainedLevel: {
    says: "What 'appropriate levels of engagement/contact' are, and how long they are 'sustained', is not printed",
    choices: {
      anyContact: 'Any contact counts, and families are told apart by how many they had',
      set: 'A number of contacts that centre and authority have agreed',
    },
    chosen: 'anyContact',
    because: 'No number can be chosen honestly; what is appropriate differs from family to family.',
    source: point(3),
  },
  participationRates: {
    says: "'Participation rates, attendance levels and reach of services' are asked for without saying of whom or how they differ",
    choices: {
      three:
        'Participation is of registered families, reach of all families in the area, attendance a number of contacts',
      one: 'The three words mean one figure',
    },
    chosen: 'three',
    because: 'Three words are printed; these are the three figures that a list of contacts can give.',
    source: point(4),
  },
  oneTargetGroup: {
    says: 'A family may belong to several target groups, and how it is counted then is not printed',
    choices: {
      one: 'Each is counted once, in the group by which the centre counts it',
      each: 'Each is counted in every group it belongs to',
    },
    chosen: 'one',
    because: 'Groups then add up to the whole.',
    source: handbook.place('Annex A, target groups', 'inferred'),
  },
  fundedOutOf: {
    says: "'The percentage of children taking up funded early education places … in provision that is judged as good or outstanding' can be of the children entitled, or of those with a place",
    choices: {
      both: 'Both are given: of the children entitled, and of those who have a place',
      entitled: 'Of the children entitled',
      withPlace: 'Of those who have a place',
    },
    chosen: 'both',
    because:
      'The descriptor for good speaks of most children who take up the entitlement (after paragraph 125); the annex adds where. Disadvantaged two-year-olds are counted of those entitled.',
    source: point(5),
  },
  coursesThatEnded: {
    says: 'Whether rates are of courses begun or of courses over is not printed',
    choices: {
      ended: 'Courses whose last day lies within the twelve months',
      begun: 'Courses on which people enrolled within the twelve months',
    },
    chosen: 'ended',
    because: 'Nobody can have completed a course that still goes on.',
    source: rates(1),
  },
  completionOutOf: {
    says: "'The percentage of parents from target groups completing' a programme can be of all parents from target groups, of those identified as needing it, of those who enrolled or of those who started",
    choices: {
      enrolled: 'Of those who enrolled',
      started: 'Of those who started',
      identified: 'Of those identified as needing it',
      everyone: 'Of all parents from target groups',
    },
    chosen: 'enrolled',
    because:
      'The subsidiary guidance counts who continues to the end among those enrolled (paragraph 23); few parents need any one programme.',
    source: point(8),
  },
  engagedOutOf: {
    says: "Of whom 'the percentage of parents from target groups engaged' is taken is not printed",
    choices: {
      registered: 'Of the parents from target groups registered on the day',
      area: 'Of all parents from target groups in the area',
    },
    chosen: 'registered',
    because: 'Of those registered it is known who is a parent.',
    source: point(10),
  },
  directResult: {
    says: "When parents enter employment 'as a direct result' of a programme is not printed",
    choices: {
      recorded: 'Where the centre has recorded that it is so',
      anyAfterwards: 'Whenever it follows the programme',
    },
    chosen: 'recorded',
    because: 'That one thing came after another does not show that it came of it.',
    source: point(11),
  },
  lastingWork: {
    says: "How long employment 'sustained over time' has lasted is not printed",
    choices: {
      stillThere: 'It lasts on the day, however short it has been',
      halfYear: 'It has lasted half a year',
    },
    chosen: 'stillThere',
    because: 'No length of time can be taken from the text.',
    source: point(11),
  },
  takeUpOutOf: {
    says: 'Of whom take-up rates are taken is not printed',
    choices: {
      offers: 'Of the offers and referrals made',
      registered: 'Of the people registered',
    },
    chosen: 'offers',
    because: 'Only what is offered can be taken up.',
    source: point(12),
  },
  sixToEightWeeks: {
    says: "'At six to eight weeks' can end when a child is eight weeks old or when it turns nine weeks",
    choices: {
      completedWeeks: 'From 42 to 62 days: six, seven or eight weeks completed',
      toEighthWeek: 'From 42 to 56 days',
    },
    chosen: 'completedWeeks',
    because: 'Ages are told in what is completed throughout.',
    source: point(13),
  },
  partlyBreastfed: {
    says: 'Whether a child who is breastfed in part counts as breastfed is not printed',
    choices: { counts: 'It counts', wholly: 'Only children wholly breastfed count' },
    chosen: 'counts',
    because: 'How children are fed is counted beside it, with both apart.',
    source: point(13),
  },
  weighedOutOf: {
    says: "Of whom 'the percentage of children in the reception year' is taken is not printed: of those weighed, or of all",
    choices: { weighed: 'Of those weighed', everyone: 'Of all children of the reception year in the area' },
    chosen: 'weighed',
    because: 'Nothing is known of the weight of the others.',
    source: point(14),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the subsidiary guidance leaves open about the rates of adult learning. */
const aboutRates = {
  enrolmentsCounted: {
    says: "'The numbers of parents and carers enrolling on particular courses' can count somebody enrolled on two courses once or twice",
    choices: { enrolments: 'Once for each course', people: 'Once' },
    chosen: 'enrolments',
    because: 'The rates are of particular courses.',
    source: rates(1),
  },
  regularly: {
    says: "What it is to 'attend regularly' is not printed",
    choices: {
      recorded: 'What the centre has recorded as regular, with the share of sessions attended beside it',
      share: 'A share of the sessions, such as four fifths',
    },
    chosen: 'recorded',
    because: 'No share can be taken from the text.',
    source: rates(1),
  },
  progressionOutOf: {
    says: "Of whom progression rates are taken is not printed: 'how many … move onto further programmes or employment'",
    choices: {
      started: 'Of those who started, as with success',
      completed: 'Of those who completed',
      enrolled: 'Of those enrolled',
    },
    chosen: 'started',
    because:
      'The rate before it is of those who start, and somebody who leaves early for employment has moved on as well.',
    source: rates(3),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the council's figures leave open, and where they do not fit one another. */
const aboutCouncil = {
  councilRegistrations: {
    says: "Registrations that 'continue to increase year on year' can be new ones of each year or all up to then. That 'every registration across the years is an unique individual' and that 'just under 20,000 unique individuals' came in a year fit only new ones: 11,595 registered people in all could not be nearly 20,000 visitors, who all have to register, and 8,962 would be a fall",
    choices: { ofTheYear: 'New registrations of each year', total: 'All registrations up to then' },
    chosen: 'ofTheYear',
    because:
      'Read so the figures can stand together: 30,937 people registered in three years, and visitors who registered in earlier years come again.',
    source: council.place('paras 4.6 and 4.8'),
  },
  councilTargeted: {
    says: "Whether '75% targeted: 25% universal' is of visits, of people or of services is not printed, nor when exactly something is targeted",
    choices: { visits: 'Of visits', people: 'Of people', services: 'Of services' },
    chosen: 'visits',
    because:
      'Two shares that make up the whole need each thing counted to be one or the other: a visit can be, a person may be both.',
    source: council.para('4.8'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What figures leave open that the theme takes from rows. */
export const aboutMeasures = {
  ...aboutAnnexB,
  ...aboutRates,
  ...aboutCouncil,
} as const satisfies Readonly<Record<string, Assumption>>;
