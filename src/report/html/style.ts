// Light, dark, a phone, and A4. Chinese text wants a higher line and no italics; names of fonts for Windows, macOS, Linux.
// Every pair of colours is at least 4.5 : 1.

const light = `--page:#f4f5f7;--paper:#fff;--sunk:#f7f8fa;--ink:#1b2330;--soft:#545f6e;--rule:#d8dde4;--accent:#1d4b82;--error:#b3261e;--warning:#8a5300;--info:#1d4b82;--open:#62438f;--met:#1c6b3c;--none:#5a6472;--error-back:#fdecea;--warning-back:#fdf3e1;--info-back:#e9f0f9;--open-back:#f1ecf8;--met-back:#e8f4ec;--none-back:#eef0f3;--here:#fff3c4;--focus:#1a66c2;color-scheme:light`;
const dark = `--page:#14181f;--paper:#1c222b;--sunk:#171c24;--ink:#e6eaf0;--soft:#a7b1bf;--rule:#38414e;--accent:#8fb8ea;--error:#ff9d94;--warning:#f0bd6a;--info:#8fb8ea;--open:#c9b1ee;--met:#84d3a1;--none:#aab4c1;--error-back:#3c2023;--warning-back:#3a2d17;--info-back:#1d2f45;--open-back:#2f2640;--met-back:#1b3627;--none-back:#2a313b;--here:#4a4218;--focus:#8fb8ea;color-scheme:dark`;

const base = `
:root{${light}}
:root[data-theme=dark]{${dark}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}
*{box-sizing:border-box}
[hidden],.empty{display:none!important}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:86rem;padding:0 1.5rem 3rem;background:var(--page);color:var(--ink);font:1rem/1.75 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif;line-break:strict;text-spacing-trim:trim-start;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
:lang(en) body,body:lang(en){line-height:1.6}
h1,h2,h3,h4,p,dl,dd,ul,figure{margin:0;padding:0}
h1{font:700 1.6rem/1.4 "Songti SC","STSong","SimSun","Noto Serif CJK SC","Source Han Serif SC",serif}
h2{font-size:1.2rem;line-height:1.5}
h3{font-size:1.05rem}
h4{font-size:1rem}
ul{list-style:none}
a{color:var(--accent)}
q{quotes:none;font-family:"KaiTi","STKaiti","Kaiti SC","AR PL UKai CN","Noto Serif CJK SC",serif}
code,kbd{font:.85em/1.4 ui-monospace,Consolas,"Noto Sans Mono",monospace}
kbd{border:1px solid var(--rule);border-radius:3px;padding:.1em .4em;background:var(--sunk)}
pre{margin:.5rem 0;padding:.75rem 1rem;background:var(--sunk);border:1px solid var(--rule);font:.9em/1.7 ui-monospace,Consolas,"Noto Sans Mono","Microsoft YaHei",monospace;white-space:pre-wrap}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--none);border-radius:4px;padding:.3rem .7rem;min-height:2.5rem}
button{cursor:pointer}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
[tabindex="-1"]:focus{outline:3px solid var(--focus);outline-offset:2px}
summary{cursor:pointer}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.tools{display:flex;gap:.5rem;justify-content:flex-end;padding-top:.75rem}
.tools button{font-size:.85rem;min-height:2rem;padding:.1rem .7rem;border-color:var(--rule)}
.about,.files,.id{color:var(--soft);font-weight:400}
.about,.files{font-size:.875rem}
th .about{display:block}
`;

const top = `
.top{border-top:4px solid var(--accent);background:var(--paper);padding:1.5rem 1.75rem 1.25rem;margin:.75rem 0 1.5rem;box-shadow:0 1px 2px #0002}
.verdict{display:flex;gap:1.75rem;align-items:flex-start}
.stamp{flex:none;border:3px double currentColor;border-radius:6px;padding:.35rem 1rem;font:700 1.5rem/1.4 "Songti SC","STSong","SimSun","Noto Serif CJK SC",serif;letter-spacing:.1em}
.verdict.fail .stamp{color:var(--error)}.verdict.undetermined .stamp{color:var(--open)}.verdict.pass .stamp{color:var(--met)}
.project{flex:1;min-width:0}
.project dl{margin-top:.4rem;font-size:.925rem}
.project dl>div,.finding dl>div,.rule>div{display:flex;gap:.75rem}
.project dt{flex:none;color:var(--soft);min-width:5em}
.problem{color:var(--open);font-weight:600}
.lead{font-size:1.05rem}
.tally{display:flex;flex-wrap:wrap;gap:.25rem 2.25rem;margin-top:1.1rem;padding-top:1rem;border-top:1px solid var(--rule)}
.tally li{display:flex;align-items:baseline;gap:.45rem}
.tally b{font-size:1.6rem;line-height:1.2}
.tally span{font-size:.9rem;color:var(--soft)}
.error>b,.badge.error,.sign.error,.badge.fail,.fail>b,.count.error{color:var(--error)}
.warning>b,.badge.warning,.sign.warning,.count.warning{color:var(--warning)}
.info>b,.badge.info,.sign.info,.count.info{color:var(--info)}
.open>b,.person>b,.badge.open,.badge.person,.badge.undetermined,.undetermined>b,.sign.open,.sign.person,.sign.folded,.sign.doubtful,.count.open,.count.folded{color:var(--open)}
.met>b,.sign.met,.badge.met,.badge.pass,.pass>b,.count.met{color:var(--met)}
.none>b,.waived>b,.sign.none,.sign.waived,.badge.waived,.badge.none,.count.none{color:var(--none)}
.zero,.tally .zero b{color:var(--soft)}
.sign{display:inline-block;flex:none;width:1.25em;text-align:center;font-weight:700}
.badge{flex:none;border-radius:3px;padding:.1rem .5rem;font-size:.8125rem;font-weight:600;white-space:nowrap;background:var(--none-back)}
.badge.error,.badge.fail{background:var(--error-back)}.badge.warning{background:var(--warning-back)}.badge.info{background:var(--info-back)}
.badge.open,.badge.person,.badge.undetermined{background:var(--open-back)}.badge.met,.badge.pass{background:var(--met-back)}
`;

const layout = `
.columns{display:grid;grid-template-columns:19rem minmax(0,1fr);gap:1.5rem;align-items:start}
.side{position:sticky;top:0;max-height:100vh;overflow-y:auto;background:var(--paper);padding:1rem 1rem 1.5rem;box-shadow:0 1px 2px #0002;font-size:.9rem;line-height:1.55}
.contents>summary{font-weight:700;font-size:1rem;padding-bottom:.5rem}
.tree ul{padding-left:1.1em}
.tree a{display:flex;align-items:flex-start;gap:.15rem;padding:.2rem .2rem;color:var(--ink);text-decoration:none;border-radius:3px}
.tree .sign,.line>.sign{line-height:1.55;height:1.55em;overflow:hidden}.line>.sign{line-height:1.75;height:1.75em}
.tree a:hover{background:var(--sunk);text-decoration:underline}
.tree .document{margin-top:.35rem}
.tree .document>summary{font-weight:600}
.tree .chapter>a{font-weight:600}
.tree a.none,.tree a.folded{color:var(--soft)}
.part{margin-bottom:1.75rem}
.columns .part>h2,.part>details>summary,.batch>.part>h2{padding-bottom:.5rem;margin-bottom:.75rem;border-bottom:2px solid var(--accent)}
.part>details>summary h2{display:inline}
.group>h3{margin:1.1rem 0 .5rem}
.chapter{color:var(--soft)}
div.group>.chapter{margin:.9rem 0 .4rem;font-weight:600}
.supply{margin:.25rem 0 .5rem}
.scroll{position:relative;overflow-x:auto}
.foot{margin-top:2rem;padding-top:.75rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.8125rem}
dialog{color:var(--ink);background:var(--paper);border:1px solid var(--rule);border-radius:6px;padding:1.25rem 1.5rem;max-width:30rem}
dialog::backdrop{background:#0007}
.keys{margin:.75rem 0}.keys>div{display:flex;gap:1rem;padding:.2rem 0}.keys dt{width:4.5rem}
`;

const filter = `
.filter{position:sticky;top:0;z-index:2;background:var(--page);padding:.6rem 0;margin-bottom:1rem;border-bottom:1px solid var(--rule)}
.columns .filter{background:var(--page)}
.filter .fields{display:flex;gap:.6rem}
.filter .search{flex:1}
.filter input[type=search]{width:100%}
.filter select{max-width:15rem}
.filter fieldset{border:0;padding:0;margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem}
.chip{display:inline-flex;align-items:center;gap:.25rem;border:1px solid var(--none);border-radius:1rem;padding:.1rem .75rem .1rem .5rem;background:var(--paper);font-size:.875rem;cursor:pointer}
.chip input{margin:0 .15rem 0 0;accent-color:var(--accent)}
.shown{font-size:.8125rem;color:var(--soft);margin-top:.35rem}
html.scripted{scroll-padding-top:9rem}
`;

const entries = `
.entry{background:var(--paper);border-left:4px solid var(--none);padding:.9rem 1.25rem 1rem;margin:.6rem 0;box-shadow:0 1px 2px #0002;content-visibility:auto;contain-intrinsic-size:auto 14rem}
.entry.error{border-color:var(--error)}.entry.warning{border-color:var(--warning)}.entry.info{border-color:var(--info)}
.entry>header{display:flex;align-items:baseline;gap:.6rem;margin-bottom:.45rem}
.entry>header :is(h3,h4){flex:1;min-width:0;font-size:1rem;margin:0;padding:0;border:0}
.number{color:var(--soft);font-weight:400}
.finding{margin-top:.35rem}
.finding.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,24rem);gap:1.25rem}
.finding dt,.rule dt{flex:none;color:var(--soft);width:3.2em}
body:lang(en) .finding dt,body:lang(en) .rule dt{width:6.5em}
.finding dd,.rule dd{flex:1;min-width:0}
.finding+.finding{border-top:1px dashed var(--rule);margin-top:.75rem;padding-top:.75rem}
.rule{margin-top:.6rem;padding-top:.5rem;border-top:1px solid var(--rule);font-size:.925rem}
ul.folded{columns:11rem auto;margin-top:.2rem}ul.folded li::before{content:"·";margin-right:.4em}
.state{font-size:.8125rem;border:1px solid currentColor;border-radius:3px;padding:0 .3rem;color:var(--soft)}.state.new{color:var(--error)}
.excerpt{font-size:.875rem;line-height:1.65}
.excerpt figcaption{color:var(--soft);font-size:.8125rem;margin-bottom:.25rem}
.paper{background:var(--sunk);border:1px solid var(--rule);padding:.7rem .9rem;font-family:"SimSun","Songti SC","Noto Serif CJK SC",serif}
.paper p{text-indent:2em}.paper .heading,.paper .cut{text-indent:0}
.paper .heading{font-weight:700;margin-top:.3em}
.paper .cut{color:var(--soft)}
.paper .here{background:var(--here);box-shadow:-.35rem 0 0 var(--warning)}
.paper table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.3rem 0;font-size:.8125rem;line-height:1.5}
.paper td{border:1px solid var(--rule);padding:.15rem .3rem;vertical-align:top}
.paper td.head{font-weight:700;background:var(--none-back)}
.paper tr.here td,.paper td.here{background:var(--here);box-shadow:none}
.paper table.here{outline:2px solid var(--warning);box-shadow:none}
.paper .headings{columns:2 18rem;column-gap:1.5rem}.finding.beside .headings{columns:1}
.paper .level2{padding-left:1.5em}.paper .level3{padding-left:3em}.paper .level1{font-weight:700}
.page{margin:.75rem 0}.page img{max-width:100%;height:auto;border:1px solid var(--rule);background:#fff}
.lines{background:var(--paper);box-shadow:0 1px 2px #0002}
.line{display:flex;gap:.5rem;padding:.45rem 1.1rem;border-bottom:1px solid var(--rule)}
.line>div{min-width:0}
.line b{font-weight:600}
.line p{font-size:.9rem;color:var(--soft)}
`;

const tables = `
table{border-collapse:collapse}
.bars,.plain{width:100%;background:var(--paper);box-shadow:0 1px 2px #0002;font-size:.925rem}
.bars th,.bars td,.plain th,.plain td{padding:.4rem .7rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:middle;font-weight:400}
.bars thead th,.plain thead th{color:var(--soft);font-size:.8125rem;white-space:nowrap}
.bars .document th{font-weight:600;min-width:11rem}.bars .chapter th{padding-left:2rem;color:var(--ink)}
.bars .count,.plain .count{text-align:right;white-space:nowrap}
.bars tbody .count{font-weight:600}.bars tbody .count.zero{font-weight:400;color:var(--soft)}
.bars button{border:0;background:none;padding:0;min-height:1.5rem;text-align:left;font-weight:600;color:var(--accent);text-decoration:underline;text-underline-offset:.2em}
.bars .plain{display:none;box-shadow:none}
html:not(.scripted) .bars button{display:none}html:not(.scripted) .bars .plain{display:inline}
.bar{width:11rem}.bar svg{display:block;width:100%;min-width:6rem;height:.7rem;background:var(--none-back)}
.chapter .bar svg{height:.45rem}
.bar rect{fill:var(--none-back)}.bar .error{fill:var(--error)}.bar .warning{fill:#d99a2b}.bar .info{fill:#6f9bd1}.bar .open{fill:#8a63c4}.bar .folded{fill:#cdbfe3}.bar .met{fill:#4d9d6c}
.dot{display:inline-block;width:.65rem;height:.65rem;margin-right:.3rem;background:var(--none-back);border:1px solid var(--rule)}
.dot.error{background:var(--error)}.dot.warning{background:#d99a2b}.dot.info{background:#6f9bd1}.dot.open{background:#8a63c4}.dot.folded{background:#cdbfe3}.dot.met{background:#4d9d6c}
.bad td,.bad th{color:var(--error)}
th[data-sort] button{border:0;background:none;padding:0;min-height:1.5rem;color:inherit;font:inherit;text-align:inherit}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
th[data-sort=number]{text-align:right!important}
.frequent .bar{width:8rem}
.batch .scroll{max-height:40rem;overflow:auto;content-visibility:auto;contain-intrinsic-size:auto 40rem}.batch thead th{position:sticky;top:0;background:var(--paper);z-index:2}
table.matrix{background:var(--paper);font-size:.875rem}
table.matrix th,table.matrix td{border:1px solid var(--rule);padding:.2rem .35rem;text-align:center}
table.matrix th[scope=row]{position:sticky;left:0;background:var(--paper);text-align:left;font-weight:400;min-width:14rem;z-index:1}
table.matrix thead th{vertical-align:bottom;font-weight:400;background:var(--paper)}
table.matrix thead button{display:inline-flex;flex-direction:column;align-items:center;gap:.25rem}
table.matrix thead th{text-align:center!important}table.matrix thead th:first-child{text-align:left!important;left:0;z-index:3}
.tall{writing-mode:vertical-rl;max-height:15em;line-height:1.3}
table.matrix td a{display:block;text-decoration:none}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.5rem 0;font-size:.875rem}
.regulation h3{margin:1rem 0 .4rem}
details.dossier{background:var(--paper);box-shadow:0 1px 2px #0002;margin:.5rem 0;padding:0 1.25rem}
details.dossier>summary{padding:.7rem 0;font-weight:600}
details.dossier[open]{padding-bottom:1.25rem}
details.dossier .entry,details.dossier .lines{box-shadow:none;border:1px solid var(--rule);border-left-width:4px}
details.dossier .part>h3{margin:1.25rem 0 .5rem;border-bottom:2px solid var(--accent)}
`;

const narrow = `
@media screen and (max-width:75rem){.finding.beside{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:60rem){
.columns{grid-template-columns:minmax(0,1fr)}
.side{position:static;max-height:none;padding:.75rem 1rem}
.contents>summary{padding:0}
.tree a{padding:.45rem .2rem}
}
@media screen and (max-width:40rem){
body{padding:0 .75rem 2rem;font-size:1rem}
.top{padding:1rem}
.verdict{flex-direction:column;gap:.75rem}
.tally{gap:.25rem 1.25rem}.tally b{font-size:1.3rem}
.project dl>div,.finding dl>div,.rule>div{flex-direction:column;gap:0;margin-top:.3rem}
.finding dt,.rule dt,.project dt{width:auto;font-size:.8125rem}
.filter{position:static}
html.scripted{scroll-padding-top:1rem}
.filter .fields{flex-wrap:wrap}.filter .search{flex-basis:100%}.filter select{max-width:none;flex:1}
.entry{padding:.8rem .9rem}
.entry>header{flex-wrap:wrap}.entry>header :is(h3,h4){flex-basis:100%;order:1}
.plain th,.plain td{padding:.35rem .45rem}.batch .plain:not(.frequent) :is(th,td):first-child{display:none}
.bars .bar,.bars .of-info,.bars .of-folded,.bars .of-none{display:none}.bars th,.bars td{padding:.35rem .4rem}.bars thead th{white-space:normal}.bars .chapter th{padding-left:1rem}.bars thead th:nth-child(2){display:none}
}
`;

const print = `
@page{size:A4;margin:20mm 18mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt serif;color:#444}}
@media print{
:root,:root[data-theme=dark]{${light};--page:#fff;--paper:#fff;--sunk:#fff;--soft:#444}
.part:has(>details:not([open])){display:none}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.6}
.tools,.side,.filter,.skip,dialog,.bars button{display:none!important}
.bars .plain{display:inline}
.columns{display:block}
.top,.entry,.lines,.bars,.plain,table.matrix,.regulation h3{margin:1rem 0 .4rem}
details.dossier{box-shadow:none}
.top{padding:0 0 4mm;margin:0 0 5mm;border-top:0;border-bottom:2px solid #222}
.part{margin-bottom:6mm}
h2,h3,.chapter{break-after:avoid}
.entry{content-visibility:visible;break-inside:avoid;border:0;border-left:2pt solid;padding:1mm 0 2mm 4mm;margin:2mm 0}
.line,tr{break-inside:avoid}
.finding.beside{display:block}
.excerpt,[data-part=pictures]{display:none}
.lines{border-top:1px solid var(--rule)}.line{padding:1mm 0}
.batch .scroll,.scroll{overflow:visible;max-height:none;content-visibility:visible}.batch thead th{position:static}
.bars,.plain{font-size:9.5pt}.bars th,.bars td,.plain th,.plain td{padding:1mm 2mm}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

export const style = [base, top, layout, filter, entries, tables, narrow, print].join('').trim();
