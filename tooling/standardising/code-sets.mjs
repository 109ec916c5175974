// Reads the `code_sets` of a facts file: codes, labels and the spellings seen, grouped by what they mean. The file is
// yaml of one plain shape (two spaces a level, the innermost level in braces or brackets), so a full reader is not needed.

/**
 * @typedef {Readonly<Record<string, string>>} StatedCode `code`, `label`, `group` and the like
 * @typedef {{ field: string, groups: Readonly<Record<string, readonly string[]>> }} Spellings
 * @typedef {{ id: string, codes: readonly StatedCode[], addedLater: readonly string[], spellings: readonly Spellings[] }} StatedSet
 * @typedef {{ [key: string]: unknown }} Pairs
 */

/**
 * Reads one value in flow style: `{a: "b"}`, `["a", b]`, `"a"` or a plain word.
 *
 * @param {string} text
 * @returns {unknown} a text, a list or pairs
 */
export function flowValue(text) {
  let at = 0;
  const skip = () => {
    while (text[at] === ' ') at++;
  };
  /** @returns {string} */
  const scalar = () => {
    const quote = text[at];
    if (quote !== '"' && quote !== "'") {
      const start = at;
      while (at < text.length && !',]}:'.includes(text[at] ?? '')) at++;
      return text.slice(start, at).trim();
    }
    let value = '';
    for (at++; at < text.length; at++) {
      if (text[at] === quote && quote === "'" && text[at + 1] === "'") at++;
      else if (text[at] === quote) break;
      else if (text[at] === '\\' && quote === '"') {
        const end = text[at + 1] === 'u' ? at + 6 : at + 2;
        value += JSON.parse(`"${text.slice(at, end)}"`);
        at = end - 1;
        continue;
      }
      value += text[at];
    }
    at++;
    return value;
  };
  /** @returns {unknown} a text, a list or pairs */
  const value = () => {
    skip();
    const opening = text[at];
    if (opening !== '[' && opening !== '{') return scalar();
    at++;
    /** @type {unknown[]} */
    const items = [];
    /** @type {Pairs} */
    const pairs = {};
    for (skip(); at < text.length && text[at] !== ']' && text[at] !== '}'; skip()) {
      if (opening === '[') items.push(value());
      else {
        const key = scalar();
        skip();
        at++;
        pairs[key] = value();
      }
      skip();
      if (text[at] === ',') at++;
    }
    at++;
    return opening === '[' ? items : pairs;
  };
  return value();
}

const section = /^ {4}([a-z_]+):(.*)$/;
const keyed = /^ {6}(?:"([^"]*)"|([^\s"-][^:]*)):(.*)$/;

/**
 * @param {unknown} flow
 * @returns {flow is Pairs}
 */
const isPairs = (flow) => typeof flow === 'object' && flow !== null && !Array.isArray(flow);

/** @param {unknown} flow */
const texts = (flow) => (Array.isArray(flow) ? flow.map(String) : [String(flow)]);

/**
 * @param {string} yaml the whole facts file
 * @returns {readonly StatedSet[]}
 */
export function codeSetsOf(yaml) {
  const lines = yaml.split(/\r?\n/);
  const from = lines.indexOf('code_sets:');
  if (from < 0) throw new Error('The file has no line "code_sets:".');
  /** @type {(StatedSet & { codes: StatedCode[], addedLater: string[], spellings: Spellings[] })[]} */
  const sets = [];
  let part = '';
  for (const line of lines.slice(from + 1)) {
    if (/^\S/.test(line) && !line.startsWith('#')) break;
    const named = /^ {2}([a-z_]+):\s*$/.exec(line);
    if (named) sets.push({ id: named[1] ?? '', codes: [], addedLater: [], spellings: [] });
    const set = sets.at(-1);
    if (!set || named) continue;
    const opened = section.exec(line);
    if (opened) {
      part = opened[1] ?? '';
      if (part === 'added_later') set.addedLater = texts(flowValue(opened[2] ?? ''));
      if (part === 'raw_values') set.spellings.push({ field: set.id, groups: {} });
      continue;
    }
    if (part === 'codes' && line.startsWith('      - ')) {
      const stated = flowValue(line.slice(8));
      if (isPairs(stated))
        set.codes.push(Object.fromEntries(Object.entries(stated).map(([key, each]) => [key, String(each)])));
    }
    const pair = part.startsWith('raw_values') ? keyed.exec(line) : null;
    if (!pair) continue;
    const key = pair[1] ?? pair[2] ?? '';
    const said = flowValue(pair[3] ?? '');
    if (part === 'raw_values') Object.assign(set.spellings.at(-1)?.groups ?? {}, { [key]: texts(said) });
    else if (isPairs(said))
      set.spellings.push({
        field: key,
        groups: Object.fromEntries(Object.entries(said).map(([group, each]) => [group, texts(each)])),
      });
  }
  return sets;
}
