import type { Article } from '../../../model/article.js';
import type { Problem } from '../../problems.js';
import { visible } from '../../text/visible.js';
import { absent, partsOf } from '../parts.js';
import { type Proof, remarksOn } from '../proof.js';
import { html, type Markup } from './markup.js';
import { setRow } from './row.js';

/** How an article of a page is set. */
export interface ArticleStyle {
  /** Its id in the page, which those of its rows begin with. */
  readonly id: string;
  /** Whether the reasons are shown without being asked for. */
  readonly open: boolean;
}

/** Sets a proof: what the article is, what there is to look at, and the copy row by row. */
export function setArticle(proof: Proof, style: ArticleStyle): Markup {
  const { explained, rows } = proof;
  const title = `${style.id}-title`;
  const language = explained?.article.language ?? '';
  const list = html`<ol class="rows" role="list">\n${rows.map((row) => setRow(row, { ...style, language }))}</ol>`;
  return html`<article id="${style.id}" aria-labelledby="${title}">
${explained === null ? html`<h2 id="${title}">${visible(proof.file)}</h2>` : setHead(proof, explained.article, title)}
${problemsOf(remarksOn(proof))}
${doubtsOf(proof, style.id)}
${rows.length === 0 ? null : list}
</article>
`;
}

function setHead({ file }: Proof, article: Article, title: string): Markup {
  const { language } = article;
  const parts = partsOf(article).filter(({ name }) => name !== 'headline');
  return html`<p class="file">${visible(file)} · ${visible(language)}</p>
<h2 id="${title}" lang="${language}" dir="auto">${visible(article.headline)}</h2>
<dl class="parts">${parts.map(
    ({ name, values }) =>
      html`<div><dt>${name}</dt>${values.map((value) => html`<dd lang="${language}" dir="auto">${visible(value)}</dd>`)}${
        values.length === 0 ? html`<dd class="faint">${absent}</dd>` : null
      }</div>`,
  )}</dl>`;
}

function problemsOf(problems: ReadonlyArray<Problem>): Markup | null {
  if (problems.length === 0) return null;
  return html`<ul class="problems">${problems.map(
    ({ span, severity, reason, remedy }) =>
      html`<li><strong>${span === null ? '' : `Line ${span.line}: `}${severity}</strong> ${visible(reason)}. ${visible(remedy)}</li>`,
  )}</ul>`;
}

/** Ways to the doubtful rows; nothing where none is. */
function doubtsOf({ rows }: Proof, id: string): Markup | null {
  const doubtful = rows.filter(({ isDoubtful }) => isDoubtful);
  if (doubtful.length === 0) return null;
  const links = doubtful.map(({ lines }) => html`<li><a href="#${id}-l${lines[0]}">line ${lines[0]}</a></li>`);
  return html`<div class="doubts"><p>Doubtful:</p><ul>${links}</ul></div>`;
}
