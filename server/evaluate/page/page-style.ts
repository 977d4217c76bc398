/** The page's style. Colours and type are those of the explorer, whose tokens say how they were chosen. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --canvas: #f6f7f9; --surface: #fff; --sunken: #f1f3f6; --border: #e2e6ec; --border-strong: #8a94a3;
  --text: #1b2330; --muted: #566072; --accent: #2f5fd0; --accent-soft: #e8eefb;
  --right: #00704f; --right-soft: #e3f4ed; --wrong: #b3261e; --wrong-soft: #fdeceb; --missed: #875200; --missed-soft: #fdf1dc;
  --person: #005f95; --company: #7d4c00; --organization: #00634a; --place: #8f3470; --program: #9c3011;
  --reading: "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", var(--sans);
  --sans: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #11151c; --surface: #191f29; --sunken: #141922; --border: #2b3443; --border-strong: #6d7a8f;
    --text: #e8ecf2; --muted: #a3aec0; --accent: #8fb1ff; --accent-soft: #24324e;
    --right: #4fd1a5; --right-soft: #14332a; --wrong: #ffb4ab; --wrong-soft: #3a1f1e; --missed: #f0b33f; --missed-soft: #38290c;
    --person: #56b4e9; --company: #f0b33f; --organization: #2fc79a; --place: #e08fc0; --program: #ff8f6b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 16px; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--canvas); color: var(--text); font: 15px/1.65 var(--sans); overflow-wrap: anywhere; }
body:has(#zh:checked) .en, body:has(#en:checked) .zh { display: none; }
header, main, footer { max-width: 1360px; margin: 0 auto; padding: 0 24px; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px 24px; padding-top: 28px; padding-bottom: 8px; }
header p { margin: 0; color: var(--muted); flex: 1 1 280px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0; }
h2 { font-size: 18px; margin: 36px 0 12px; }
h3 { font-size: 16px; line-height: 1.5; margin: 0; }
h4 { font-size: 13px; font-weight: 600; color: var(--muted); margin: 0 0 8px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 8px; background: var(--surface); padding: 8px 12px; }
fieldset { border: 1px solid var(--border-strong); border-radius: 8px; margin: 0; padding: 0; display: flex; overflow: hidden; }
fieldset label { padding: 4px 14px; cursor: pointer; font-size: 13px; }
fieldset label:has(:checked) { background: var(--accent); color: var(--surface); }
fieldset label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -4px; }
fieldset input, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card { background: var(--surface); border: 1px solid var(--border); border-radius: 12px; padding: 20px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px; margin: 16px 0 0; }
.figures dt { color: var(--muted); font-size: 13px; }
.figures dd { margin: 0; }
.figures strong { font-size: 32px; line-height: 1.3; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures small { display: block; color: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; align-items: start; }
.column { display: grid; gap: 16px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: 14px; }
caption { text-align: start; color: var(--muted); font-size: 13px; padding-bottom: 8px; }
th { text-align: start; font-weight: 500; color: var(--muted); font-size: 13px; }
tbody th { color: var(--text); font-size: 14px; }
th, td { padding: 6px 12px 6px 0; vertical-align: top; border-bottom: 1px solid var(--border); }
tr:last-child > * { border-bottom: 0; }
.n { text-align: end; white-space: nowrap; }
.note { color: var(--muted); font-size: 13px; margin: 8px 0 0; }
.note.before { margin: 0 0 16px; }
.body table { margin-top: 24px; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; max-width: 620px; margin: 0 auto; }
svg text { fill: var(--muted); font: 12px var(--sans); }
.worst { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 0 24px; list-style: none; margin: 0; padding: 0; }
.worst li { display: flex; gap: 12px; justify-content: space-between; padding: 5px 0; border-bottom: 1px solid var(--border); }
.worst a { text-decoration: none; } .worst a:hover { text-decoration: underline; }
.worst span.tally { color: var(--muted); font-size: 13px; white-space: nowrap; font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: 6px 18px; list-style: none; margin: 0 0 16px; padding: 0; font-size: 13px; }
article.card { margin-bottom: 20px; padding: 0; content-visibility: auto; contain-intrinsic-size: auto 64px; }
.body { scroll-margin-top: 96px; }
details > summary { padding: 14px 20px; cursor: pointer; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; border-radius: 12px; }
details[open] > summary { border-bottom: 1px solid var(--border); border-radius: 12px 12px 0 0; }
summary::before { content: "▸"; color: var(--muted); width: 12px; }
[open] > summary::before { rotate: 90deg; }
summary:hover { background: var(--sunken); }
summary h3 { flex: 1 1 320px; }
summary .tally { color: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums; }
.body { padding: 20px; }
.text { white-space: pre-wrap; font: 15px/2 var(--reading); margin: 0; padding: 12px 16px; background: var(--sunken); border-radius: 8px; max-height: 560px; overflow-y: auto; }
mark, .chip { color: var(--ink); background: color-mix(in srgb, var(--ink) 11%, transparent); border-radius: 3px; padding: 1px 2px; }
mark { border-bottom: 2px solid var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.is-wrong, mark.is-missed { color: var(--text); }
mark.is-wrong { text-decoration: underline wavy var(--wrong) 1.5px; text-underline-offset: 4px; border-bottom: 0; background: var(--wrong-soft); }
mark.is-missed { border-bottom: 0; outline: 1.5px dashed var(--missed); background: var(--missed-soft); }
mark.is-optional { border-bottom-style: dotted; }
sup { white-space: nowrap; font: 600 10px var(--sans); margin-inline-start: 1px; color: var(--ink); }
.Person { --ink: var(--person); } .Company { --ink: var(--company); } .Organization { --ink: var(--organization); }
.Place { --ink: var(--place); } .Program { --ink: var(--program); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; margin: 12px 0 0; padding: 0; font-size: 13px; }
.verdict { display: inline-block; border-radius: 999px; padding: 0 9px; font-size: 12px; line-height: 20px; white-space: nowrap; }
.verdict.is-right { color: var(--right); background: var(--right-soft); }
.verdict.is-wrong { color: var(--wrong); background: var(--wrong-soft); }
.verdict.is-missed { color: var(--missed); background: var(--missed-soft); }
.verdict.is-open, .verdict.is-optional { color: var(--muted); background: var(--sunken); }
.said b { font-weight: 600; } .said i { font-style: normal; color: var(--accent); margin: 0 6px; white-space: nowrap; }
.said small { color: var(--muted); }
code { font: 12.5px ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--muted); }
td code { white-space: nowrap; }
q { quotes: none; font-family: var(--reading); }
footer { color: var(--muted); font-size: 13px; padding-top: 8px; padding-bottom: 40px; }
@media (max-width: 760px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .card, .body { padding: 14px; }
  .text { max-height: 380px; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { display: block; padding: 10px 0; border-bottom: 1px solid var(--border); }
  .stack td { display: block; border: 0; padding: 2px 0; text-align: start; }
  summary h3 { flex-basis: 220px; }
  .stack td.inline { display: inline-block; margin-inline-end: 10px; }
  .stack td:empty { display: none; }
  th, td { padding-inline-end: 8px; }
}
@media print { .text { max-height: none; } }
`;
