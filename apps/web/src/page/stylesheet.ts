import { digest } from '@deepdive/workspace';

/**
 * The look of the app: dark text on light, one accent, no font to fetch, targets of 24 pixels and more, 320 pixels wide
 * and up. Colours are those of what is handed round; contrast is at least 4.5 to 1.
 */
export const stylesheet = `
:root{--ink:#16202a;--quiet:#4a5661;--line:#c4cbd2;--edge:#68747f;--wash:#f3f6f8;--accent:#16495f;--link:#0b5583;--focus:#ffd54a;
--red:#93261b;--red-wash:#fbe9e6;--amber:#634500;--amber-wash:#fcf2d6;--green:#1b5637;--green-wash:#e5f2ea}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;color:var(--ink);background:#fff;font:1.0625rem/1.5 "Helvetica Neue",Arial,sans-serif}
.inner{max-width:64rem;margin:0 auto;padding:0 1rem}
.skip{position:absolute;left:-999rem;padding:.6rem 1rem;background:var(--focus);color:var(--ink)}
.skip:focus{position:static;display:block}
.top{background:var(--accent);color:#fff}
.top p{margin:0;padding:.75rem 0;font-size:1.25rem;font-weight:700;max-width:none}
.top a{color:#fff;text-decoration:none}
.top a:hover{text-decoration:underline}
.menu{background:var(--wash);border-bottom:1px solid var(--line)}
.menu ul{display:flex;flex-wrap:wrap;gap:0 1.4rem;list-style:none;margin:0;padding:0;max-width:none}
.menu li{margin:0}
.menu a{display:inline-block;padding:.7rem 0 .5rem;border-bottom:.2rem solid transparent;text-decoration:none}
.menu a:hover{text-decoration:underline}
.menu a[aria-current]{border-color:var(--accent);color:var(--ink);font-weight:700}
main{padding:1.75rem 0 4rem;min-height:55vh}
main:focus,h1:focus{outline:none}
.foot{border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
.foot p{margin:0;padding:1rem 0 0;max-width:none}
.foot p:last-child{padding-bottom:2rem}
h1{font-size:2.1rem;line-height:1.15;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.5rem;line-height:1.25;margin:2.5rem 0 .75rem}
h3{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;overflow-wrap:anywhere}
p,ul,ol,dl,.hint{margin:0 0 1rem;max-width:44rem;overflow-wrap:anywhere}
ul,ol{padding-left:1.3rem}
li{margin:.3rem 0}
.plain{list-style:none;padding:0}
.lead{font-size:1.2rem;color:var(--quiet)}
.small,.source,.hint{color:var(--quiet)}
.small,.source{font-size:.9rem}
main nav a{display:inline-block;padding:.1rem 0}
.crumb{display:inline-block;margin-bottom:1rem;padding:.15rem 0}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid var(--focus);outline-offset:0;box-shadow:0 0 0 6px var(--ink)}
code,.digest{font:.9em/1.4 ui-monospace,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.facts{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:0 1.25rem;max-width:none}
.facts>div{display:contents}
.facts dt,.facts dd{margin:0;padding:.55rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:700}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1rem;max-width:none;margin:1.25rem 0}
.figures div{border-left:5px solid var(--line);background:var(--wash);padding:.7rem .9rem}
.figures .red{border-color:var(--red)}.figures .amber{border-color:#c98b00}.figures .green{border-color:var(--green)}
.figures dt{color:var(--quiet)}
.figures dd{margin:0;font-size:1.75rem;font-weight:700;line-height:1.2}
.tag{display:inline-block;padding:.05rem .5rem;font-size:.875rem;font-weight:700;border:1px solid currentcolor;border-radius:2px}
.tag.red{color:var(--red);background:var(--red-wash)}.tag.amber{color:var(--amber);background:var(--amber-wash)}
.tag.green{color:var(--green);background:var(--green-wash)}.tag.grey{color:var(--quiet);background:var(--wash)}
.note{border-left:5px solid var(--line);padding:.4rem 0 .4rem 1rem}
.note.red{border-color:var(--red)}.note.amber{border-color:#c98b00}.note.green{border-color:var(--green)}
.summary{border:4px solid var(--red);padding:1rem 1.1rem;margin:0 0 1.75rem;max-width:44rem}
.summary h2{margin:0 0 .5rem;font-size:1.3rem}
.summary ul{margin:0}.summary a{color:var(--red);font-weight:700}
.done{border:4px solid var(--green);padding:.8rem 1.1rem;margin:0 0 1.75rem;max-width:44rem}
.done p{margin:0}
.wide{overflow-x:auto;margin:0 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:1rem}
caption{text-align:left;font-weight:700;padding:0 0 .5rem}
.wide caption{position:sticky;left:0;max-width:calc(100vw - 2rem)}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400;overflow-wrap:break-word}
thead th{font-weight:700;vertical-align:bottom;border-bottom:2px solid var(--edge)}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums}
table.grid th,table.grid td{border:1px solid var(--line);padding:.4rem .6rem}
table.grid th[scope=row]{position:sticky;left:0;background:#fff}
table.grid td.none{background:var(--amber-wash)}table.grid td.held{background:var(--green-wash)}
td ul,.facts ul{margin:0}td ul{padding-left:1rem}td ul.plain{padding:0}
.whole{white-space:nowrap}.lines{white-space:pre-line}
.unseen{position:absolute;left:-999rem;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.notes h3{margin:0 0 .3rem}.notes .note{margin:0 0 1.5rem}.notes p{margin:0 0 .4rem}
#progress:empty{margin:0}
progress{display:block;width:100%;max-width:30rem;height:1.5rem;margin:0 0 1rem;accent-color:var(--accent)}
.field{margin:0 0 1.5rem;max-width:44rem}
.field.wrong{border-left:5px solid var(--red);padding-left:1rem}
.field>label,legend{font-weight:700;display:block;padding:0;margin:0 0 .3rem}
.field .hint{display:block;margin:0 0 .4rem}
.error{display:block;color:var(--red);font-weight:700;margin:0 0 .4rem}
fieldset{border:0;margin:0 0 1.5rem;padding:0;min-width:0;max-width:44rem}
input,select,textarea,button{font:inherit;color:inherit}
input[type=text],input[type=search],input[type=date],input[type=datetime-local],input[type=number],select,textarea{width:100%;max-width:30rem;min-height:2.6rem;padding:.35rem .5rem;border:2px solid var(--ink);border-radius:0;background:#fff}
input[type=date]{max-width:13rem}input[type=number]{max-width:7rem}
textarea{max-width:44rem;min-height:6.5rem;display:block}
input[type=file]{display:block;width:100%;max-width:44rem;padding:1rem;border:2px dashed var(--edge);background:var(--wash)}
.choice{display:flex;gap:.6rem;align-items:flex-start;min-height:2.2rem;padding:.2rem 0}
.choice input{flex:none;width:1.5rem;height:1.5rem;margin:.1rem 0 0;accent-color:var(--accent)}
.choice label{overflow-wrap:anywhere;min-width:0}
.inline{display:flex;flex-wrap:wrap;gap:0 1.5rem}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:flex-end;background:var(--wash);padding:1rem;margin:0 0 1.5rem}
.filter .field,.filter button{margin:0}.filter input,.filter select{min-width:9rem}
button,.button{display:inline-block;padding:.55rem 1rem;margin:0 .75rem .75rem 0;border:0;border-bottom:3px solid #08222e;background:var(--accent);color:#fff;font-weight:700;text-decoration:none;cursor:pointer;border-radius:0}
button:hover,.button:hover{background:#0f3546}
.second{background:#e4e9ed;color:var(--ink);border-color:#98a3ad}.second:hover{background:#d5dce2}
.grave{background:var(--red);border-color:#551209}.grave:hover{background:#741c13}
details{margin:0 0 1rem}
summary{padding:.35rem 0;cursor:pointer;color:var(--link);overflow-wrap:anywhere}
details>.inside{border-left:5px solid var(--line);padding:.3rem 0 .3rem 1rem}
figure{margin:1.5rem 0}figcaption{font-weight:700;margin-bottom:.3rem}
svg{display:block;width:100%;max-width:48rem;height:auto}
.cards{list-style:none;padding:0;max-width:none;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));gap:1rem}
.cards li{margin:0;border:1px solid var(--line);padding:1rem}.cards h2,.cards h3{margin:0 0 .4rem;font-size:1.15rem}
.cards p{margin:0;font-size:.95rem}
@media (max-width:40rem){h1{font-size:1.7rem}h2{font-size:1.3rem}.facts{display:block}.facts dt{border:0;padding-bottom:0}.facts dd{padding-top:0}
th,td{min-width:7rem}th.number,td.number{min-width:3.5rem}button,.button{display:block;width:100%;text-align:center;margin-right:0}}
@page{margin:14mm 15mm 17mm}
@media print{td li{margin:0}html{font-size:9.5pt}.menu,.skip,form,.button,.crumb,.noprint{display:none!important}.top{background:none;color:var(--ink);border-bottom:2pt solid var(--accent)}.top a{color:inherit}
main{padding:1rem 0}.wide{overflow:visible}thead{display:table-header-group}tbody tr:first-child{break-before:avoid}tr,figure{break-inside:avoid}h2,h3,caption{break-after:avoid}details>*{display:block}a{color:inherit}}
`;

/** The address of the look; it changes with its content, so it can be kept for good. */
export const stylesheetPath = `/assets/${digest(stylesheet).slice(0, 12)}.css`;
