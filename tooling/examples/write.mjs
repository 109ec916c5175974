// Writes the examples of sources and docs as files, for `npm run types`.
import { writeExamples } from './find-examples.mjs';

writeExamples();
