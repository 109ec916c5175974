import { defineTheme, statement } from '@deepdive/core';
import { criteria } from './criteria.js';
import { at, framework2016 } from './publications.js';

/**
 * The framework of joint targeted area inspections, which each deep dive extends. It holds ESN 01 to 22 by number alone,
 * so that a theme which refers to one of them is checked by the compiler.
 *
 * @example
 * ```ts
 * import { jtai } from '@deepdive/theme-jtai';
 *
 * console.log(jtai.criteria[22].summary); // null
 * ```
 */
export const jtai = defineTheme({
  id: 'jtai',
  title: 'Joint targeted area inspections',
  publication: framework2016,
  criteria,
  guidance: {
    extent: {
      title: 'What the framework holds',
      statements: {
        firstCriteria: statement(
          'Evaluation schedule numbers (ESNs) are what evidence records refer to; 01 to 22 stand in the framework itself',
          at.footnote(6, 'byReference'),
          ['oneFramework'],
        ),
      },
    },
  },
  assumptions: {
    oneFramework: {
      says: 'Footnotes 1 and 15 give the framework of 2016 two titles and two web addresses',
      choices: {
        oneDocument: 'Both footnotes mean one document, which holds ESN 01 to 22',
        twoDocuments: 'Framework and inspection guidance are two documents',
      },
      chosen: 'oneDocument',
      because:
        'Publisher and year agree, paragraph 1 and footnote 6 speak of one framework, and the titles differ in wording alone. The title used here is that of footnote 1.',
      source: at.place('footnotes 1, 6 and 15', 'byReference'),
    },
  },
});
