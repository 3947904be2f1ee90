import { html } from './markup.js';

/** The look of a page: the copy on the left, what it was taken for on the right, one below the other on a phone. */
export const style = html`
:root{color-scheme:light dark;--ground:#fff;--soft:#f6f4ef;--ink:#1b1a18;--faint:#66625b;--rule:#ddd8ce;--link:#8c1217;--focus:#0b57d0;
--doubt:#7a4b00;--doubt-ground:#fff3d1;--doubt-rule:#d99a00;
--head:#0a6375;--credit:#83309a;--header:#1c6b34;--story:#46433e;--caption:#2a55b0;--note:#66625b;--furniture:#66625b}
@media (prefers-color-scheme:dark){:root{--ground:#161514;--soft:#211f1d;--ink:#ebe7df;--faint:#a8a298;--rule:#3b3834;--link:#ffa79f;--focus:#8ab4f8;
--doubt:#ffd27a;--doubt-ground:#33290f;--doubt-rule:#c08a1e;
--head:#6fd0e0;--credit:#dca3ee;--header:#86d39b;--story:#c6c0b6;--caption:#9dbcff;--note:#a8a298;--furniture:#a8a298}}
*{box-sizing:border-box;margin:0}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans Arabic",sans-serif;
background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{max-inline-size:72rem;margin-inline:auto;padding:clamp(1rem,3vw,2.5rem);overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
ul,ol{padding:0;list-style:none}
.faint{color:var(--faint)}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}

.top h1{font-size:1.125rem;line-height:1.3}
.top p,.contents{color:var(--faint);font-size:.9375rem}
.contents{margin-block-start:.75rem}.contents li{padding-block:.15rem}

article{margin-block-start:1.5rem;border-block-start:3px solid var(--ink);padding-block-start:1rem}
.file{font-size:.875rem;color:var(--faint)}
h2{font-size:clamp(1.375rem,1.1rem + 1.4vw,2rem);line-height:1.25;margin-block:.15rem .6rem;text-wrap:balance}
.foot h2{font-size:1.0625rem}
.parts{display:grid;gap:.2rem;font-size:.9375rem}
.parts div{display:grid;grid-template-columns:5.5rem minmax(0,1fr)}
.parts dt{color:var(--faint);grid-column:1;grid-row:1}.parts dd{grid-column:2;justify-self:start}
.problems,.doubts{margin-block-start:.9rem;padding:.6rem .9rem;background:var(--doubt-ground);border-inline-start:4px solid var(--doubt-rule);font-size:.9375rem}
.problems strong{color:var(--doubt)}
.doubts,.doubts ul{display:flex;flex-wrap:wrap;gap:.1rem .9rem}.doubts p{font-weight:700;color:var(--doubt)}

.rows{margin-block-start:1.25rem;border-block-end:1px solid var(--rule)}
.row{display:grid;gap:.15rem 1.5rem;padding-block:.5rem;border-block-start:1px solid var(--rule);--kind:var(--story)}
.copy p{display:grid;grid-template-columns:2.75rem minmax(0,1fr)}
.n{color:var(--faint);font-size:.8125rem;line-height:1.9;font-variant-numeric:tabular-nums;user-select:none}
.t{white-space:pre-wrap;text-align:start}
.said{font-size:.875rem;padding-inline-start:2.75rem}
.sure{display:flex;align-items:center;gap:.5rem;line-height:1.77}
.role{font-weight:600;color:var(--kind);min-inline-size:5.5rem}
.percent{color:var(--faint);font-variant-numeric:tabular-nums;min-inline-size:3.25rem;text-align:end}
.bar{flex:none;inline-size:4rem;block-size:.25rem;border-radius:1rem;background:var(--rule);overflow:hidden}
.bar span{display:block;block-size:100%;background:var(--faint)}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
summary::after{content:"";flex:none;margin-inline-start:auto;inline-size:.4rem;block-size:.4rem;border:solid var(--faint);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-1px,-1px)}
details[open]>summary::after{transform:rotate(225deg) translate(-2px,-2px)}
summary:hover .role{text-decoration:underline;text-underline-offset:.2em}
details>p{color:var(--faint);margin-block-start:.2rem}details>p::first-letter{text-transform:uppercase}
.reasons li{display:grid;grid-template-columns:3rem minmax(0,1fr)}
.weight{font-variant-numeric:tabular-nums;color:var(--faint)}
.doubt{color:var(--doubt)}
.k-head{--kind:var(--head)}.k-credit{--kind:var(--credit)}.k-header{--kind:var(--header)}.k-caption{--kind:var(--caption)}.k-note{--kind:var(--note)}.k-furniture{--kind:var(--furniture)}
:is(.r-headline,.r-header) .t{font-weight:700}.k-furniture .t{color:var(--faint)}
.is-doubtful{background:var(--doubt-ground);box-shadow:-.5rem 0 0 var(--doubt-ground),.5rem 0 0 var(--doubt-ground),calc(-.5rem - 4px) 0 0 var(--doubt-rule)}
.is-doubtful :is(.percent,.n){color:var(--doubt);font-weight:700}.is-doubtful .bar span{background:var(--doubt-rule)}
.row:target{outline:2px solid var(--focus);outline-offset:.4rem}

.foot{margin-block-start:2.5rem;border-block-start:3px solid var(--ink);display:grid;gap:1rem 2.5rem;padding-block-start:1rem;font-size:.9375rem}
.legend{display:grid;gap:.15rem}.legend div{display:grid;grid-template-columns:6rem minmax(0,1fr)}
dt.role{--kind:var(--story)}dt.k-head{--kind:var(--head)}dt.k-credit{--kind:var(--credit)}dt.k-header{--kind:var(--header)}dt.k-caption{--kind:var(--caption)}
dt.k-note{--kind:var(--note)}dt.k-furniture{--kind:var(--furniture)}
.marks{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin-block:.4rem}
kbd{display:inline-block;min-inline-size:1.6em;text-align:center;font:700 .9375em/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--soft);border:1px solid var(--rule);border-radius:3px}
@media (min-width:48rem){
.row{grid-template-columns:minmax(0,1fr) 19rem}.said{padding-inline-start:0}
.foot{grid-template-columns:1fr 1fr}}
@media print{details:not([open])>summary::after{display:none}.row{break-inside:avoid}}
`;
