import { citation, listed, type ResolvedMilestone, sentence } from '@deepdive/core';
import { dueInWords } from '../words/dates.js';
import { inWords } from '../words/words.js';

/** What an event says of its milestone, a line each: who, in which case alone, when, as printed, what is handed over, source, flags. */
export function milestoneDescription(milestone: ResolvedMilestone): string {
  const { by, due, onlyWhen, asPrinted, provides, otherReading, flags, assumptions, source } = milestone;
  const lines = [
    `Who: ${inWords(by)}`,
    onlyWhen === null ? null : `Only when: ${onlyWhen}`,
    due === null ? null : `Due: ${dueInWords(due)}${due.includes('T') ? ' (London)' : ''}`,
    asPrinted === null ? null : `As printed: ${asPrinted}`,
    provides.length === 0 ? null : `Hands over: ${listed(provides.map(inWords))}`,
    ...flags.map((flag) => `Note: ${flag}`),
    otherReading ? `Other reading: ${dueInWords(otherReading.due)}. ${sentence(otherReading.because)}` : null,
    assumptions.length === 0 ? null : `Assumes: ${listed(assumptions.map(inWords))}`,
    `Source: ${citation(source)}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** What the event of another reading says: that it is one, why, and where the timetable itself puts the milestone. */
export function otherReadingDescription(milestone: ResolvedMilestone, because: string): string {
  const used =
    milestone.due === null
      ? 'The timetable gives no date.'
      : `The timetable uses ${dueInWords(milestone.due)}.`;
  return `Other reading of the same words. ${sentence(because)} ${used}\n${milestoneDescription(milestone)}`;
}
