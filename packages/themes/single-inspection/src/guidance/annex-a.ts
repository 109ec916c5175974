import { type Citations, type Statement, statement } from '@deepdive/core';

/** What Annex A says of meetings, lists and documents in both editions; `further` is what one edition adds on documents. */
export const annexGuidance = <F extends Readonly<Record<string, Statement>>>(at: Citations, further: F) => {
  const meetings = at.place('Annex A, details of planned multi-agency meetings');
  const lists = at.place('Annex A, child-level data');
  const documents = at.place('Annex A, performance information');
  return {
    plannedMeetings: {
      title: 'Multi-agency meetings planned during fieldwork',
      statements: {
        detailsProvided: statement(
          'The lead inspector is given the details of the multi-agency meetings planned while fieldwork lasts',
          meetings,
        ),
        kinds: statement(
          'These are initial and review child protection conferences, reviews of looked after children, multi-agency risk assessment conferences, core groups, planned strategy discussions and legal planning meetings, among others',
          meetings,
        ),
        areas: statement('The lead inspector may say which parts of the area to cover', meetings),
        reviewed: statement(
          'Lead inspector and authority go through the meetings regularly during the inspection',
          meetings,
        ),
      },
    },
    childLevelData: {
      title: 'Providing the lists',
      statements: {
        asWorkbook: statement(
          'Lists come as Excel spreadsheets, set out clearly under the agreed field names, each by its date',
          lists,
        ),
        howProvided: statement('The lead inspector confirms how the lists are handed over', lists),
        fieldGuidance: statement(
          'Guidance on every field of every list is published separately, beside the framework: it tells which fields are those of the statutory returns, and gives examples of gaps that are expected',
          lists,
        ),
        bestAvailable: statement(
          'The best information to be had in the time is asked for; gaps are expected and differ between authorities',
          lists,
        ),
        gapsAnswered: statement(
          'Where data cannot be had, the authority shows by other means that managers oversee the matter well enough',
          lists,
        ),
        twoStages: statement(
          'Many fields are those of the statutory returns, some are not and may take longer; for these several lists have a second stage',
          lists,
        ),
        firstStage: statement(
          'The first stage takes the fields that are in the returns already, most of the data; the second is for an authority that cannot keep the first date',
          lists,
        ),
        asSoonAsReady: statement('Each list is best sent as soon as it is ready', lists),
        onSeveralLists: statement(
          'A child may be on more than one list, and bears the same ID on each so that this is seen',
          lists,
        ),
        ownSolution: statement(
          'What the main system does not hold, above all for lists 1 and 2, may be drawn up in any way that keeps the date, so long as it can be told apart',
          lists,
        ),
        oneRowEach: statement('Lists 3 to 10 have one row for each child ID where possible', lists),
        hardCopy: statement(
          'Paper copies may come besides; inspectors work from the spreadsheets first',
          lists,
        ),
        queries: statement(
          'Queries go to socialcaredata@ofsted.gov.uk, and to the lead inspector once an inspection is notified',
          lists,
        ),
        secureMeans: statement(
          'Lists and other sensitive information are shared by the secure means of Ofsted, which the lead inspector confirms on notification',
          lists,
        ),
      },
    },
    documents: {
      title: 'Providing documents',
      statements: {
        bestAndLatest: statement(
          'The lead inspector asks for the best and most recent evidence on each topic, not for all documents there are',
          documents,
        ),
        inUse: statement(
          'What is provided is what the authority uses at present to understand and manage how it performs',
          documents,
        ),
        numberFirst: statement(
          'Names of documents begin with the number of their topic, so that they are found and tied to it',
          documents,
        ),
        boardOneSetOnly: statement(
          'Items 1.11 to 1.14 are provided where the LSCB is not reviewed at the same time; where it is, items 4.01 to 4.10 take their place',
          documents,
        ),
        ...further,
      },
    },
  };
};
