import { amount } from '../../summary.js';
import { visible } from '../../text/visible.js';
import { countsOf, sayCounts } from '../counts.js';
import { roleHelp } from '../kinds.js';
import { byFile, byMark, marks } from '../overruling.js';
import type { Proof } from '../proof.js';
import { setArticle } from './article.js';
import { html, type Markup } from './markup.js';
import { style } from './style.js';

/** What every page begins with, by which it's known as one that may be overwritten. */
export const signature = '<!doctype html><!-- Written by newsgen explain. -->';

/** What a page may do: show itself, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Makes one page of HTML that shows proofs and needs nothing beside it: no script, no style sheet, no picture.
 *
 * @param open whether the reasons are shown without being asked for
 */
export function pageOf(proofs: ReadonlyArray<Proof>, open: boolean): string {
  const [only] = proofs;
  const about = proofs.length === 1 && only !== undefined ? visible(only.file) : amount(proofs.length, 'article');
  const page = html`
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>How newsgen read ${about}</title>
<style>${style}</style>
</head>
<body>
<header class="top">
<h1>How newsgen read ${about}</h1>
<p>${sayCounts(countsOf(proofs))}. <a href="#roles">What the roles mean</a>, <a href="#overruling">how to overrule them</a>.</p>
${proofs.length > 1 ? contentsOf(proofs) : null}
</header>
<main>
${proofs.map((proof, index) => setArticle(proof, { id: `a${index + 1}`, open }))}
</main>
<footer class="foot">
${roles}
${overruling}
</footer>
</body>
</html>
`;
  return signature + page.text;
}

function contentsOf(proofs: ReadonlyArray<Proof>): Markup {
  const items = proofs.map((proof, index) => {
    const said = proof.explained === null ? 'not read' : sayCounts(countsOf([proof]));
    return html`<li><a href="#a${index + 1}">${visible(proof.file)}</a> <span class="faint">${said}</span></li>\n`;
  });
  return html`<nav aria-label="Articles"><ol class="contents">\n${items}</ol></nav>`;
}

const roles = html`<section aria-labelledby="roles"><h2 id="roles">What the roles mean</h2>
<dl class="legend">${Object.entries(roleHelp).map(
  ([role, { kind, about }]) => html`<div><dt class="role k-${kind}">${role}</dt><dd>${about}</dd></div>`,
)}</dl></section>`;

const overruling = html`<section aria-labelledby="overruling"><h2 id="overruling">How to overrule them</h2>
<p>${byMark}</p>
<ul class="marks">${marks.map(([mark, says]) => html`<li><kbd>${mark}</kbd> ${says}</li>`)}</ul>
<p>${byFile}</p></section>`;
