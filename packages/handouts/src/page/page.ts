import { type Html, html, markup, trusted } from './html.js';
import { pageRules, stylesheet } from './stylesheet.js';

/** What frames a page. */
export interface PageFrame {
  /** The page's name in the browser's tab, in bookmarks and at the foot of printed pages. */
  readonly title: string;
  /** What kind of document it is, in the band at the top. */
  readonly kind: string;
  /** What stands at the very end. */
  readonly colophon: string;
  /** Rules of this page alone. */
  readonly style?: string;
}

// The page can run nothing and fetch nothing, whatever found its way into it.
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What stands before the content of a page. */
export function pageHead(frame: PageFrame): string {
  const style = trusted(stylesheet + pageRules(frame.title) + (frame.style ?? ''));
  return markup(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><div class="inner"><p>${frame.kind}</p></div></header>
<main id="content" tabindex="-1"><div class="inner">
`);
}

/** What stands after the content of a page. */
export function pageFoot(frame: PageFrame): string {
  return markup(html`</div></main>
<footer><div class="inner"><p>${frame.colophon}</p></div></footer>
</body>
</html>
`);
}

/** A whole page in one text: one file, nothing to fetch, nothing to run. */
export function page(frame: PageFrame, content: Html): string {
  return pageHead(frame) + markup(content) + pageFoot(frame);
}
