/** What one control of a form holds, as its page wrote it. */
export interface Control {
  readonly name: string;
  readonly type:
    | 'hidden'
    | 'text'
    | 'date'
    | 'number'
    | 'checkbox'
    | 'radio'
    | 'file'
    | 'select'
    | 'textarea';
  readonly value: string;
  /** Whether a browser would send it if nothing were touched. */
  readonly isChosen: boolean;
  /** What can be chosen in a list that opens. */
  readonly options: readonly string[];
}

/** A form of a page. */
export interface FormOnPage {
  readonly method: 'get' | 'post';
  readonly action: string;
  readonly controls: readonly Control[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What is written in HTML, as text. */
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

const attribute = (tag: string, name: string): string | null => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : plain(found);
};

const types = new Set(['hidden', 'date', 'number', 'checkbox', 'radio', 'file']);

function controlOf(tag: string, inside: string): readonly Control[] {
  const name = attribute(tag, 'name');
  if (name === null) return [];
  const value = attribute(tag, 'value') ?? '';
  if (tag.startsWith('<textarea')) {
    return [{ name, type: 'textarea', value: plain(inside), isChosen: true, options: [] }];
  }
  if (tag.startsWith('<select')) {
    const options = [...inside.matchAll(/<option\b[^>]*>/g)].map(([option]) => option);
    const chosen = options.find((option) => /\sselected/.test(option)) ?? options[0] ?? '';
    const values = options.map((option) => attribute(option, 'value') ?? '');
    return [
      { name, type: 'select', value: attribute(chosen, 'value') ?? '', isChosen: true, options: values },
    ];
  }
  const said = attribute(tag, 'type') ?? 'text';
  const type = types.has(said) ? (said as Control['type']) : 'text';
  const isChosen = (type !== 'checkbox' && type !== 'radio') || /\schecked(?:[\s=>]|="")/.test(tag);
  return [{ name, type, value, isChosen, options: [] }];
}

/** The forms of a page, in order. */
export function formsOn(html: string): readonly FormOnPage[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const opening = form.slice(0, form.indexOf('>') + 1);
    const controls = [
      ...form.matchAll(
        /(<input\b[^>]*>)|(<select\b[^>]*>)([\s\S]*?)<\/select>|(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/g,
      ),
    ].flatMap(([, input, select, options = '', area, text = '']) =>
      controlOf(input ?? select ?? area ?? '', select ? options : text),
    );
    return {
      method: attribute(opening, 'method') === 'post' ? 'post' : 'get',
      action: attribute(opening, 'action') ?? '',
      controls,
    };
  });
}

/** The addresses of the app that a page leads to. */
export const linksOn = (html: string): readonly string[] =>
  [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"]*)"/g)].map(([, href = '']) => plain(href).replace(/#.*$/, ''));
