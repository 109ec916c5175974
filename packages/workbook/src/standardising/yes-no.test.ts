import { describe, expect, test } from 'vitest';
import { type YesNoReading, yesNoReader } from './yes-no.js';

type Expected = readonly [YesNoReading['value'], YesNoReading['confidence']];
const sureYes: Expected = ['Yes', 'sure'];
const likelyYes: Expected = ['Yes', 'likely'];
const sureNo: Expected = ['No', 'sure'];
const likelyNo: Expected = ['No', 'likely'];
const untold: Expected = ['untold', 'sure'];
const unread: Expected = [null, 'unknown'];

describe('an answer to a yes/no question', () => {
  test.each<[label: string, raw: string, expected: Expected]>([
    ['Child seen?', 'Y', sureYes],
    ['Child seen?', '1 - Yes', sureYes],
    ['Child seen?', '0 = No', sureNo],
    ['Child seen?', 'b) No', sureNo],
    ['Child seen?', 'Not known', untold],
    ['Child seen?', 'NOBT', untold],
    ['Child seen during the assessment', 'Seen', sureYes],
    ['Child seen during the assessment', 'Not seen', sureNo],
    ['Child seen during the assessment', 'Child not seen alone', likelyNo],
    ['Child seen during the assessment', 'Yes - at home', likelyYes],
    ['Child seen during the assessment', 'No, moved away', likelyNo],
    ['Child seen during the assessment', 'Yes, not seen', unread],
    ['Child seen during the assessment', 'No concerns', unread],
    ['Child seen during the assessment', 'perhaps', unread],
    ['Child seen during the assessment', 'Seen - no', unread],
    ['Referral NFA? (Y/N)', 'NFA', sureYes],
    ['Referral NFA? (Y/N)', 'No further action', sureYes],
    ['Referral NFA? (Y/N)', 'Further action', likelyNo],
    ['Unaccompanied asylum seeking child (UASC)', 'Non-UASC', sureNo],
    ['Does the child have a disability', 'Not disabled', sureNo],
    ['Does the child have a disability', 'Autism', likelyYes],
    ['Does the child have a disability', 'None', likelyNo],
    ['Was a return interview offered', 'Not offered (missing again)', likelyNo],
    ['Was a return interview offered', 'Offered and declined', likelyYes],
    ['Was a return interview offered', 'Return interview not required', unread],
    ['Was a conference deemed unnecessary?', 'Not necessary', sureYes],
  ])('%s %s', (label, raw, [value, confidence]) => {
    expect(yesNoReader(label)(raw)).toEqual({ value, confidence });
  });
});
