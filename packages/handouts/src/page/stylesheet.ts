import { printable } from './printable.js';

/** The look that all pages share: sober, wide line height, one accent, no font to fetch. Contrast is at least 4.5 to 1. */
export const stylesheet = `
:root{--ink:#16202a;--quiet:#4a5661;--line:#c4cbd2;--wash:#f3f6f8;--accent:#16495f;--link:#0b5583;--focus:#ffd54a;
--red:#93261b;--red-wash:#fbe9e6;--amber:#634500;--amber-wash:#fcf2d6;--green:#1b5637;--green-wash:#e5f2ea}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.inner{max-width:64rem;margin:0 auto;padding:0 1rem}
header{background:var(--accent);color:#fff}
header p{margin:0;padding:.6rem 0;font-weight:600}
main{padding:1.5rem 0 3rem}
footer{border-top:1px solid var(--line);color:var(--quiet);font-size:.875rem}
footer p{margin:0;padding:1rem 0 2rem}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.5rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--accent)}
h3{font-size:1.15rem;line-height:1.35;margin:2rem 0 .5rem;overflow-wrap:anywhere}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul,ol,dl{margin:0 0 .85rem;max-width:46rem;overflow-wrap:anywhere}
ul,ol{padding-left:1.4rem}
li{margin:.2rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
header a{color:#fff}
:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:0 0 0 5px var(--ink)}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;padding:.6rem 1rem;background:var(--focus);color:var(--ink)}
.skip:focus{position:static;display:block}
.lead{font-size:1.1rem;color:var(--quiet)}
.small,.source{font-size:.875rem;color:var(--quiet)}
.source{margin-top:-.5rem}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;max-width:none}
nav a{display:inline-block;padding:.15rem 0}
code,.digest{font:.85em/1.4 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.25rem}
dt{color:var(--quiet)}
dd{margin:0}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;max-width:none;margin:1.25rem 0}
.figures div{border-left:4px solid var(--line);background:var(--wash);padding:.7rem .9rem}
.figures div.red{border-color:var(--red)}
.figures div.amber{border-color:#c98b00}
.figures dd{font-size:1.75rem;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
.tag{display:inline-block;padding:.05rem .5rem;font-size:.85rem;font-weight:600;white-space:nowrap;border:1px solid currentcolor;border-radius:2px}
.tag.red{color:var(--red);background:var(--red-wash)}
.tag.amber{color:var(--amber);background:var(--amber-wash)}
.tag.green{color:var(--green);background:var(--green-wash)}
.tag.grey{color:var(--quiet);background:var(--wash)}
.note{border-left:4px solid var(--line);padding:.5rem 0 .5rem 1rem}
.wide{overflow-x:auto;margin:0 0 1.25rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;border-bottom:2px solid var(--line);vertical-align:bottom}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums}
table.grid th,table.grid td{border:1px solid #8b96a1;padding:.4rem .5rem}
table.grid thead th{background:var(--wash)}
table.grid td{min-width:7rem;height:3rem}
details{border-bottom:1px solid var(--line)}
summary{padding:.45rem 0;cursor:pointer;overflow-wrap:anywhere}
details>ul{margin-bottom:1rem}
figure{margin:1rem 0}
figcaption{font-weight:600;margin-bottom:.3rem}
svg{display:block;width:100%;height:auto}
@media (max-width:40rem){h1{font-size:1.6rem}h2{font-size:1.3rem}dl:not(.figures){grid-template-columns:1fr;gap:0}dl:not(.figures) dd{margin-bottom:.5rem}
td,th[scope=row]{min-width:7.5rem}td.number,th.number{min-width:3rem}}
@media print{
html{font-size:9pt}
body{line-height:1.35}
.inner{max-width:none;padding:0}
header,header p,footer{background:none;color:var(--ink)}
header{border-bottom:2pt solid var(--accent);margin-bottom:8pt}
header p{padding:0 0 3pt}
header a,.skip,.screen{display:none}
main{padding:0}
h1{font-size:18pt}h2{font-size:12.5pt;margin:8pt 0 3pt;padding-top:4pt;border-top-width:1pt}h3{font-size:11pt;margin:11pt 0 3pt}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
p,ul,ol,dl{max-width:none;margin-bottom:5pt;orphans:3;widows:3}
li{margin:0}
dl{gap:2pt 10pt}
a{color:inherit;text-decoration:none}
.wide{overflow:visible}
.whole{white-space:nowrap}
th,td{padding:1.5pt 8pt 1.5pt 0}
caption{padding-bottom:2pt}
.wide{margin-bottom:8pt}
thead{display:table-header-group}tbody tr:first-child{break-before:avoid}
tr,figure,.keep{break-inside:avoid}
.figures,.figures div,.tag,table.grid thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.figures{margin:6pt 0;gap:8pt}.figures dd{font-size:13pt}.figures div{display:flex;justify-content:space-between;align-items:baseline;padding:2pt 8pt}
.tag{padding:0 3pt;line-height:1.15;font-size:.8rem}
.sheet{break-before:page}
.landscape{page:landscape;break-before:page}
}
@media not print{.paper{display:none}}`;

/** A text as a CSS string: every character that is not plain is escaped, so that none can end the string or the style. */
export function cssString(text: string): string {
  const safe = printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9 ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}

/** A4 pages with the document's name and the page numbers at their foot. */
export function pageRules(name: string): string {
  return `
@page{size:A4;margin:14mm 15mm 17mm;
@bottom-left{content:${cssString(name)};font:8pt system-ui,Arial,sans-serif;color:#4a5661;width:72%;text-align:left}
@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt system-ui,Arial,sans-serif;color:#4a5661}}
@page landscape{size:A4 landscape}`;
}
