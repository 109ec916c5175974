import type { FormOnPage } from './forms-on-page.js';
import type { Filling } from './walk.js';

/** What is written where words alone would not do, by the name of the control. */
const written: Readonly<Record<string, string>> = {
  notified: '2017-05-02',
  inspectedOn: '2017-05-02',
  keptUntil: '2030-05-03',
  until: '15:00',
  from: '9:30',
  seed: '7',
  passphrase: '',
  person: 'Ada Example',
  instead: '',
  'cell-reference': 'A1',
  'cell-dueOn': '10/05/2017',
  'cell-completionOn': '',
  'cell-completedOn': '',
  'cell-percentComplete': '',
};

/** What somebody has at hand. */
export interface AtHand {
  readonly theme: string;
  /** The files for a form, by its address. */
  readonly filesFor: (action: string) => readonly File[];
  readonly words: (name: string) => string;
  /** What is written in controls of a name, where it is not as anywhere. */
  readonly also?: Readonly<Record<string, string>>;
}

/** Fills in every control as people do: what the page wrote stays, dates lie within the inspection. */
export const asPeopleDo =
  ({ theme, filesFor, words, also = {} }: AtHand): Filling =>
  ({ name, type, value, options }, { action }, time) => {
    const known = also[name] ?? written[name];
    switch (type) {
      case 'file': {
        const files = filesFor(action);
        return [files[time % files.length] ?? new File([], 'nothing')];
      }
      case 'hidden':
      case 'checkbox':
      case 'radio':
        return [value];
      case 'select': {
        if (value !== '' && time > 0) return [value];
        const first = options.find((option) => option !== '') ?? '';
        return [options.includes(theme) ? theme : first];
      }
      case 'date':
        return [known ?? (value === '' ? '2017-05-03' : value)];
      case 'number':
        return [known ?? (value === '' ? '1' : value)];
      case 'text':
      case 'textarea':
        return [known ?? (value === '' ? words(name) : value)];
    }
  };

/** Leaves every control empty. */
export const leftEmpty: Filling = ({ type }) => {
  if (type === 'file') return [new File([], '')];
  return type === 'checkbox' || type === 'radio' ? [] : [''];
};

const firstForms = [
  /^\/start$/,
  /^\/lists\/check$/,
  /\/meanings$/,
  /\/submit$/,
  /\/draw$/,
  /\/swap\//,
  /\/questions\//,
];

/**
 * Which forms come first: an inspection is begun, then its lists are there, then children are chosen. Those that end the
 * inspection, or put another in its place, are not sent.
 */
export function order({ action }: FormOnPage): number | null {
  if (action === '/open' || action === '/storage/delete') return null;
  // What is confirmed cannot be changed any more.
  if (action.endsWith('/confirm')) return firstForms.length + 1;
  const at = firstForms.findIndex((form) => form.test(action));
  return at === -1 ? firstForms.length : at;
}
