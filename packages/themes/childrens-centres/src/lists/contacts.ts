import { code, codeSet, list, when, yesNo } from '@deepdive/core';
import { family, must, ours, person, targetGroup } from './columns.js';

const activity = codeSet(
  'activity',
  'Kinds of activity',
  {
    stayAndPlay: ['Stay and play or another session for children', 'play session'],
    parenting: 'Parenting course or group',
    learning: ['Adult learning', 'training'],
    health: ['Health service', 'health visitor', 'midwife'],
    advice: ['Advice and guidance', 'debt advice', 'job club'],
    outreach: ['Outreach', 'home visit'],
    other: 'Another activity',
  },
  ours,
);

const place = codeSet(
  'place',
  'Kinds of place',
  { centre: ['At the centre', 'on site'], linkedVenue: 'At a linked venue', home: 'At home or elsewhere' },
  ours,
);

/** Every contact with a person, attendances at the centre included. */
export const contacts = list({
  title: 'Contacts and attendances',
  population: 'Each attendance of a person at an activity, and each other contact with a person',
  unit: 'event',
  window: {},
  key: 'personId',
  eventOn: 'heldOn',
  source: ours,
  fields: {
    personId: person('Person seen'),
    familyId: family(),
    heldOn: must('Date of the contact'),
    activity: code('Activity', activity, { strength: 'must' }),
    place: code('Place', place, { strength: 'must' }),
    isTargeted: yesNo('Counted as targeted', {
      hint: 'By who they are, where they live or what they attend',
      assumes: ['councilTargeted'],
    }),
    isRegistered: yesNo('Registered with this centre'),
    livesInArea: yesNo('Lives in the area'),
    youngestChildBornOn: must('Youngest child born on'),
    isMostInNeed: yesNo('Identified as being in most need of help and support'),
    targetGroup: targetGroup(),
  },
  rules: (row) => ({
    outreachElsewhere: {
      says: 'Outreach takes place outside the centre',
      expect: when(row.activity.is('outreach'), row.place.isNot('centre')),
      fix: 'Mend the activity or the place.',
      passes: { activity: 'outreach', place: 'home' },
      fails: { activity: 'outreach', place: 'centre' },
    },
  }),
});
