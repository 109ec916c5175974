import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const attribute = /\s(?:href|src)="([^"]*)"/g;
const identifier = /\sid="([^"]*)"/g;

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** The pages of a site, by their paths within it. */
export function pagesIn(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** What keeps a link from being followed from a folder without a server; `null` where nothing does. */
function fault(
  site: string,
  page: string,
  link: string,
  anchorsOf: (path: string) => ReadonlySet<string>,
): string | null {
  if (/^(https?|mailto|data):/.test(link)) return null;
  if (link.startsWith('/') || /^[a-z]+:/.test(link)) return 'leaves the folder';
  const [path = '', anchor = ''] = link.split('#', 2).map(decodeURIComponent);
  const file = path === '' ? page : join(dirname(page), path.replace(/\?.*$/, ''));
  if (file.startsWith('..')) return 'leaves the folder';
  if (!existsSync(join(site, file))) return 'no such file';
  if (/\.(md|ts)$/.test(file)) return 'a source, not a page';
  return anchor === '' || anchorsOf(file).has(anchor) ? null : 'no such place on the page';
}

/** Every link of a site's pages that cannot be followed, with the page it stands on and why. */
export function brokenLinks(site: string): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (path: string): ReadonlySet<string> => {
    const known = anchors.get(path);
    if (known) return known;
    const html = readFileSync(join(site, path), 'utf8');
    const found = new Set([...html.matchAll(identifier)].map(([, id = '']) => unescaped(id)));
    anchors.set(path, found);
    return found;
  };
  return pagesIn(site).flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    const links = new Set([...html.matchAll(attribute)].map(([, link = '']) => unescaped(link)));
    return [...links].flatMap((link) => {
      const wrong = fault(site, relative('', page), link, anchorsOf);
      return wrong === null ? [] : [`${page}: ${link}: ${wrong}`];
    });
  });
}
